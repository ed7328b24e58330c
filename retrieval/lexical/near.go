package lexical

import "docent/retrieval/lexicon"

// Proximity: groups that stand together in the question and near each other in a passage are evidence beyond
// their own (Metzler and Croft, "A Markov random field model for term dependencies", SIGIR 2005).
const (
	nearCandidates = 50  // how many of the best are looked at
	nearWeight     = 0.6 // what a pair side by side adds, as a part of the smaller idf of the two
	nearApart      = 2   // how far apart in the question the groups of a pair stand at most
	nearSurest     = 0.3 // alternatives less sure are not looked for
	nearIDF        = 1.0 // a group less rare says nothing by standing near
	nearWindow     = 12  // positions; a pair farther apart adds nothing
)

// near tells add the evidence of each pair of groups in each candidate, by their places in candidates and in q.
// Candidates are in order of their numbers.
func (s *search) near(q lexicon.Query, candidates []candidate, add func(candidate, first, second int, evidence float64)) {
	if len(q.Groups) < 2 {
		return
	}
	places := make([][][]uint32, len(q.Groups))
	for i, g := range q.Groups {
		places[i] = make([][]uint32, len(candidates))
		if s.idfs[i] >= nearIDF {
			s.place(g, candidates, places[i])
		}
		for j := max(0, i-nearApart); j < i; j++ {
			weight := nearWeight * min(s.idfs[j], s.idfs[i])
			for c := range candidates {
				if evidence := weight * nearness(places[j][c], places[i][c]); evidence > 0 {
					add(c, j, i, evidence)
				}
			}
		}
	}
}

// place appends to places where the group stands in each candidate; candidates are in order of their numbers.
func (s *search) place(g lexicon.Group, candidates []candidate, places [][]uint32) {
	for _, alternative := range g.Alternatives {
		if alternative.Weight < nearSurest {
			return
		}
		o, ok := s.occurrences(alternative)
		for i := 0; ok && i < len(candidates); i++ {
			if ok = o.seek(candidates[i].number); ok && o.number == candidates[i].number {
				places[i] = o.positions(places[i])
			}
		}
	}
}

// nearness is 1 when an occurrence of one stands right beside one of the other, falling to 0 at nearWindow.
func nearness(a, b []uint32) float64 {
	closest := uint32(nearWindow)
	for _, p := range a {
		for _, q := range b {
			closest = min(closest, max(p, q)-min(p, q))
		}
	}
	return 1 - float64(max(1, closest)-1)/(nearWindow-1)
}
