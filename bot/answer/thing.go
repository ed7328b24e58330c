package answer

import (
	"slices"

	"docent/retrieval/lexicon"
)

// isThing reports whether a run has a number, or a name written with a capital letter.
func isThing(s *statement, run []piece) bool {
	return len(quantitiesWithin(s.quantities, run)) > 0 || slices.ContainsFunc(run, func(p piece) bool { return p.capital })
}

// isThing reports whether a run has a number or a name in any script.
func (v *Verifier) isThing(s *statement, run []piece) bool {
	return isThing(s, run) || run[0].han && slices.ContainsFunc(v.namesIn(s), func(n named) bool {
		return n.from < n.to && s.pieces[n.from].start < run[len(run)-1].end && run[0].start < s.pieces[n.to-1].end
	})
}

// has reports whether a run of pieces that says anything stands somewhere in the text.
func (w *places) has(run []piece) bool {
	weight := 0.0
	for _, p := range run {
		weight += p.weight()
	}
	return weight >= 1 && slices.ContainsFunc(w.at[run[0].text], func(at int) bool {
		return at+len(run) <= len(w.pieces) && sameText(run, w.pieces[at:at+len(run)])
	})
}

// withinWord reports whether a run is one ideograph of a longer word.
func (c examined) withinWord(run []piece) bool {
	return len(run) == 1 && run[0].han && slices.ContainsFunc(c.query.Groups, func(g lexicon.Group) bool {
		return g.Start <= run[0].start && run[0].end <= g.End && g.End-g.Start > run[0].end-run[0].start
	})
}

// telltale is a run without the small words at its ends.
func telltale(run []piece) []piece {
	for len(run) > 0 && smallWords[run[0].text] {
		run = run[1:]
	}
	for len(run) > 0 && smallWords[run[len(run)-1].text] {
		run = run[:len(run)-1]
	}
	return run
}

var smallWords = set(`a an the this that these those its his her their it he she they who which whose in on at of for by with to from as and or
	is was are were be been being has have had do does did will would
	в на с со к о об от по из у и или а это этот эта эти его ее их он она они был была было были есть как для за же который которая которое которые
	的 了 于 在 是 和 与 及 之 也 都 而 着 其 该 这 那 一 个`)
