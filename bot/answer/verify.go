package answer

import (
	"fmt"

	"docent/retrieval/lexicon"
)

const (
	// heldDegree is from where on a group of the claim counts as held by a passage.
	heldDegree = 0.5
	// coverageAcross is the share of a claim's content words that a passage in another script must hold; only
	// words with a translation are counted.
	coverageAcross = 0.25
	// maxClaim is longer than any sentence, in bytes; a longer claim is not supported.
	maxClaim = 1500
)

// Verdict says whether a passage carries a claim.
type Verdict struct {
	Supported bool
	// Reason says in English what is missing, or "" when nothing is.
	Reason string
	// Coverage in [0, 1] is the share of the claim's content words that the passage holds.
	Coverage float64
}

// Verifier holds claims against passages, by rules alone: the same claim and passage always have the same
// verdict. It may be used in parallel.
type Verifier struct{ lex *lexicon.Lexicon }

// NewVerifier returns a verifier that knows words and their translations by the lexicon.
func NewVerifier(lex *lexicon.Lexicon) *Verifier { return &Verifier{lex} }

// Verify reports whether the passage carries the claim: quoted words stand in it verbatim, and so does what a
// chat would link; its numbers with their units, dates and names are those of the claim, in any language of
// the lexicon; neither denies the other nor says the opposite; and enough of the content words are held.
func (v *Verifier) Verify(claim, passage string) Verdict {
	return v.verify(v.examine(claim), v.statement(passage))
}

// examined is a claim ready to be held against passages.
type examined struct {
	*statement
	form
	query lexicon.Query
}

func (v *Verifier) examine(claim string) examined {
	if len(claim) > maxClaim || v.lex == nil {
		return examined{statement: &statement{text: claim}}
	}
	text, answer := unlabelled(claim)
	return examined{v.statement(text), formOf(text, answer), v.lex.Query(text)}
}

func (v *Verifier) statement(text string) *statement {
	if v.lex == nil {
		return &statement{text: text}
	}
	return newStatement(v.lex, text)
}

func (v *Verifier) verify(claim examined, passage *statement) Verdict {
	claim = v.inPassagesTerms(claim, passage)
	reason := v.fault(claim, passage)
	return Verdict{Supported: reason == "", Reason: reason, Coverage: coverage(claim.query, passage)}
}

// fault returns the first thing that keeps the passage from carrying the claim, "" when it carries it.
func (v *Verifier) fault(claim examined, passage *statement) string {
	switch {
	case v.lex == nil:
		return "there is no lexicon"
	case len(claim.text) > maxClaim:
		return "the claim is longer than a sentence"
	}
	for _, check := range []func(examined, *statement) string{
		v.checkQuotes, checkLinks, checkQuantities, v.checkWords, checkDenial, checkHedges, checkSides, checkSwapped,
		checkAttached, checkParts, checkTurned, checkWeekdays, checkRates, v.checkRoles, checkCrossed, v.checkHolders,
		v.checkReplaced, v.checkTwisted, checkSpeaker, checkDenied,
	} {
		if reason := check(claim, passage); reason != "" {
			return reason
		}
	}
	return ""
}

func checkDenial(claim examined, passage *statement) string {
	if denies(claim, passage) {
		return "one denies what the other says"
	}
	return ""
}

func checkSides(claim examined, passage *statement) string {
	if contradicts(claim, passage) {
		return "the passage says the opposite"
	}
	return ""
}

func unsupported(reason string) Verdict { return Verdict{Reason: reason} }

// checkQuotes wants quoted words verbatim, but for the ending of a name. Where the passage is in another script they are
// a translation, and those of them that the lexicon can translate must be held, unless they are as few as of a name.
func (v *Verifier) checkQuotes(claim examined, passage *statement) string {
	for _, q := range quoted(claim.text) {
		if verbatim(q, passage.text) || passage.inflects(q) {
			continue
		}
		if script(q) == passage.script() || v.lacksQuote(v.lex.Query(q), passage) {
			return fmt.Sprintf("the quoted words %q are not in the passage", q)
		}
	}
	return ""
}

func checkLinks(claim examined, passage *statement) string {
	if l, foreign := foreignLink(claim.text, passage.text); foreign {
		return fmt.Sprintf("the link %q is not in the passage", l)
	}
	return ""
}

func checkQuantities(claim examined, passage *statement) string {
	if q, missing := missingQuantity(claim, passage); missing {
		return fmt.Sprintf("the number or date %q is not in the passage", claim.text[q.Start:q.End])
	}
	if digits, missing := missingDigits(claim.statement, passage); missing {
		return fmt.Sprintf("the number %q is not in the passage", digits)
	}
	return ""
}
