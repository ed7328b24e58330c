package answer

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"docent/retrieval/lexicon"
)

// checkWords requires the claim's names, and enough of its other content words.
func (v *Verifier) checkWords(claim examined, passage *statement) string {
	if len(claim.query.Groups) == 0 {
		return "the claim says nothing that could be looked for"
	}
	if script(claim.text) == script(passage.text) {
		return v.worded(claim, passage)
	}
	reason, _ := translated(claim.query, passage)
	return reason
}

// worded compares within a script. A rewording replaces a word here and there; what is made up comes as a run
// of words that the passage does not have, or as a whole clause, or at the end of the sentence, where what is
// new is said. Where the claim repeats a question, that is what the answer has to be held for.
func (v *Verifier) worded(claim examined, passage *statement) string {
	w := &compared{claim: claim, degrees: held(claim.query, passage), longest: longestRun}
	if shareVerbatim(claim.pieces, passage.places().verbatim(claim.pieces), 0, 0) >= ownWords {
		w.longest = longestAdded
	}
	if reason := w.names(); reason != "" {
		return reason
	}
	v.admitSynonyms(w, passage)
	if reason := w.capitals(); reason != "" {
		return reason
	}
	switch {
	case claim.asks && claim.said.End > 0:
		return cmp.Or(w.answer(), w.share(coverageAsked))
	case claim.asks:
		return cmp.Or(w.end(), w.share(coverageAsked))
	}
	return cmp.Or(w.start(), w.runs(), w.clause(), w.end(), w.share(coverageAlike))
}

// admitSynonyms takes missing words for held that share a translation with a word of the sentence that holds most.
func (v *Verifier) admitSynonyms(w *compared, passage *statement) {
	var theirs []lexicon.Group
	for i, g := range w.claim.query.Groups {
		if !w.missing(i) || !w.counts(i) || g.Kind != lexicon.Word {
			continue
		}
		if theirs == nil {
			span := supporting(w.claim, passage)
			theirs = v.lex.Query(passage.text[span.Start:span.End]).Groups
		}
		if shareMeaning([]lexicon.Group{g}, theirs) {
			w.degrees[i] = heldDegree
		}
	}
}

// sureWeight is from where on a translation is one of a dictionary and not a guess by sound.
const sureWeight = 0.9

// translated compares across scripts, by those groups that have a translation, and counts them. A name with a
// sure one has to be there.
func translated(q lexicon.Query, passage *statement) (reason string, known int) {
	degrees, found := lexicon.Covers(q, passage.tokens), 0.0
	target := script(passage.text)
	for i, g := range q.Groups {
		weight := 0.0
		for _, a := range g.Alternatives {
			if g.Kind > lexicon.Name || script(strings.Join(a.Terms, "")) == target {
				weight = max(weight, a.Weight)
			}
		}
		if isName(g) && weight >= sureWeight && degrees[i] == 0 && resembles(g, passage) {
			degrees[i] = heldDegree
		}
		if isName(g) && weight >= sureWeight && degrees[i] == 0 {
			return fmt.Sprintf("the name %q is not in the passage", g.Surface), known + 1
		}
		if weight >= sureWeight || degrees[i] > 0 {
			known++
			found += degrees[i]
		}
	}
	if c := found / float64(max(known, 1)); c < coverageAcross {
		return fmt.Sprintf("the passage has only %.0f%% of the claim's words", 100*c), known
	}
	return "", known
}

// resembles reports whether the passage has a word made of a translation of a name, or nearly: Danish for
// Denmark is one of the translations, Bulgars for Bulgaria and transatlantic for Atlantic resemble them.
func resembles(g lexicon.Group, passage *statement) bool {
	return slices.ContainsFunc(g.Alternatives, func(a lexicon.Alternative) bool {
		joined := strings.Join(a.Terms, "")
		if a.Weight < sureWeight || isHan(joined) {
			return a.Weight >= sureWeight && strings.Contains(passage.text, joined)
		}
		return slices.ContainsFunc(passage.words, func(w word) bool {
			return len(a.Terms) == 1 && len(joined) >= 5 && strings.Contains(w.text, joined) || sameStem(w.text, joined) ||
				len(a.Terms[0]) == 1 && w.text == joined && strings.Contains(passage.text, strings.ToUpper(joined))
		})
	})
}
