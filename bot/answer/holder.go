package answer

import (
	"fmt"
	"regexp"
	"slices"

	"docent/retrieval/lexicon"
)

// nearHolder is how many words a name stands at most from the word that it belongs to.
const nearHolder = 5

// checkHolders wants no name right behind a word behind which the passage has another name only: the goalkeeper B of "the
// goalkeeper A".
func (v *Verifier) checkHolders(claim examined, passage *statement) string {
	if claim.asks || claim.script() != passage.script() || claim.standsIn(passage) {
		return ""
	}
	own := v.namesShared(claim.statement, passage)
	for _, n := range own {
		at := n.from - 1
		if at < 0 || isInitial(n.text) || declined(n.text) || claim.pieces[n.from].opens || !claim.tells(at) {
			continue
		}
		if other, taken := holds(claim.statement, own, n, at, passage, v.namesIn(passage)); taken {
			return fmt.Sprintf("where the claim has %q the passage has %q", n.text, other)
		}
	}
	return ""
}

// declined reports whether a Russian name may be in another case than the first, in which it says of what the word before
// it is and does not name it.
func declined(name string) bool { return inOtherCase.MatchString(name) }

var inOtherCase = regexp.MustCompile(`\p{Cyrillic}(?:[аяуюеыи]|ой|ей|[оеы]го|[оеы]му|[оеыи]м)$`)

// tells reports whether a piece of a claim belongs to a word that says anything.
func (c examined) tells(at int) bool {
	return slices.ContainsFunc(c.query.Groups, func(g lexicon.Group) bool {
		return g.Start <= c.pieces[at].start && c.pieces[at].end <= g.End && !isCarrier(g.Surface)
	})
}

// holds reports whether the passage has, wherever it has the word at a piece of the claim, not the name near it but, at
// one place, another that the claim does not have.
func holds(claim *statement, own []named, n named, at int, passage *statement, theirs []named) (other string, taken bool) {
	word := claim.pieces[at]
	if word.capital && at > 0 || word.weight() < 0.5 || len(claim.quantities) > 0 && len(quantitiesWithin(claim.quantities, claim.pieces[at:at+1])) > 0 {
		return "", false
	}
	for j, p := range passage.pieces {
		if !word.same(p) || word.han && !sameHanWord(claim, at, passage, j) {
			continue
		}
		if passage.mentionsNear(j, claim.pieces[n.from:n.to]) {
			return "", false
		}
		for _, m := range theirs {
			if m.from == j+1 && !isInitial(m.text) && !declined(m.text) && !passage.pieces[m.from].opens && !mentionsAny(own, claim, m, passage) {
				other, taken = m.text, true
			}
		}
	}
	return other, taken
}

// mentionsNear reports whether a word of a name stands near a piece in its sentence.
func (s *statement) mentionsNear(at int, name []piece) bool {
	far := nearHolder * s.pieces[at].perWord()
	for i := max(0, at-far); i < min(len(s.pieces), at+far+1); i++ {
		p := s.pieces[i]
		if !sentenceEnds(s, min(i, at)+1, max(i, at)) && slices.ContainsFunc(name, func(n piece) bool {
			return p.same(n) || !p.han && sharesBeginning(p.text, n.text)
		}) {
			return true
		}
	}
	return false
}

// sameHanWord reports whether the ideographs before two places are the same too.
func sameHanWord(a *statement, i int, b *statement, j int) bool {
	return i > 0 && j > 0 && a.pieces[i-1].text == b.pieces[j-1].text
}

// mentionsAny reports whether a name of the passage is one of the claim, or stands in it otherwise.
func mentionsAny(own []named, claim *statement, m named, passage *statement) bool {
	return slices.ContainsFunc(own, func(n named) bool { return m.is(passage, n, claim) }) || claim.places().has(passage.pieces[m.from:m.to])
}
