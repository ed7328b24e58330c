package answer

import (
	_ "embed" // for the table of opposites
	"slices"
	"sort"
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
	hanWords map[string]bool
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
	s := side{whole: make(map[string]bool), hanWords: make(map[string]bool)}
	for _, w := range strings.Fields(words) {
		prefix, cut := strings.CutSuffix(w, "*")
		switch {
		case isHan(w):
			s.han, s.hanWords[w] = append(s.han, w), true
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

// isDirected reports whether a word stands on one side of an opposition.
func isDirected(surface string) bool {
	t := &statement{text: surface, words: wordsOf(surface)}
	return slices.ContainsFunc(opposites(), func(pair [2]side) bool { return len(pair[0].in(t))+len(pair[1].in(t)) > 0 })
}

// sides returns where the statement's words of each side of each opposition stand, found once.
func (s *statement) sides() [][2][]int {
	if s.opposed == nil {
		for _, pair := range opposites() {
			s.opposed = append(s.opposed, [2][]int{pair[0].in(s), pair[1].in(s)})
		}
	}
	return s.opposed
}

// contradicts reports whether the claim stands on one side of an opposition where the passage stands on the
// other: of the places where it uses a word of either, the one whose surroundings agree best decides.
func contradicts(claim, passage *statement) bool {
	if script(claim.text) != script(passage.text) {
		return contradictsAcross(claim, passage)
	}
	said, theirs := claim.sides(), passage.sides()
	for n := range said {
		for i := range 2 {
			places := said[n][i]
			if len(places) == 0 {
				continue
			}
			same, other := theirs[n][i], theirs[n][1-i]
			if len(other) > 0 && turned(claim, places, passage, same, other) {
				return true
			}
		}
	}
	return false
}

// contradictsAcross compares texts in two scripts, where places do not correspond: the passage uses words of the
// other side alone.
func contradictsAcross(claim, passage *statement) bool {
	said, theirs := claim.sides(), passage.sides()
	for n := range said[:acrossLanguages()] {
		for i := range 2 {
			if len(said[n][i]) > 0 && len(said[n][1-i]) == 0 && len(theirs[n][i]) == 0 && len(theirs[n][1-i]) > 0 {
				return true
			}
		}
	}
	return false
}

// acrossLanguages is how many pairs of the table serve across languages: those before its second comment.
var acrossLanguages = sync.OnceValue(func() int {
	table, _, _ := strings.Cut(oppositesTable, "\n# The words from here on")
	return strings.Count(table, "\t")
})

// turned reports whether one of the places of a claim corresponds to one of the others and to none of the same.
func turned(claim *statement, places []int, passage *statement, same, other []int) bool {
	for _, at := range places {
		enough := enoughAround(claim.pieces, at, claim.wordEnd(at))
		if against := claim.nearest(at, passage, other); against >= enough && against > claim.nearest(at, passage, same) {
			return true
		}
	}
	return false
}

// nearest is the agreement of a place of the statement with the best of some places of another, -1 without any.
func (s *statement) nearest(at int, other *statement, places []int) float64 {
	best := -1.0
	for _, place := range places {
		best = max(best, agreement(s.pieces, at, s.wordEnd(at), other.pieces, place, other.wordEnd(place)))
	}
	return best
}

// wordEnd returns where the word or the ideographs of an opposite that begin at a byte end.
func (s *statement) wordEnd(at int) int {
	i := sort.Search(len(s.pieces), func(i int) bool { return s.pieces[i].end > at })
	switch {
	case i == len(s.pieces):
		return at + 1
	case s.pieces[i].han && i+1 < len(s.pieces) && s.pieces[i+1].han:
		return s.pieces[i+1].end
	}
	return s.pieces[i].end
}
