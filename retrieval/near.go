package retrieval

import (
	"math"
	"slices"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// nearness is the best of what is new in a sentence, by how near the words of the question stand to it: the share
// of the question, each word by the inverse square root of its distance in words.
func (r *reading) nearness(s *readSentence) float64 {
	kind, best := r.kind(s.fresh), 0.0
	passed := -1
	for _, t := range s.tokens {
		if t.Position == passed || !r.candidate(s, t, kind) {
			continue
		}
		passed = t.Position
		best = max(best, r.heldNear(s, t.Position))
	}
	return best
}

// candidate reports whether the token may be what is asked for: of the spans of the kind, or any that is new.
func (r *reading) candidate(s *readSentence, t lexicon.Token, kind []corpus.Span) bool {
	if r.q.Asks == lexicon.AsksAnything || r.q.Asks == lexicon.AsksReason {
		return r.isNew(s, t)
	}
	for _, span := range kind {
		if span.Start <= t.Start && t.Start < span.End {
			return t.Kind > lexicon.Name || r.isNew(s, t)
		}
	}
	return false
}

// heldNear is the share of the question that is held, each group by its distance from the position.
func (r *reading) heldNear(s *readSentence, position int) float64 {
	held, all := 0.0, 0.0
	for g, w := range r.telling {
		all += w
		held += w * near(s.held[g], position)
	}
	if all == 0 {
		return 0
	}
	return held / all
}

// countedNear is the best of the amounts that are new in a sentence, by how near it stands to what the question counts.
func (r *reading) countedNear(s *readSentence) float64 {
	best := 0.0
	if r.counted < 0 || len(s.held[r.counted].Positions) == 0 {
		return best
	}
	for _, t := range s.tokens {
		if slices.ContainsFunc(s.fresh.amounts, func(amount corpus.Span) bool { return amount.Start <= t.Start && t.Start < amount.End }) {
			best = max(best, near(s.held[r.counted], t.Position))
		}
	}
	return best
}

// near is the degree to which a group is held, by the inverse square root of one more than its distance from the
// position in words.
func near(h lexicon.Held, position int) float64 {
	nearest := math.MaxInt
	for _, at := range h.Positions {
		nearest = min(nearest, max(int(at)-position, position-int(at)))
	}
	if nearest == math.MaxInt {
		return 0
	}
	return h.Degree / math.Sqrt(float64(1+nearest))
}
