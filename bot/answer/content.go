package answer

import "cmp"

// checkWords requires the claim's names, and enough of its other content words.
func (v *Verifier) checkWords(claim examined, passage *statement) string {
	if len(claim.query.Groups) == 0 {
		return "the claim says nothing that could be looked for"
	}
	if claim.script() == passage.script() {
		return v.worded(claim, passage)
	}
	return v.translated(v.lex.Heard(claim.query, passage.spoken(v.lex), passage.holds), passage)
}

// worded compares within a script. A rewording replaces a word here and there; what is made up comes as a run
// of words that the passage does not have, or as a whole clause, or at the end of the sentence, where what is
// new is said. Where the claim repeats a question, that is what the answer has to be held for.
func (v *Verifier) worded(claim examined, passage *statement) string {
	w := &compared{claim: claim, degrees: held(claim.query, passage), longest: longestMissing(claim, passage)}
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
	return cmp.Or(w.start(), w.runs(), w.clause(), w.last(), w.share(coverageAlike))
}

// longestMissing is how many words in a row of a claim may be missing.
func longestMissing(claim examined, passage *statement) int {
	if isHan(claim.text) || shareVerbatim(claim.pieces, passage.places().verbatim(claim.pieces), 0, 0) >= ownWords {
		return longestAdded
	}
	return longestRun
}
