package answer

import (
	"fmt"
	"slices"
	"sort"

	"docent/retrieval/lexicon"
)

// mostlyThere is the share of a clause of a claim that has to stand around another number of the passage for that one to
// be the clause's own.
const mostlyThere = 0.75

// checkAttached wants each number of the claim in a clause of the passage that says what the claim's clause says, and
// not where another clause says that with another number of the same kind: the year of what happened elsewhere.
func checkAttached(claim examined, passage *statement) string {
	if claim.asks || claim.script() != passage.script() {
		return ""
	}
	for _, q := range claim.quantities[:min(len(claim.quantities), mostOwn)] {
		own := withoutQuantities(claim.statement, clauseAround(claim.pieces, q))
		same, other := 0.0, 0.0
		for _, e := range passage.quantities[:min(len(passage.quantities), mostQuantities)] {
			around := clauseAround(passage.pieces, e)
			holds := common(own, around)
			switch {
			case passage.equals(e, claim.statement, q):
				same = max(same, holds+clearly*float64(claim.alsoHas(q, passage, around)))
			case ofOneKind(q, e) && !claim.hasValue(e, passage):
				other = max(other, holds)
			}
		}
		if other >= same+clearly && other >= mostlyThere*weigh(own) {
			return fmt.Sprintf("the passage says %q of something else", claim.text[q.Start:q.End])
		}
	}
	return ""
}

// alsoHas is how many other quantities than one the statement shares with a run of another.
func (s *statement) alsoHas(q lexicon.Quantity, of *statement, run []piece) (n int) {
	if len(s.quantities) == 1 || len(run) == 0 {
		return 0
	}
	for _, e := range quantitiesWithin(of.quantities, run) {
		if !of.equals(e, s, q) && s.hasValue(e, of) {
			n++
		}
	}
	return n
}

// ofOneKind reports whether two quantities may stand in each other's place.
func ofOneKind(a, b lexicon.Quantity) bool { return a.Unit == b.Unit || isTime(a) && isTime(b) }

func isTime(q lexicon.Quantity) bool {
	return q.Unit == lexicon.Year || q.Unit == lexicon.Month || q.Unit == lexicon.Day
}

// hasValue reports whether a statement has a quantity of another.
func (s *statement) hasValue(e lexicon.Quantity, of *statement) bool {
	return slices.ContainsFunc(s.quantities[:min(len(s.quantities), mostOwn)], func(q lexicon.Quantity) bool { return of.equals(e, s, q) })
}

// mostQuantities bounds how many quantities of a passage are looked at.
const mostQuantities = 200

// longestClause bounds how many pieces before and behind a quantity are looked at.
const longestClause = 40

// clauseAround is the pieces of the clause that a quantity stands in.
func clauseAround(all []piece, q lexicon.Quantity) []piece {
	at := sort.Search(len(all), func(i int) bool { return all[i].end > q.Start })
	if at == len(all) {
		return nil
	}
	return all[max(clauseStart(all, at), at-longestClause):min(clauseEnd(all, at+1), at+longestClause)]
}

// withoutQuantities leaves the numbers and dates of a statement out of a run.
func withoutQuantities(s *statement, run []piece) []piece {
	return slices.DeleteFunc(slices.Clone(run), func(p piece) bool {
		return slices.ContainsFunc(s.quantities, func(q lexicon.Quantity) bool { return q.Start < p.end && p.start < q.End })
	})
}

func weigh(run []piece) (sum float64) {
	for _, p := range run {
		sum += p.weight()
	}
	return sum
}
