package vector_test

import (
	"cmp"
	"context"
	"errors"
	"math"
	"slices"
	"sync"
	"testing"

	"docent/retrieval/vector"
)

// enough is a number of passages that Settle divides; width is what makes the tests quick.
const enough, width = 9000, 32

// exact is the k nearest by definition.
func exact(vectors [][]float32, question []float32, k int, allow func(int64) bool) []int64 {
	var near []vector.Hit
	for i, v := range vectors {
		if id := int64(i + 1); allow == nil || allow(id) {
			near = append(near, vector.Hit{ID: id, Score: cosine(v, question)})
		}
	}
	slices.SortFunc(near, func(a, b vector.Hit) int { return cmp.Compare(b.Score, a.Score) })
	return ids(near[:min(k, len(near))])
}

func cosine(a, b []float32) float64 {
	var ab, aa, bb float64
	for d := range a {
		x, y := float64(a[d]), float64(b[d])
		ab, aa, bb = ab+x*y, aa+x*x, bb+y*y
	}
	return ab / math.Sqrt(aa*bb)
}

// recall is the share of the k nearest that the store finds.
func recall(t *testing.T, s *vector.Store, vectors, questions [][]float32, k int, allow func(int64) bool) float64 {
	t.Helper()
	found, all := 0, 0
	for _, q := range questions {
		want := exact(vectors, q, k, allow)
		hits, err := s.Query(t.Context(), q, k, allow)
		if err != nil || len(hits) != len(want) {
			t.Fatalf("%d hits, %v, want %d", len(hits), err, len(want))
		}
		all += len(want)
		for _, h := range hits {
			if slices.Contains(want, h.ID) {
				found++
			}
		}
	}
	return float64(found) / float64(all)
}

func TestHardlyAnyOfTheNearestIsMissed(t *testing.T) {
	g := newGroups(60, width)
	vectors := g.some(enough, 0.7)
	dense, sparse := g.some(25, 1), [][]float32{}
	for _, q := range dense {
		sparse = append(sparse, sparsely(q))
	}
	s := filled(t, vectors)
	third := func(id int64) bool { return id%3 == 0 }
	none := func(id int64) bool { return id > enough-4 }
	for _, settled := range []bool{false, true} {
		if settled {
			settle(t, s)
		}
		if s.Divided() != settled {
			t.Fatalf("divided: %v, want %v", s.Divided(), settled)
		}
		for name, test := range map[string]struct {
			questions [][]float32
			allow     func(int64) bool
			least     float64
		}{
			"dense": {dense, nil, 0.95}, "sparse": {sparse, nil, 0.99},
			"a third passes": {dense, third, 0.99}, "hardly any passes": {dense, none, 1},
		} {
			if r := recall(t, s, vectors, test.questions, 10, test.allow); r < test.least {
				t.Errorf("%s, settled %v: recall@10 is %.3f, want %.2f", name, settled, r, test.least)
			}
		}
	}
}

func TestVectorsWithoutGroupsAreNotDivided(t *testing.T) {
	s := filled(t, newGroups(1, width).some(enough, 100))
	settle(t, s)
	if s.Divided() {
		t.Error("divided, though no partition holds the neighbours of its vectors")
	}
}

func TestAFewVectorsAreNotDivided(t *testing.T) {
	s := filled(t, newGroups(10, width).some(enough/2, 0.5))
	settle(t, s)
	if s.Divided() {
		t.Error("divided, though all of them are read in no time")
	}
}

func TestADividedStoreTakesAndForgetsPassages(t *testing.T) {
	g := newGroups(60, width)
	vectors := g.some(enough, 0.7)
	s := filled(t, vectors)
	settle(t, s)
	moved := g.some(1, 0.7)
	if err := s.Add(t.Context(), []int64{5, enough + 1}, [][]float32{moved[0], moved[0]}); err != nil {
		t.Fatal(err)
	}
	hits, err := s.Query(t.Context(), moved[0], 2, nil)
	if err != nil || !slices.Equal(ids(hits), []int64{5, enough + 1}) || s.Len() != enough+1 {
		t.Errorf("after adding: %v, %v, %d passages", hits, err, s.Len())
	}
	if err := s.Remove(t.Context(), 5, enough+1); err != nil {
		t.Fatal(err)
	}
	hits, err = s.Query(t.Context(), moved[0], 10, nil)
	if err != nil || len(hits) != 10 || slices.Contains(ids(hits), 5) || slices.Contains(ids(hits), enough+1) || s.Has(5) {
		t.Errorf("after removing: %v, %v", hits, err)
	}
	if hits, err := s.Query(t.Context(), moved[0], 2*enough, nil); err != nil || len(hits) != s.Len() {
		t.Errorf("%d hits of %d, %v", len(hits), s.Len(), err)
	}
}

func TestAnEmptiedStoreIsUndividedAndTakesAnotherLength(t *testing.T) {
	s := filled(t, newGroups(60, width).some(enough, 0.7))
	settle(t, s)
	if err := s.Remove(t.Context(), upTo(enough)...); err != nil {
		t.Fatal(err)
	}
	if s.Divided() || s.Len() != 0 {
		t.Errorf("divided %v, %d passages", s.Divided(), s.Len())
	}
	if err := s.Add(t.Context(), []int64{1}, [][]float32{{1, 2}}); err != nil {
		t.Error(err)
	}
}

func TestAnEndedContextLeavesTheStoreUndivided(t *testing.T) {
	s := filled(t, newGroups(60, width).some(enough, 0.7))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := s.Settle(ctx); !errors.Is(err, context.Canceled) || s.Divided() {
		t.Errorf("%v, divided %v", err, s.Divided())
	}
	settle(t, s)
	if !s.Divided() {
		t.Error("the next Settle did nothing")
	}
}

func TestPassagesChangeAndAreFoundWhileTheStoreSettles(t *testing.T) {
	g := newGroups(60, width)
	vectors, more := g.some(enough, 0.7), g.some(600, 0.7)
	s := filled(t, vectors)
	var all sync.WaitGroup
	for range 2 {
		all.Go(func() { settle(t, s) })
	}
	for i, v := range more {
		id := int64(10*i + 1) // some are replaced, then removed; the rest are new
		all.Go(func() {
			if err := s.Add(t.Context(), []int64{id, 2 * enough}, [][]float32{v, more[0]}); err != nil {
				t.Error(err)
			}
			if hits, err := s.Query(t.Context(), v, 1, nil); err != nil || len(hits) != 1 {
				t.Errorf("%v, %v", hits, err)
			}
			if err := s.Remove(t.Context(), id); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if want := enough - 600 + 1; s.Len() != want || !s.Divided() {
		t.Errorf("%d passages, want %d; divided %v", s.Len(), want, s.Divided())
	}
	hits, err := s.Query(t.Context(), more[0], 3*enough, nil)
	if err != nil || len(hits) != s.Len() || hits[0].ID != 2*enough {
		t.Errorf("%d hits of %d, %v", len(hits), s.Len(), err)
	}
}
