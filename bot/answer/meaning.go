package answer

import (
	"slices"
	"strings"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// related is from which degree on two words may stand for each other.
const related = 0.3

// shortRun is how many words a run has at most whose direction or denial is all that it says.
const shortRun = 3

// meanAlike reports whether two runs may mean the same.
func (v *Verifier) meanAlike(claim *statement, run []piece, passage *statement, gap []piece) bool {
	if within := quantitiesWithin(claim.quantities, run); len(within) > 0 {
		theirs := quantitiesWithin(passage.quantities, gap)
		return len(theirs) == 0 || slices.ContainsFunc(within, func(q lexicon.Quantity) bool {
			return slices.ContainsFunc(theirs, func(e lexicon.Quantity) bool { return passage.equals(e, claim, q) })
		})
	}
	said, instead := textOf(claim, run), textOf(passage, gap)
	if max(len(run), len(gap)) <= shortRun*run[0].perWord() && (bothDeny(said, instead) || sameSide(textSides(said), textSides(instead))) {
		return true
	}
	unit := unitAt(claim.text[run[0].start:])
	if overlap(run, gap) || unit != 0 && unit == unitAt(passage.text[gap[0].start:]) {
		return true
	}
	part := passage.part(corpus.Span{Start: gap[0].start, End: gap[len(gap)-1].end})
	own, query := v.lex.Query(textOf(claim, run)), v.lex.Query(part.text)
	if len(quantitiesWithin(passage.quantities, gap)) > 0 && !isThing(claim, run) && !slices.ContainsFunc(own.Groups, isName) {
		return true
	}
	if !slices.ContainsFunc(own.Groups, telling) || !slices.ContainsFunc(query.Groups, telling) {
		return true
	}
	for _, degree := range lexicon.Covers(own, part.tokens) {
		if degree >= related {
			return true
		}
	}
	return shareMeaning(own.Groups, query.Groups)
}

// bothDeny reports whether of two short texts one denies with a negator and the other with a verb: 停止 and 不再.
func bothDeny(a, b string) bool {
	own, theirs := textSides(a), textSides(b)
	return len(deniers.in(own)) > 0 && len(theirs.negatorsAt()) > 0 || len(deniers.in(theirs)) > 0 && len(own.negatorsAt()) > 0
}

// telling reports whether a word is no carrier, or one that is the opposite of another.
func telling(g lexicon.Group) bool { return !isCarrier(g.Surface) || isDirected(g.Surface) }

// overlap reports whether two runs have a word in common, or two ideographs in a row.
func overlap(run, gap []piece) bool {
	for i, p := range run {
		for j, g := range gap {
			if !p.han && p.same(g) && p.weight() >= 0.5 {
				return true
			}
			if p.han && p.text == g.text && (len(run) == 1 || i+1 < len(run) && j+1 < len(gap) && run[i+1].text == gap[j+1].text) {
				return true
			}
		}
	}
	return false
}

// quantitiesWithin returns the quantities that reach into a run of pieces.
func quantitiesWithin(all []lexicon.Quantity, run []piece) (found []lexicon.Quantity) {
	for _, q := range all {
		if q.Start < run[len(run)-1].end && q.End > run[0].start {
			found = append(found, q)
		}
	}
	return found
}

// shareMeaning reports whether a word of each has a translation in common.
func shareMeaning(a, b []lexicon.Group) bool {
	meanings := make(map[string]bool)
	for _, g := range b {
		for _, alternative := range g.Alternatives {
			if g.Kind == lexicon.Word && alternative.Weight >= related {
				meanings[strings.Join(alternative.Terms, " ")] = true
			}
		}
	}
	return slices.ContainsFunc(a, func(g lexicon.Group) bool {
		return g.Kind == lexicon.Word && slices.ContainsFunc(g.Alternatives, func(alternative lexicon.Alternative) bool {
			return alternative.Weight >= related && meanings[strings.Join(alternative.Terms, " ")]
		})
	})
}
