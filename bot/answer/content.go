package answer

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"docent/retrieval/lexicon"
)

// checkWords requires the claim's names, and enough of its other content words.
func checkWords(claim examined, passage *statement) string {
	if len(claim.query.Groups) == 0 {
		return "the claim says nothing that could be looked for"
	}
	if script(claim.text) == script(passage.text) {
		return worded(claim.query, passage)
	}
	reason, _ := translated(claim.query, passage)
	return reason
}

// worded compares within a script. A rewording replaces a word here and there; what is made up comes as a run
// of words that the passage does not have, or at the end of the sentence, where what is new is said.
func worded(q lexicon.Query, passage *statement) string {
	degrees := held(q, passage)
	missing := 0
	for i, g := range q.Groups {
		if degrees[i] >= heldDegree {
			missing = 0
			continue
		}
		if missing++; isName(g) {
			return fmt.Sprintf("the name %q is not in the passage", g.Surface)
		}
		if last := i == len(q.Groups)-1; missing >= longestRun || last && missing >= longestEnd {
			return fmt.Sprintf("nothing in the passage corresponds to %q", g.Surface)
		}
	}
	if c := mean(degrees); c < coverageAlike || len(q.Groups) <= shortClaim && c < coverageShort {
		return fmt.Sprintf("the passage has only %.0f%% of the claim's words", 100*c)
	}
	return ""
}

// isName reports whether a group surely is a name. The lexicon takes a Chinese word that no dictionary has for
// one; a short one without a sure translation may as well be an ordinary word.
func isName(g lexicon.Group) bool {
	if g.Kind != lexicon.Name || !isHan(g.Surface) || utf8.RuneCountInString(g.Surface) > 2 {
		return g.Kind == lexicon.Name
	}
	return slices.ContainsFunc(g.Alternatives, func(a lexicon.Alternative) bool { return a.Weight >= sureWeight && !isHan(strings.Join(a.Terms, "")) })
}

const (
	longestRun = 3
	longestEnd = 1
	// shortClaim is up to how many content words a claim is too short to miss one.
	shortClaim    = 3
	coverageShort = 0.75
)

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
		if g.Kind == lexicon.Name && weight >= sureWeight && degrees[i] == 0 {
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
