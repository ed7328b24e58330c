package retrieval

import "docent/retrieval/lexicon"

// Traits are what tells whether a sentence answers a question.
type Traits struct {
	// Says is the share of the question that the sentence covers, by the weights that tell sentences apart;
	// Before is what the sentence before it adds, and Around what its passage and title do.
	Says, Before, Around float64
	// Joints is the share of the characters that meet at the edges of the question's words and do so in the sentence.
	Joints float64
	// Rank is the score of its passage, as a part of the best one's.
	Rank float64
	// Ahead is by how much the best passage of its document is better than that of the best other document, as a part
	// of the best score; negative when it is worse.
	Ahead float64
	// Amount, Time and Name are 1 where that is asked for and the sentence has something new of the kind.
	Amount, Time, Name float64
	// Reason is how surely the sentence tells a reason where one is asked for.
	Reason float64
	// Near is how near the words of the question stand to what is new, of the kind asked for.
	Near float64
	// Counted is how near a new amount stands to what is counted.
	Counted float64
	// MissesName is 1 when a name of the question stands neither in the passage nor in the title.
	MissesName float64
	// Joined is 1 for a sentence that is quoted with the one before it, which does not answer alone.
	Joined float64
	// OtherTime is 1 for a sentence of another year or month than the question names; never where a time is asked for,
	// which may well be another.
	OtherTime float64
	// Kind is 1 for a sentence that answers by its kind: an amount of what is counted, a person, a reason; it is no part
	// of the score.
	Kind float64
	// Found is how many of the question's words the sentence, the one before it or its passage says. It is no part of
	// the score.
	Found int
}

func (r *reading) traits(s *readSentence) Traits {
	before := s.covers
	if s.before != nil {
		before = s.before.covers
	}
	t := Traits{
		Says:    coverage(r.telling, s.covers),
		Around:  coverage(r.telling, s.covers, before, r.around[s.hit]),
		Joints:  s.joints,
		Rank:    r.hits[s.hit].Score / r.hits[0].Score,
		Ahead:   r.ahead[s.hit],
		Near:    r.nearness(s),
		Counted: r.countedNear(s),
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
		t.Name = oneIf(s.fresh.person)
	case lexicon.AsksReason:
		t.Reason = lexicon.Reason(s.text)
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
