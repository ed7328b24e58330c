package lexical

import (
	"math"

	"docent/retrieval/lexicon"
)

// Parameters of BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), as measured.
const (
	k1 = 0.8
	b  = 0.6
)

// kindBoost is how much more the groups of a kind count than words: an exact number or name is seldom chance.
var kindBoost = [...]float64{lexicon.Word: 1, lexicon.Name: 1.1, lexicon.Number: 1.1, lexicon.Date: 1.1}

// weigh returns the inverse document frequency of the group that is gathered. Its document frequency is the
// sum of the degrees to which documents hold it.
func (s *search) weigh(kind lexicon.Kind) float64 {
	return idf(s.df, len(s.numbers)) * kindBoost[kind]
}

// idf is never negative: ln(1 + (n - df + ½)/(df + ½)).
func idf(df float64, n int) float64 {
	return math.Log(1 + max(0, float64(n)-df+0.5)/(df+0.5))
}

// saturate is the part of BM25 that grows with frequency, to k1+1 at most, times the root of the degree to which
// the group is held: many occurrences of an unsure alternative make it no surer. length is relative to the average.
func saturate(h held, length float32) float32 {
	root := float32(1)
	if h.degree < 1 {
		root = float32(math.Sqrt(float64(h.degree)))
	}
	return root * h.frequency * (k1 + 1) / (h.frequency + h.degree*k1*(1-b+b*length))
}

// Frequencies tells in how many passages the groups of a query occur.
type Frequencies struct {
	// Holding has for each group the sum of the degrees to which the passages hold it.
	Holding []float64
	// Passages is how many there are.
	Passages int
}

// Weigh returns the inverse document frequency of each group of the query: how much it says to find it.
func (f Frequencies) Weigh(q lexicon.Query) []float64 {
	weights := make([]float64, len(f.Holding))
	for i, df := range f.Holding {
		weights[i] = idf(df, f.Passages) * kindBoost[q.Groups[i].Kind]
	}
	return weights
}

// Frequencies counts the passages of this index that hold each group of q.
func (x *Index) Frequencies(q lexicon.Query) Frequencies {
	x.mu.RLock()
	defer x.mu.RUnlock()
	s := x.newSearch()
	defer x.release(s)
	s.closed = true // nothing but df is wanted
	df := make([]float64, len(q.Groups))
	for i, g := range q.Groups {
		s.gather(g, s.lists(g))
		df[i] = s.df
		s.forget()
	}
	return Frequencies{df, len(s.numbers)}
}
