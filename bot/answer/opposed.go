package answer

import (
	"slices"
	"strings"
	"sync"
)

// contradicts reports whether the claim stands on one side of an opposition where the passage stands on the
// other: of the places where it uses a word of either, the one whose surroundings agree best decides.
func contradicts(claim examined, passage *statement) bool {
	if claim.script() != passage.script() {
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
			if claim.asks && len(same) > 0 {
				continue
			}
			if len(other) > 0 && turned(claim.statement, places, said[n][1-i], passage, same, other, n == sequence()) {
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
			if n != sequence() && len(said[n][i]) > 0 && len(said[n][1-i]) == 0 && len(theirs[n][i]) == 0 && len(near[n][1-i]) > 0 {
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

// turned reports whether one of the places of a claim corresponds to one of the others, better than what the claim has on
// the other side itself, and to none of the same.
// Places in a sequence correspond only where they have the same beside them.
func turned(claim *statement, places, opposed []int, passage *statement, same, other []int, sequence bool) bool {
	for _, at := range places[:min(len(places), mostOwn)] {
		enough, against := enoughAround(claim.pieces, at, claim.wordEnd(at)), other
		if sequence {
			against = claim.beside(at, passage, other)
		}
		against = claim.unsaid(at, opposed, passage, claim.atSameTime(at, passage, against))
		if against := claim.nearest(at, passage, against); against >= enough && against > claim.nearest(at, passage, same) {
			return true
		}
	}
	return false
}

// unsaid returns those of some places of a passage whose word the statement does not have itself at one of its own, with
// surroundings that agree as well.
func (s *statement) unsaid(at int, own []int, passage *statement, places []int) (left []int) {
	for _, place := range places[:min(len(places), mostPlaces)] {
		j := passage.pieceAt(place)
		said := slices.ContainsFunc(own[:min(len(own), mostOwn)], func(o int) bool {
			i := s.pieceAt(o)
			return i < len(s.pieces) && j < len(passage.pieces) && counterpart(s.pieces, i, passage.pieces, j) &&
				s.nearest(o, passage, []int{place}) >= s.nearest(at, passage, []int{place})
		})
		if !said {
			left = append(left, place)
		}
	}
	return left
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
	i := s.pieceAt(at)
	switch {
	case i == len(s.pieces):
		return at + 1
	case s.pieces[i].han && i+1 < len(s.pieces) && s.pieces[i+1].han:
		return s.pieces[i+1].end
	}
	return s.pieces[i].end
}
