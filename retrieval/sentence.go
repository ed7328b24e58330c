package retrieval

import (
	"cmp"
	"slices"

	"docent/retrieval/lexicon"
)

// Sentences returns the sentences of the hits, those likeliest to answer the question first. Ties keep the order
// of reading.
func (x *Index) Sentences(q lexicon.Query, hits []Hit) []Sentence {
	return x.read(q, hits, false).ranked()
}

// Quotes is Sentences with what does not stand on its own quoted together with the sentence before it: "He was
// born in Smiljan" says little without the sentence that says who.
func (x *Index) Quotes(q lexicon.Query, hits []Hit) []Sentence { return x.read(q, hits, true).ranked() }

// ranked returns the sentences of the reading, best first.
func (r *reading) ranked() []Sentence {
	all := make([]Sentence, len(r.sentences))
	for i, s := range r.sentences {
		traits, fits := r.traits(s), r.fits(s)
		traits.Kind = oneIf(fits && r.answersKind(s, traits))
		all[i] = Sentence{
			Hit: s.hit, Span: s.span, Text: s.text, Lead: s.lead,
			Score: traits.score(), Coverage: coverage(r.weights, s.covers), Fits: fits, Traits: traits,
			Surprise: surpriseOf(r.surprise, s.covers),
		}
	}
	slices.SortStableFunc(all, func(a, b Sentence) int { return cmp.Compare(b.Score, a.Score) })
	return all
}
