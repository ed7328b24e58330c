package answer

import (
	"docent/corpus"
	"docent/retrieval"
)

// maxClaims bounds how many claims of one draft are looked at.
const maxClaims = 50

// Check cuts a draft into claims and keeps those that a passage carries: the ones it cites, alone or together,
// or else the one of the others that carries it best. It returns them with the numbers of their sources, in the
// order of first use, and how many claims it dropped. A source quotes the sentence that supports the claim.
func (v *Verifier) Check(draft Draft, hits []retrieval.Hit) (claims []Claim, sources []corpus.Citation, dropped int) {
	return newVerdicts(v, hits).check(draft)
}

// check is Check with what was judged before.
func (v *verdicts) check(draft Draft) (claims []Claim, sources []corpus.Citation, dropped int) {
	c := newChecker(v)
	proposed := claimsOf(draft.Text, len(v.hits))
	if n := len(proposed); draft.Truncated && n > 0 {
		proposed, dropped = proposed[:n-1], 1
	}
	for i, claim := range proposed {
		if i == maxClaims {
			dropped += len(proposed) - i
			break
		}
		dropped += c.take(claim)
	}
	return c.claims, c.sources, dropped
}

// checker is one reading of a draft under way.
type checker struct {
	verdicts *verdicts
	// said are the texts of claims that were kept.
	said    map[string]bool
	claims  []Claim
	sources []corpus.Citation
}

func newChecker(v *verdicts) *checker { return &checker{verdicts: v, said: make(map[string]bool)} }

// take keeps a claim that holds, and returns how many were dropped. What has been said already is left out.
func (c *checker) take(claim Claim) int {
	if c.said[claim.Text] {
		return 0
	}
	carried := c.verdicts.on(claim)
	if len(carried.by) == 0 {
		return 1
	}
	c.said[claim.Text] = true
	kept := Claim{Text: claim.Text, Line: claim.Line, Attribution: carried.said}
	for _, by := range carried.by {
		kept.Citations = appendNew(kept.Citations, c.cite(by))
	}
	c.claims = append(c.claims, kept)
	return 0
}

func appendNew(numbers []int, n int) []int {
	for _, m := range numbers {
		if m == n {
			return numbers
		}
	}
	return append(numbers, n)
}

// cite returns the number of the source that quotes what carries a claim.
func (c *checker) cite(by carrier) int {
	hit := c.verdicts.hits[by.hit]
	span := corpus.Span{Start: hit.Passage.Start + by.quote.Start, End: hit.Passage.Start + by.quote.End}
	for _, s := range c.sources {
		if s.Document == hit.Document.ID && s.Start == span.Start && s.End == span.End {
			return s.N
		}
	}
	n := len(c.sources) + 1
	c.sources = append(c.sources, corpus.Cite(n, hit.Document, span, hit.Passage.Text[by.quote.Start:by.quote.End]))
	return n
}
