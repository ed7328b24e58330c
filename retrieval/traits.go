package retrieval

import (
	"math"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// Traits are what tells whether a sentence answers a question.
type Traits struct {
	// Says is the share of the question that the sentence covers, by the weights that tell sentences apart;
	// Before is what the sentence before it adds, and Around what its passage and title do.
	Says, Before, Around float64
	// Rank is the score of its passage, as a part of the best one's.
	Rank float64
	// Amount, Time and Name are 1 where that is asked for and the sentence has something new of the kind.
	Amount, Time, Name float64
	// Near is how near the words of the question stand to what is new, of the kind asked for.
	Near float64
	// MissesName is 1 when a name of the question stands neither in the passage nor in the title.
	MissesName float64
	// Found is how many of the question's words the sentence, the one before it or its passage says.
	Found int
	// Joined is 1 for a sentence that is quoted with the one before it, which does not answer alone.
	Joined float64
	// OtherTime is 1 for a sentence of another year or month than the question names; never where a time is asked for,
	// which may well be another.
	OtherTime float64
}

// score is log-linear, without Found and OtherTime: the weights maximise the likelihood, over the sentences of each question's hits, of those
// that hold the gold answer, for the English, Russian and Chinese questions on half of the articles of XQuAD
// (Artetxe et al. 2020), with an L2 penalty of 0.003. They are the same for all languages.
func (t Traits) score() float64 {
	return 4.75*t.Says + 1.28*t.Before - 1.54*t.Around + 4.74*t.Rank +
		1.15*t.Amount + 0.68*t.Time + 0.42*t.Name + 1.96*t.Near - 0.63*t.MissesName + 0.36*t.Joined
}

func (r *reading) traits(s *readSentence) Traits {
	hit := r.hits[s.hit]
	before := s.covers
	if s.before != nil {
		before = s.before.covers
	}
	t := Traits{
		Says:   coverage(r.telling, s.covers),
		Around: coverage(r.telling, s.covers, before, r.around[s.hit]),
		Rank:   hit.Score / r.hits[0].Score,
		Near:   r.nearness(s),
	}
	t.Around -= t.Says
	t.Before = coverage(r.telling, s.covers, before) - t.Says
	kind := oneIf(len(r.kind(s.fresh)) > 0)
	switch r.q.Asks {
	case lexicon.AsksQuantity:
		t.Amount = kind
	case lexicon.AsksTime:
		t.Time = kind
	case lexicon.AsksPerson:
		t.Name = kind
	}
	for g, group := range r.q.Groups {
		switch found := highest(g, [][]float64{s.covers, before, r.around[s.hit]}) >= saysEnough; {
		case found:
			t.Found++
		case group.Kind == lexicon.Name:
			t.MissesName = 1
		}
	}
	t.Joined = oneIf(s.lead > 0 && !r.saysAll(s.before))
	t.OtherTime = oneIf(s.ofOtherTime() && r.q.Asks != lexicon.AsksTime)
	return t
}

// allSaid is the share of the question that a sentence says which needs no other.
const allSaid = 0.95

// saysAll reports whether the sentence says all that was asked, and has something new of the kind asked for.
func (r *reading) saysAll(s *readSentence) bool {
	return coverage(r.weights, s.covers) >= allSaid && r.fits(s)
}

func oneIf(is bool) float64 {
	if is {
		return 1
	}
	return 0
}

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
	if r.q.Asks == lexicon.AsksAnything {
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
		nearest := math.MaxInt
		for _, at := range s.held[g].Positions {
			nearest = min(nearest, max(int(at)-position, position-int(at)))
		}
		if nearest < math.MaxInt {
			held += w * s.held[g].Degree / math.Sqrt(float64(1+nearest))
		}
	}
	if all == 0 {
		return 0
	}
	return held / all
}
