package lexical

import "docent/retrieval/lexicon"

// Explanation is how the score of a passage comes about: the sum of what its groups and pairs contribute.
type Explanation struct {
	Score float64
	// Length is that of the passage as a part of the average.
	Length float64
	// Groups has an entry for each group of the query, in order.
	Groups []GroupExplanation
	// Pairs are the groups that stand near each other.
	Pairs []PairExplanation
	// Verbatim is what it contributes that the passage holds the joints of the query.
	Verbatim float64
}

// GroupExplanation is what one group of a query contributes.
type GroupExplanation struct {
	// Surface is the word of the question; empty Alternatives say that the passage has none of its meanings.
	Surface      string
	Alternatives []AlternativeExplanation
	// DF is the sum of the degrees to which the passages of the index hold the group, and IDF follows from it.
	DF, IDF float64
	// TF is the sum of the alternatives' frequencies times their weights; Degree is the weight of the surest.
	TF, Degree   float64
	Contribution float64
}

// AlternativeExplanation is one way to say a group that occurs in the passage.
type AlternativeExplanation struct {
	Terms  []string
	Weight float64
	// TF counts the occurrences by the weights of their fields; DF is how many passages have one.
	TF float64
	DF int
}

// PairExplanation is what it contributes that two groups, by their places in the query, stand near each other.
type PairExplanation struct {
	First, Second int
	Contribution  float64
}

// Explain tells how Search comes to the score of a passage; false for one that is not indexed.
func (x *Index) Explain(q lexicon.Query, id int64) (Explanation, bool) {
	x.mu.RLock()
	defer x.mu.RUnlock()
	number, ok := x.numbers[id]
	if !ok {
		return Explanation{}, false
	}
	s := x.newSearch()
	defer x.release(s)
	s.closed = true // of the others, nothing but df is wanted
	e := Explanation{Length: float64(x.documents[number].length / x.averageLength())}
	for _, g := range q.Groups {
		told := s.explainGroup(g, number, float32(e.Length))
		e.Groups = append(e.Groups, told)
		e.Score += told.Contribution
	}
	s.near(q, []candidate{{number: number}}, func(_, first, second int, evidence float64) {
		e.Pairs = append(e.Pairs, PairExplanation{first, second, evidence})
		e.Score += evidence
	})
	s.verbatim(q, []candidate{{number: number}}, func(_ int, evidence float64) {
		e.Verbatim = evidence
		e.Score += evidence
	})
	return e, true
}

func (s *search) explainGroup(g lexicon.Group, number uint32, length float32) GroupExplanation {
	s.gather(g, s.lists(g))
	told := GroupExplanation{Surface: g.Surface, DF: s.df, IDF: s.weigh(g.Kind)}
	s.idfs = append(s.idfs, told.IDF)
	s.forget()
	var all held
	for i, alternative := range g.Alternatives {
		tf, df := s.explainAlternative(alternative, i, number)
		if tf == 0 {
			continue
		}
		told.Alternatives = append(told.Alternatives, AlternativeExplanation{alternative.Terms, alternative.Weight, float64(tf), df})
		all.frequency += float32(alternative.Weight) * tf
		all.degree = max(all.degree, float32(alternative.Weight))
	}
	if told.TF, told.Degree = float64(all.frequency), float64(all.degree); told.TF > 0 {
		told.Contribution = told.IDF * float64(saturate(all, length))
	}
	return told
}

// explainAlternative returns how often the i-th alternative of a group occurs in a document, 0 where gather leaves it
// out, and in how many it does.
func (s *search) explainAlternative(alternative lexicon.Alternative, i int, number uint32) (tf float32, df int) {
	if len(alternative.Terms) == 1 && s.single(alternative, i) == nil {
		return 0, 0
	}
	for o, ok := s.occurrences(alternative); ok && o.next(); df++ {
		if o.number == number {
			tf = o.frequency
		}
	}
	return tf, df
}
