package answer

import (
	"fmt"
	"slices"
	"sort"

	"docent/retrieval/lexicon"
)

// clearly is by how much the surroundings of another number have to agree better than those of the claim's own.
const clearly = 2.0

// moreNeighbours is how much farther the passage is looked at where it has the claim's own number, which it may write
// in more words.
const moreNeighbours = 2

// checkSwapped wants each number of the claim where the passage has it, and not where it has another one of the
// same kind: "A earned 7" of "A earned 5, and B earned 7".
func checkSwapped(claim examined, passage *statement) string {
	if claim.asks || claim.script() != passage.script() {
		return ""
	}
	for _, q := range claim.quantities[:min(len(claim.quantities), mostOwn)] {
		same, other := 0.0, 0.0
		for _, e := range passage.quantities {
			switch {
			case passage.equals(e, claim.statement, q):
				same = max(same, sideBySide(claim.pieces, q, passage.pieces, e, neighbours+moreNeighbours))
			case e.Unit == q.Unit:
				if fits := sideBySide(claim.pieces, q, passage.pieces, e, neighbours); fits > claim.fits(e, passage) {
					other = max(other, fits)
				}
			}
		}
		if other >= same+clearly && other >= surroundings+clearly {
			return fmt.Sprintf("the passage says %q of something else", claim.text[q.Start:q.End])
		}
	}
	return ""
}

// fits says how well a number of the passage fits where the claim has the same one, 0 where it does not.
func (s *statement) fits(e lexicon.Quantity, passage *statement) (best float64) {
	for _, q := range s.quantities[:min(len(s.quantities), mostOwn)] {
		if passage.equals(e, s, q) {
			best = max(best, sideBySide(s.pieces, q, passage.pieces, e, neighbours))
		}
	}
	return best
}

// sideBySide says how well what stands on the same side of two numbers agrees, so many pieces far in the second text;
// names count twice. Of a number in front of its clause, as in the order of a question, the side says nothing.
func sideBySide(own []piece, q lexicon.Quantity, theirs []piece, e lexicon.Quantity, far int) float64 {
	before, after := inClause(own, q.Start, q.End)
	otherBefore, otherAfter := around(theirs, e.Start, e.End, far)
	if len(before) == 0 {
		both := slices.Concat(otherBefore, otherAfter)
		return common(after, both) + common(names(after), names(both))
	}
	return common(before, otherBefore) + common(after, otherAfter) +
		common(names(before), names(otherBefore)) + common(names(after), names(otherAfter))
}

// inClause is around within the clause.
func inClause(all []piece, start, end int) (before, after []piece) {
	before, after = around(all, start, end, neighbours)
	if at := sort.Search(len(all), func(i int) bool { return all[i].end > start }); at < len(all) && all[at].opens {
		before = nil
	}
	for i := len(before) - 1; i > 0; i-- {
		if before[i].opens {
			before = before[i:]
			break
		}
	}
	if i := slices.IndexFunc(after, func(p piece) bool { return p.opens }); i >= 0 {
		after = after[:i]
	}
	return before, after
}

func names(all []piece) (some []piece) {
	for _, p := range all {
		if p.capital {
			some = append(some, p)
		}
	}
	return some
}
