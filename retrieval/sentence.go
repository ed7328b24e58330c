package retrieval

import (
	"cmp"
	"math"
	"slices"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

const (
	// aroundShare is what a word of the question is worth to a sentence when it stands elsewhere in the
	// passage, its heading or its document's title.
	aroundShare = 0.35
	// rankShare is what the rank of the passage adds to its sentences.
	rankShare = 0.6
)

// Sentences returns the sentences of the hits, best first: those that hold most of the question, in the
// passages that rank best. Ties keep the order of reading.
func (x *Index) Sentences(q lexicon.Query, hits []Hit) []Sentence {
	weights := x.weights(q)
	covered := make([][]coveredSentence, len(hits))
	for i, hit := range hits {
		covered[i] = x.coveredSentences(q, hit.Passage)
	}
	telling := tellingWeights(weights, covered)
	var all []Sentence
	for i, hit := range hits {
		around := scaled(lexicon.Covers(q, x.lex.Tokens(hit.Document.Title+"\n"+hit.Passage.Heading+"\n"+hit.Passage.Text)), aroundShare)
		rank := rankShare * hit.Score / hits[0].Score
		for _, s := range covered[i] {
			all = append(all, Sentence{
				Hit:      i,
				Span:     corpus.Span{Start: hit.Passage.Start + s.span.Start, End: hit.Passage.Start + s.span.End},
				Text:     hit.Passage.Text[s.span.Start:s.span.End],
				Coverage: coverage(weights, s.covers),
				Score:    coverage(telling, s.covers, s.previous, around) + rank,
			})
		}
	}
	slices.SortStableFunc(all, func(a, b Sentence) int { return cmp.Compare(b.Score, a.Score) })
	return all
}

// tellingWeights lowers the weight of what many of the sentences hold: among sentences on one subject, the
// word that few of them have tells which one answers. It is the inverse document frequency of BM25, with
// sentences for documents.
func tellingWeights(weights []float64, covered [][]coveredSentence) []float64 {
	sentences := slices.Concat(covered...)
	n := float64(len(sentences))
	telling := make([]float64, len(weights))
	for g, w := range weights {
		var df float64
		for _, s := range sentences {
			df += s.covers[g]
		}
		telling[g] = w * math.Log(1+(n-df+0.5)/(df+0.5))
	}
	return telling
}
