package answer

import (
	"slices"
	"strings"

	"docent/corpus"
)

// sides returns where the statement's words of each side of each opposition stand, found once.
func (s *statement) sides() [][2][]int {
	if s.opposed == nil {
		for _, pair := range opposites() {
			s.opposed = append(s.opposed, s.affirmedOf(unnested(pair[0].spans(s), pair[1].spans(s))))
		}
	}
	return s.opposed
}

// affirmedOf leaves out the words that stand right behind a negator: who does not accept is not on the side of those who do.
func (s *statement) affirmedOf(pair [2][]int) [2][]int {
	if len(pair[0])+len(pair[1]) == 0 {
		return pair
	}
	negators := s.negatorsAt()
	denied := func(at int) bool {
		return slices.ContainsFunc(negators, func(end int) bool { return end <= at && harmlessBetween[strings.TrimSpace(s.text[end:at])] })
	}
	return [2][]int{slices.DeleteFunc(pair[0], denied), slices.DeleteFunc(pair[1], denied)}
}

// harmlessBetween may stand between a negator and what it denies.
var harmlessBetween = map[string]bool{"": true, "有": true, "能": true, "会": true, "曾": true, "be": true, "been": true, "был": true, "была": true}

// unnested returns where the words of two sides begin, without those that are part of a longer one of the other side, as
// 属实 is of 不属实.
func unnested(one, other []corpus.Span) [2][]int {
	return [2][]int{notWithin(one, other), notWithin(other, one)}
}

func notWithin(spans, others []corpus.Span) (at []int) {
	for _, span := range spans {
		if !slices.ContainsFunc(others, func(o corpus.Span) bool {
			return o.Start <= span.Start && span.End <= o.End && o.End-o.Start > span.End-span.Start
		}) {
			at = append(at, span.Start)
		}
	}
	return at
}

// sameSide reports whether two short texts have words of one side of an opposition, and none of the other. Of the pairs
// with words that say many things besides none counts.
func sameSide(a, b *statement) bool {
	own, theirs := a.sides(), b.sides()
	for n := range own[:acrossLanguages()] {
		for i := range 2 {
			if len(own[n][i]) > 0 && len(theirs[n][i]) > 0 && len(own[n][1-i])+len(theirs[n][1-i]) == 0 {
				return true
			}
		}
	}
	return false
}

// shareSide reports whether two texts have words of one side of an opposition.
func shareSide(a, b *statement) bool {
	own, theirs := a.sides(), b.sides()
	for n := range own[:acrossLanguages()] {
		if len(own[n][0])*len(theirs[n][0])+len(own[n][1])*len(theirs[n][1]) > 0 {
			return true
		}
	}
	return false
}
