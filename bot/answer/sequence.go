package answer

import (
	"slices"
	"strings"
	"sync"

	"docent/retrieval/lexicon"
)

// sequence is the number of the pair of opposites that says before and after.
var sequence = sync.OnceValue(func() int {
	return slices.IndexFunc(opposites(), func(pair [2]side) bool { return pair[0].whole["before"] })
})

// beside returns those of some places of another statement, where it says before or after something, that say it of what
// a place of the statement says it of, or of nothing: before the war is not the opposite of after the peace.
func (s *statement) beside(at int, other *statement, places []int) (same []int) {
	own := s.anchor(at)
	for _, place := range places {
		if theirs := other.anchor(place); own == nil || theirs == nil || own.same(*theirs) {
			same = append(same, place)
		}
	}
	return same
}

// atSameTime returns those of some places of another statement whose clause does not tell another time than that of a place
// of the statement.
func (s *statement) atSameTime(at int, other *statement, places []int) (same []int) {
	own := s.timesAround(at)
	for _, place := range places {
		if sameTimes(own, other.timesAround(place)) {
			same = append(same, place)
		}
	}
	return same
}

// timesAround are the years, months and days of the clause that a byte of the statement is in.
func (s *statement) timesAround(at int) (times []lexicon.Quantity) {
	i := s.pieceAt(at)
	if i == len(s.pieces) {
		return nil
	}
	for _, q := range quantitiesWithin(s.quantities, s.pieces[clauseStart(s.pieces, i):clauseEnd(s.pieces, i+1)]) {
		if isTime(q) {
			times = append(times, q)
		}
	}
	return times
}

// anchor is what a word that says before or after says it of: the next word that says anything, or the ideograph in front
// of a Chinese one or within it, as 战 of 战后; nil where its clause has none.
func (s *statement) anchor(at int) *piece {
	i := s.pieceAt(at)
	if i == len(s.pieces) {
		return nil
	}
	if s.pieces[i].han {
		switch {
		case !strings.Contains("之以此", s.pieces[i].text):
			return &s.pieces[i]
		case i == 0 || s.pieces[i].opens:
			return nil
		}
		return &s.pieces[i-1]
	}
	for i++; i < len(s.pieces) && !s.pieces[i].opens; i++ {
		if !smallWords[s.pieces[i].text] {
			return &s.pieces[i]
		}
	}
	return nil
}
