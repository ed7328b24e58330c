package lexical

import (
	"cmp"
	"slices"

	"docent/retrieval/lexicon"
)

// Search returns up to k passages that hold anything of the query and that allow accepts (nil: all), best
// first, of equals the one with the lower id. allow is called with a lock held and must not call the index.
func (x *Index) Search(q lexicon.Query, k int, allow func(int64) bool) []Hit {
	hits, _ := x.Rank(q, k, allow)
	return hits
}

// Rank is Search that also tells what Frequencies does, which it has to count anyway.
func (x *Index) Rank(q lexicon.Query, k int, allow func(int64) bool) ([]Hit, Frequencies) {
	x.mu.RLock()
	defer x.mu.RUnlock()
	if k <= 0 || len(x.numbers) == 0 {
		return nil, Frequencies{make([]float64, len(q.Groups)), len(x.numbers)}
	}
	s := x.newSearch()
	defer x.release(s)
	wanted := max(2*k, nearCandidates)
	s.groups(q, wanted, allow)
	candidates := s.best(wanted, allow)
	slices.SortFunc(candidates, func(a, b candidate) int { return cmp.Compare(a.number, b.number) })
	s.near(q, candidates, func(c, _, _ int, evidence float64) { candidates[c].Score += evidence })
	s.verbatim(q, candidates, func(c int, evidence float64) { candidates[c].Score += evidence })
	return top(candidates, k), Frequencies{slices.Clone(s.dfs), len(s.numbers)}
}

// search holds the scores of one search. Slices by document are zero between searches.
type search struct {
	*Index
	scores []float32
	hit    []uint32 // the documents with a score
	// held, touched and df are of the current group: how far each document holds it, which ones do, and the
	// sum of their degrees.
	held    []held
	touched []uint32
	df      float64
	// closed is set once documents without a score can't come to matter: of those, only df is still counted,
	// with the help of passed, a bit for each.
	closed bool
	passed []uint64
	// dfs and idfs are those of the groups that were scored.
	dfs, idfs []float64
}

// held is how far a document holds a group.
type held struct {
	// frequency is how often the alternatives occur, by their weights; degree is the weight of the surest.
	frequency, degree float32
}

func (x *Index) newSearch() *search {
	s, ok := x.scratch.Get().(*search)
	if !ok || len(s.scores) < len(x.documents) {
		n := len(x.documents) + len(x.documents)/8
		s = &search{scores: make([]float32, n), held: make([]held, n), passed: make([]uint64, n/64+1)}
	}
	s.Index = x
	return s
}

func (x *Index) release(s *search) {
	for _, number := range s.hit {
		s.scores[number] = 0
	}
	s.hit, s.dfs, s.idfs, s.closed = s.hit[:0], s.dfs[:0], s.idfs[:0], false
	x.scratch.Put(s)
}

// group adds what one group of the query, whose lists these are, is worth to the scores, and returns its document
// frequency and the inverse of that.
func (s *search) group(g lexicon.Group, lists []*postings) (df, idf float64) {
	s.gather(g, lists)
	df, idf = s.df, s.weigh(g.Kind)
	perAverage := 1 / s.averageLength()
	for _, number := range s.touched {
		if s.scores[number] == 0 {
			s.hit = append(s.hit, number)
		}
		s.scores[number] += float32(idf) * saturate(s.held[number], s.documents[number].length*perAverage)
	}
	s.forget()
	return df, idf
}

func (x *Index) averageLength() float32 {
	return max(1, float32(x.length/float64(max(1, len(x.numbers)))))
}
