package answer

import (
	"docent/corpus"
	"docent/retrieval"
)

// cite makes the sentence a source of the answer, once, and returns its number.
func (a *Answer) cite(hit retrieval.Hit, s retrieval.Sentence) int {
	return a.adopt(corpus.Cite(0, hit.Document, s.Span, s.Text))
}

// adopt makes the citation a source of the answer, once, and returns its number there.
func (a *Answer) adopt(c corpus.Citation) int {
	for _, s := range a.Sources {
		if s.Document == c.Document && s.Start == c.Start && s.End == c.End {
			return s.N
		}
	}
	c.N = len(a.Sources) + 1
	a.Sources = append(a.Sources, c)
	return c.N
}

// absorb makes the sources of claims that were numbered elsewhere the answer's own, and returns the claims
// with the numbers that they have here.
func (a *Answer) absorb(claims []Claim, sources []corpus.Citation) []Claim {
	renumbered := make([]Claim, len(claims))
	for i, claim := range claims {
		renumbered[i] = claim
		renumbered[i].Citations = nil
		for _, n := range claim.Citations {
			renumbered[i].Citations = appendNew(renumbered[i].Citations, a.adopt(sources[n-1]))
		}
	}
	return renumbered
}
