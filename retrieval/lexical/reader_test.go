package lexical

import (
	"math/rand/v2"
	"testing"
)

func TestAReaderThatSeeksStopsWhereOneThatWalksDoes(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	var p postings
	for number := uint32(random.IntN(9)); p.count < 10*markEach+7; number += 1 + uint32(random.IntN(200)) {
		entry := make([]occurrence, 1+random.IntN(3))
		for i := range entry {
			entry[i] = occurrence{position: uint32(200 * i), quarters: 4}
		}
		p.append(number, entry)
	}
	if len(p.marks) != 10 {
		t.Fatalf("%d marks in a list of %d entries", len(p.marks), p.count)
	}
	for range 200 {
		seeking, walking := p.reader(), p.reader()
		for target := uint32(0); target < p.last; target += 1 + uint32(random.IntN(40*markEach)) {
			for walking.packed == nil || walking.number < target {
				walking.next()
			}
			if !seeking.seek(target) || seeking.number != walking.number || seeking.frequency != walking.frequency {
				t.Fatalf("seeking %d found %d, walking %d", target, seeking.number, walking.number)
			}
		}
		if seeking.seek(p.last + 1) {
			t.Fatalf("found %d beyond the end", seeking.number)
		}
	}
}
