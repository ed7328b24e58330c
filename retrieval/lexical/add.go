package lexical

import (
	"cmp"
	"math"
	"slices"
)

// fieldGap is how many positions apart fields are, so that no phrase spans two.
const fieldGap = 16

// occurrence is one token of a passage.
type occurrence struct {
	term     uint64
	position uint32
	quarters uint32 // the weight of its field, in quarters
}

// Add indexes a passage, replacing an entry of the same id.
func (x *Index) Add(id int64, fields []Field) {
	occurrences, length := flatten(fields)
	x.mu.Lock()
	defer x.mu.Unlock()
	x.remove(id)
	number := uint32(len(x.documents))
	x.documents = append(x.documents, document{id: id, length: float32(length)})
	x.numbers[id] = number
	x.length += length
	for len(occurrences) > 0 {
		same := 1
		for same < len(occurrences) && occurrences[same].term == occurrences[0].term {
			same++
		}
		x.list(occurrences[0].term).append(number, occurrences[:same])
		occurrences = occurrences[same:]
	}
}

// list returns the postings of a term, new ones if there are none.
func (x *Index) list(term uint64) *postings {
	p, ok := x.terms[term]
	if !ok {
		p = &postings{}
		x.terms[term] = p
	}
	return p
}

// flatten returns the tokens of all fields by term and position, and the length of the passage: its words,
// each counted with the weight of its field where that is less than the body's.
func flatten(fields []Field) ([]occurrence, float64) {
	var all []occurrence
	var length float64
	base := uint32(0)
	for _, f := range fields {
		quarters := uint32(max(1, math.Round(f.Weight*4)))
		last := -1
		for _, t := range f.Tokens {
			all = append(all, occurrence{hash(t.Term), base + uint32(t.Position), quarters})
			if t.Position > last {
				last = t.Position
				length += wordsOf(t.Term) * min(1, f.Weight)
			}
		}
		base += uint32(last+1) + fieldGap
	}
	slices.SortFunc(all, func(a, b occurrence) int {
		return cmp.Or(cmp.Compare(a.term, b.term), cmp.Compare(a.position, b.position))
	})
	return all, length
}

// ideographWords is how many words one ideograph makes on the average, so that passages of all languages have
// lengths of one kind.
const ideographWords = 0.6

// wordsOf returns how many words the term at a new position stands for.
func wordsOf(term string) float64 {
	if len(term) == 3 && term[0] >= 0xe3 {
		return ideographWords
	}
	return 1
}

// hash is 64-bit FNV-1a. Of a million terms, two share a hash with a probability of about 3 in 10^8.
func hash(term string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(term) {
		h = (h ^ uint64(term[i])) * 1099511628211
	}
	return h
}
