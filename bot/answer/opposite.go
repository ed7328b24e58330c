package answer

import (
	_ "embed" // for the table of opposites
	"strings"
	"sync"
	"unicode"
)

//go:embed opposites.tsv
var oppositesTable string

// side is the words of one end of an opposition.
type side struct {
	whole    map[string]bool
	prefixes []string
	han      []string
}

// opposites returns the pairs of the table.
var opposites = sync.OnceValue(func() [][2]side {
	var pairs [][2]side
	for line := range strings.Lines(oppositesTable) {
		one, other, ok := strings.Cut(line, "\t")
		if ok && !strings.HasPrefix(line, "#") {
			pairs = append(pairs, [2]side{newSide(one), newSide(other)})
		}
	}
	return pairs
})

func newSide(words string) side {
	s := side{whole: make(map[string]bool)}
	for _, w := range strings.Fields(words) {
		prefix, cut := strings.CutSuffix(w, "*")
		switch {
		case isHan(w):
			s.han = append(s.han, w)
		case cut:
			s.prefixes = append(s.prefixes, prefix)
		default:
			s.whole[w] = true
		}
	}
	return s
}

func isHan(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// in returns where the side's words stand in a text, in bytes.
func (s side) in(t *statement) []int {
	var at []int
	for _, w := range t.words {
		if s.holds(w.text) {
			at = append(at, w.start)
		}
	}
	for _, han := range s.han {
		for from := 0; ; {
			i := strings.Index(t.text[from:], han)
			if i < 0 {
				break
			}
			at, from = append(at, from+i), from+i+len(han)
		}
	}
	return at
}

func (s side) holds(word string) bool {
	if s.whole[word] {
		return true
	}
	for _, p := range s.prefixes {
		if strings.HasPrefix(word, p) {
			return true
		}
	}
	return false
}

// contradicts reports whether the claim stands on one side of an opposition and the evidence only on the
// other. Where the evidence has both, that counts which is nearer to a number of the claim.
func contradicts(claim, evidence *statement) bool {
	for _, pair := range opposites() {
		for i, s := range pair {
			same, other := s.in(claim), pair[1-i].in(claim)
			if len(same) == 0 || len(other) > 0 {
				continue
			}
			if against(claim, evidence, s.in(evidence), pair[1-i].in(evidence)) {
				return true
			}
		}
	}
	return false
}

func against(claim, evidence *statement, same, other []int) bool {
	switch {
	case len(other) == 0:
		return false
	case len(same) == 0:
		return true
	}
	for _, q := range claim.quantities {
		for _, e := range evidence.quantities {
			if carries(e, q) {
				return nearest(other, e.Start) < nearest(same, e.Start)
			}
		}
	}
	return false
}

func nearest(positions []int, to int) int {
	best := int(^uint(0) >> 1)
	for _, p := range positions {
		best = min(best, max(p-to, to-p))
	}
	return best
}
