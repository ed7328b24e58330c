package vector_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"docent/retrieval/vector"
)

// groups makes vectors around shared centres, as the embeddings of texts on the same subjects are.
type groups struct {
	random  *rand.Rand
	centres [][]float32
}

func newGroups(n, dimensions int) *groups {
	g := &groups{random: rand.New(rand.NewPCG(7, 7))}
	for range n {
		g.centres = append(g.centres, g.around(make([]float32, dimensions), 1))
	}
	return g
}

// around returns a vector at about the distance from centre.
func (g *groups) around(centre []float32, distance float64) []float32 {
	v := make([]float32, len(centre))
	for d, x := range centre {
		v[d] = x + float32(g.random.NormFloat64()*distance/math.Sqrt(float64(len(centre))))
	}
	return v
}

// some returns n vectors, each at about the distance from a centre.
func (g *groups) some(n int, distance float64) [][]float32 {
	vectors := make([][]float32, n)
	for i := range vectors {
		vectors[i] = g.around(g.centres[g.random.IntN(len(g.centres))], distance)
	}
	return vectors
}

// upTo is 1 to n.
func upTo(n int) []int64 {
	ids := make([]int64, n)
	for i := range ids {
		ids[i] = int64(i + 1)
	}
	return ids
}

// filled is a store of the vectors as passages 1, 2, and so on.
func filled(t testing.TB, vectors [][]float32) *vector.Store {
	t.Helper()
	s := vector.New()
	if err := s.Add(t.Context(), upTo(len(vectors)), vectors); err != nil {
		t.Fatal(err)
	}
	return s
}

func settle(t testing.TB, s *vector.Store) {
	t.Helper()
	if err := s.Settle(t.Context()); err != nil {
		t.Fatal(err)
	}
}
