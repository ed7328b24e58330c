package answer

import (
	"slices"

	"docent/retrieval"
	"docent/retrieval/lexicon"
)

const (
	// sourcesCompared is how many of the best sentences are held against the one that answers.
	sourcesCompared = 24
	// differMost is how many sources that contradict each other are named.
	differMost = 3
)

// contradicted adds to an answer the sentences of other documents that give another figure or time for what is asked,
// and names the sources that differ. Nothing is averaged and none is preferred.
func (a *Answerer) contradicted(answer Answer, found retrieval.Result) Answer {
	first := answer.Sources[answer.Claims[0].Citations[0]-1]
	hits := otherDocuments(found.Hits, first.Document)
	said, q := a.firstAssertion(found.Query, first.Quote)
	if len(said.values) == 0 || len(hits) == 0 {
		return answer
	}
	sentences := a.index.Sentences(q, hits)
	seen := make(map[string]bool)
	differ := []int{first.N}
	for _, s := range sentences[:min(len(sentences), sourcesCompared)] {
		document := hits[s.Hit].Document.ID
		if seen[document] || len(differ) == differMost || s.Coverage < sameShare {
			continue
		}
		if said.contradicts(a.assertion(q, s.Text)) {
			seen[document] = true
			differ = append(differ, answer.quoted(hits[s.Hit], s))
		}
	}
	if len(differ) > 1 {
		answer.Differ = differ
	}
	return answer
}

// otherDocuments are the hits with evidence that are not of the document.
func otherDocuments(hits []retrieval.Hit, document string) []retrieval.Hit {
	var others []retrieval.Hit
	for _, hit := range hits {
		if hit.Document.ID != document && hit.Evidence >= minEvidence {
			others = append(others, hit)
		}
	}
	return others
}

// firstAssertion reads the sentence that answers, by what the question asks for; "how long" may ask for a time or a
// length. It has no values when the question asks for neither a quantity nor a time.
func (a *Answerer) firstAssertion(q lexicon.Query, text string) (assertion, lexicon.Query) {
	if q.Asks != lexicon.AsksQuantity && q.Asks != lexicon.AsksTime {
		return assertion{}, q
	}
	said := a.assertion(q, text)
	if len(said.values) == 0 && q.Asks == lexicon.AsksTime {
		q.Asks = lexicon.AsksQuantity
		said = a.assertion(q, text)
	}
	return said, q
}

// quoted makes the sentence a claim of the answer, unless it is one, and returns the number of its source.
func (a *Answer) quoted(hit retrieval.Hit, s retrieval.Sentence) int {
	quote := a.verbatim(hit, s, nil)
	n := quote.Citations[0]
	if !slices.ContainsFunc(a.Claims, func(c Claim) bool { return slices.Contains(c.Citations, n) }) {
		a.Claims = append(slices.Clone(a.Claims), quote)
	}
	return n
}
