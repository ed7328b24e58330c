package answer

import "strings"

// VerifyAny holds a claim against each passage, and returns the number, from 1, of the one that carries it best.
// When none does it returns 0, and the verdict of the passage that comes nearest. Markers in the claim, such as
// [1], are not read.
func (v *Verifier) VerifyAny(claim string, passages []string) (n int, best Verdict) {
	best = unsupported("there is no passage")
	examined := v.examine(strings.ToValidUTF8(tidy(claim), ""))
	for i, text := range passages {
		verdict := v.verify(examined, v.statement(strings.ToValidUTF8(text, "")))
		switch {
		case verdict.Supported && (!best.Supported || verdict.Coverage > best.Coverage):
			n, best = i+1, verdict
		case !best.Supported && (i == 0 || verdict.Coverage > best.Coverage):
			best = verdict
		}
	}
	return n, best
}
