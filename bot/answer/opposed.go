package answer

import (
	"sort"
	"strings"
	"sync"
)

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
func contradicts(claim examined, passage *statement) bool {
	if script(claim.text) != script(passage.text) {
		return contradictsAcross(claim.statement, passage, passage.part(supporting(claim, passage)))
	}
	said, theirs := claim.sides(), passage.sides()
	for n := range said {
		for i := range 2 {
			places := said[n][i]
			if len(places) == 0 {
				continue
			}
			same, other := theirs[n][i], theirs[n][1-i]
			if len(other) > 0 && turned(claim.statement, places, passage, same, other) {
				return true
			}
		}
	}
	return false
}

// contradictsAcross compares texts in two scripts, where places do not correspond: the sentence that holds most of the
// claim uses words of the other side, and the passage none of the same.
func contradictsAcross(claim, passage, evidence *statement) bool {
	said, theirs, near := claim.sides(), passage.sides(), evidence.sides()
	for n := range said[:acrossLanguages()] {
		for i := range 2 {
			if len(said[n][i]) > 0 && len(said[n][1-i]) == 0 && len(theirs[n][i]) == 0 && len(near[n][1-i]) > 0 {
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
	for _, at := range places[:min(len(places), mostOwn)] {
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
	for _, place := range places[:min(len(places), mostPlaces)] {
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
