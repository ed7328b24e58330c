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
	c := newChecker(v, hits)
	proposed := claimsOf(draft.Text, len(hits))
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

// checker is one Check under way.
type checker struct {
	verifier *Verifier
	hits     []retrieval.Hit
	// passages are analysed when they are first needed.
	passages []*statement
	// said are the texts of claims that were kept, failed those that were not, with their markers.
	said, failed map[string]bool
	claims       []Claim
	sources      []corpus.Citation
}

func newChecker(v *Verifier, hits []retrieval.Hit) *checker {
	return &checker{verifier: v, hits: hits, passages: make([]*statement, len(hits)), said: make(map[string]bool), failed: make(map[string]bool)}
}

// take keeps a claim that holds, and returns how many were dropped. What has been said already is left out.
func (c *checker) take(claim Claim) int {
	if c.said[claim.Text] {
		return 0
	}
	if c.failed[claim.Marked()] {
		return 1
	}
	examined := c.verifier.examine(claim.Text)
	carriers := c.carriers(examined, claim.Citations)
	if len(carriers) == 0 {
		c.failed[claim.Marked()] = true
		return 1
	}
	c.said[claim.Text] = true
	kept := Claim{Text: claim.Text, Line: claim.Line}
	for _, hit := range carriers {
		kept.Citations = appendNew(kept.Citations, c.cite(examined, hit))
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

// carriers returns the indexes of the hits that carry a claim.
func (c *checker) carriers(claim examined, cited []int) []int {
	var each, all []int
	together := ""
	for _, n := range cited {
		if c.verifier.verify(claim, c.passage(n-1)).Supported {
			each = append(each, n-1)
		}
		all = append(all, n-1)
		together += c.hits[n-1].Passage.Text + "\n"
	}
	if len(each) > 0 {
		return each
	}
	if len(cited) > 1 && c.verifier.verify(claim, c.verifier.statement(together)).Supported {
		return all
	}
	return c.other(claim)
}

// other returns the hit that carries a claim best, as a list of at most one.
func (c *checker) other(claim examined) []int {
	best, score := []int(nil), 0.0
	for i := range c.hits {
		if v := c.verifier.verify(claim, c.passage(i)); v.Supported && v.Coverage > score {
			best, score = []int{i}, v.Coverage
		}
	}
	return best
}

func (c *checker) passage(i int) *statement {
	if c.passages[i] == nil {
		c.passages[i] = c.verifier.statement(c.hits[i].Passage.Text)
	}
	return c.passages[i]
}

// cite returns the number of the source that quotes the hit's sentence for a claim.
func (c *checker) cite(claim examined, hit int) int {
	p := c.hits[hit].Passage
	span := supporting(claim, c.passage(hit))
	text := p.Text[span.Start:span.End]
	span = corpus.Span{Start: p.Start + span.Start, End: p.Start + span.End}
	for _, s := range c.sources {
		if s.Document == p.Document && s.Start == span.Start && s.End == span.End {
			return s.N
		}
	}
	n := len(c.sources) + 1
	c.sources = append(c.sources, corpus.Cite(n, c.hits[hit].Document, span, text))
	return n
}
