package lexical

import (
	"cmp"
	"slices"

	"docent/retrieval/lexicon"
)

// groups scores the groups of a query, rare ones first. Once the groups that are left are worth less than what the
// last of the wanted documents has already, they add to documents that have a score and bring in no others
// (the "continue" strategy of Moffat and Zobel, "Self-indexing inverted files for fast text retrieval", TOIS 1996).
func (s *search) groups(q lexicon.Query, wanted int, allow func(int64) bool) {
	s.dfs, s.idfs = append(s.dfs, make([]float64, len(q.Groups))...), append(s.idfs, make([]float64, len(q.Groups))...)
	order, worth, lists := make([]int, len(q.Groups)), make([]float64, len(q.Groups)), make([][]*postings, len(q.Groups))
	done, left := 0.0, 0.0
	for i, g := range q.Groups {
		lists[i] = s.lists(g)
		order[i], worth[i] = i, s.worth(g, lists[i])
		left += worth[i]
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(worth[b], worth[a]) })
	for _, i := range order {
		s.closed = s.closed || left < done && left < s.floor(wanted, allow)
		s.dfs[i], s.idfs[i] = s.group(q.Groups[i], lists[i])
		done, left = done+worth[i], left-worth[i]
	}
}

// worth is what one occurrence of a group adds to a passage of average length, at most: the inverse document
// frequency of its commonest alternative alone.
func (s *search) worth(g lexicon.Group, lists []*postings) float64 {
	most := 0.0
	for i, p := range lists {
		if p != nil {
			most = max(most, float64(p.count)*g.Alternatives[i].Weight)
		}
	}
	return idf(most, len(s.numbers)) * kindBoost[g.Kind]
}

// lists returns the list of each alternative of a group as single does.
func (s *search) lists(g lexicon.Group) []*postings {
	lists := make([]*postings, len(g.Alternatives))
	for i, alternative := range g.Alternatives {
		lists[i] = s.single(alternative, i)
	}
	return lists
}

// single returns the list of an alternative of one term that counts as the i-th of its group, or nil.
func (s *search) single(alternative lexicon.Alternative, i int) *postings {
	if len(alternative.Terms) != 1 {
		return nil
	}
	p := s.terms[hash(alternative.Terms[0])]
	if p == nil || i > 0 && s.commonplace(p) {
		return nil
	}
	return p
}

// floor is the score of the last of the wanted best documents so far, 0 while there are fewer.
func (s *search) floor(wanted int, allow func(int64) bool) float64 {
	if len(s.hit) < wanted {
		return 0
	}
	kept := s.best(wanted, allow)
	if len(kept) < wanted {
		return 0
	}
	return kept[0].Score
}
