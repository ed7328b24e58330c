package answer

import (
	"slices"
	"strings"
	"unicode"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

const (
	// fragmentWords is how many words a claim has at most that says something only together with its question:
	// "$200 million". Two Chinese characters count as a word.
	fragmentWords = 3
	// fragmentCoverage is the share of the question that the sentence behind such a claim must hold.
	fragmentCoverage = 0.2
)

// pertinence tells statements on a question from what a model says because a passage or its prompt told it to.
type pertinence struct {
	verifier *Verifier
	question Question
	query    lexicon.Query
}

func (v *Verifier) pertinence(q Question) pertinence {
	p := pertinence{verifier: v, question: q}
	if v.lex != nil {
		p.query = v.lex.Query(q.Text)
	}
	return p
}

// answers is check with what is no statement on the question dropped as well.
func (v *verdicts) answers(q Question, draft Draft) (claims []Claim, sources []corpus.Citation, dropped int) {
	claims, sources, dropped = v.check(draft)
	kept, cited := v.verifier.pertinence(q).keep(claims, sources)
	return kept, cited, dropped + len(claims) - len(kept)
}

// keep returns the claims that are statements on the question, and their sources, numbered anew.
func (p pertinence) keep(claims []Claim, sources []corpus.Citation) ([]Claim, []corpus.Citation) {
	kept := slices.DeleteFunc(slices.Clone(claims), func(c Claim) bool { return !p.pertains(c, sources) })
	if len(kept) == len(claims) {
		return claims, sources
	}
	var a Answer
	kept = a.absorb(kept, sources)
	return kept, a.Sources
}

// pertains reports whether a sentence behind the claim is not addressed to the model, and is about the question where
// the claim is a fragment.
func (p pertinence) pertains(c Claim, sources []corpus.Citation) bool {
	fragment := isFragment(c.Text)
	for _, n := range c.Citations {
		quote := sources[n-1].Quote
		switch {
		case addressesModel(quote), repeatsRules(c.Text) && !strings.Contains(folded(quote), folded(c.Text)):
		case !p.readable(c.Text, quote):
		case !fragment, p.about(quote):
			return true
		}
	}
	return false
}

// about reports whether a sentence holds enough of the question's words, of which in another script only those count
// that have a translation. Where none has, nothing can be said against it.
func (p pertinence) about(quote string) bool {
	target, known, found := script(quote), 0.0, 0.0
	across := target != script(p.question.Text)
	for i, degree := range held(p.query, p.verifier.statement(quote)) {
		if across && degree == 0 && !hasTranslation(p.query.Groups[i], target) {
			continue
		}
		known++
		found += degree
	}
	return known == 0 || found/known >= fragmentCoverage
}

// hasTranslation reports whether a dictionary says a group's word in a script.
func hasTranslation(g lexicon.Group, target *unicode.RangeTable) bool {
	return slices.ContainsFunc(g.Alternatives, func(a lexicon.Alternative) bool {
		return a.Weight >= sureWeight && script(strings.Join(a.Terms, "")) == target
	})
}

// readable reports whether a claim is in the language to answer in, in the script of the question or of its quote,
// or a part of the quote.
func (p pertinence) readable(claim, quote string) bool {
	return script(claim) == script(p.question.Text) || script(claim) == script(quote) ||
		corpus.DetectLanguage(claim) == p.question.Language || strings.Contains(quote, strings.TrimRight(claim, ".。"))
}

func isFragment(claim string) bool {
	halves := 0
	for _, w := range foldedWords(claim) {
		han := 0
		for _, r := range w {
			if unicode.Is(unicode.Han, r) {
				han++
			}
		}
		halves += max(2, han)
	}
	return halves <= 2*fragmentWords
}
