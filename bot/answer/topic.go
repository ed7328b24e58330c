package answer

import (
	"slices"
	"sort"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// topicShare is the share of what a sentence holds of a claim at most from where on the passage speaks of it in another.
const topicShare = 0.6

// topic is where a passage speaks of what a claim says.
type topic struct {
	// sentences are those that hold most of the claim, names where names of it stand by their terms.
	sentences, names []corpus.Span
}

// locate finds where the passage speaks of the claim.
func (w *across) locate() *topic {
	at := w.passage.tokensAt()
	sentences := corpus.Sentences(w.passage.text)
	t, holds := new(topic), make([]float64, len(sentences))
	for i, h := range lexicon.HeldBy(w.query, w.passage.tokens) {
		last := -1
		for _, p := range h.Positions {
			if h.Degree >= heldDegree && w.mayBeName(i) {
				t.names = append(t.names, at[p])
			}
			n := sort.Search(len(sentences), func(n int) bool { return sentences[n].End > at[p].Start })
			if n < len(sentences) && n != last {
				holds[n] += h.Degree
				last = n
			}
		}
	}
	for n, s := range sentences {
		if holds[n] >= topicShare*slices.Max(holds) {
			t.sentences = append(t.sentences, s)
		}
	}
	return t
}

// tokensAt are the bytes of the longest token at each position.
func (s *statement) tokensAt() map[uint32]corpus.Span {
	at := make(map[uint32]corpus.Span, len(s.tokens))
	for _, t := range s.tokens {
		if p := uint32(t.Position); t.End > at[p].End {
			at[p] = corpus.Span{Start: t.Start, End: t.End}
		}
	}
	return at
}

// meets reports whether any of some spans has a byte of [start, end).
func meets(spans []corpus.Span, start, end int) bool {
	return slices.ContainsFunc(spans, func(s corpus.Span) bool { return s.Start < end && start < s.End })
}
