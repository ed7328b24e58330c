package vector_test

import (
	"context"
	"errors"
	"math"
	"slices"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"docent/retrieval/vector"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// circle returns a store of the passages 1 to n, each a bit further from the direction of the first axis.
func circle(t testing.TB, n int) *vector.Store {
	t.Helper()
	s := vector.New()
	for i := range n {
		a := float64(i) * math.Pi / 2 / float64(n)
		v := []float32{float32(math.Cos(a)), float32(math.Sin(a))}
		if err := s.Add(t.Context(), []int64{int64(i + 1)}, [][]float32{v}); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func ids(hits []vector.Hit) []int64 {
	var out []int64
	for _, h := range hits {
		out = append(out, h.ID)
	}
	return out
}

func TestTheNearestComeFirst(t *testing.T) {
	s := circle(t, 20)
	east := []float32{3, 0}
	for name, test := range map[string]struct {
		k     int
		allow func(int64) bool
		want  []int64
	}{
		"some":               {3, nil, []int64{1, 2, 3}},
		"none asked for":     {0, nil, nil},
		"more than there is": {99, func(id int64) bool { return id > 18 }, []int64{19, 20}},
		"behind a filter":    {2, func(id int64) bool { return id%7 == 0 }, []int64{7, 14}},
		"all filtered out":   {2, func(int64) bool { return false }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			hits, err := s.Query(t.Context(), east, test.k, test.allow)
			if err != nil || !slices.Equal(ids(hits), test.want) {
				t.Errorf("got %v, %v, want %v", hits, err, test.want)
			}
		})
	}
	hits, _ := s.Query(t.Context(), east, 1, nil)
	if math.Abs(hits[0].Score-1) > 1e-6 {
		t.Errorf("similarity %g to its own direction, want 1", hits[0].Score)
	}
}

func TestAnEmptyStoreHasNoHits(t *testing.T) {
	if hits, err := vector.New().Query(t.Context(), []float32{1}, 5, nil); err != nil || hits != nil {
		t.Errorf("got %v, %v", hits, err)
	}
}

func TestEqualsComeInTheOrderOfTheirIDs(t *testing.T) {
	s := vector.New()
	for id := int64(50); id > 0; id-- {
		if err := s.Add(t.Context(), []int64{id}, [][]float32{{0, 1}}); err != nil {
			t.Fatal(err)
		}
	}
	hits, err := s.Query(t.Context(), []float32{0, 1}, 3, nil)
	if err != nil || !slices.Equal(ids(hits), []int64{1, 2, 3}) {
		t.Errorf("got %v, %v", hits, err)
	}
}

func TestAPassageIsReplacedAndRemoved(t *testing.T) {
	s := circle(t, 3)
	if err := s.Add(t.Context(), []int64{1}, [][]float32{{0, -1}}); err != nil {
		t.Fatal(err)
	}
	hits, _ := s.Query(t.Context(), []float32{1, 0}, 3, nil)
	if !slices.Equal(ids(hits), []int64{2, 3, 1}) || s.Len() != 3 {
		t.Errorf("after replacing: %v of %d", hits, s.Len())
	}
	if err := s.Remove(t.Context(), 2, 77); err != nil {
		t.Fatal(err)
	}
	if s.Has(2) || !slices.Equal(s.IDs(), []int64{1, 3}) {
		t.Errorf("after removing: %v", s.IDs())
	}
	if err := s.Remove(t.Context(), 1, 3); err != nil {
		t.Fatal(err)
	}
	if err := s.Add(t.Context(), []int64{9}, [][]float32{{1, 2, 3}}); err != nil {
		t.Errorf("an emptied store refuses another dimension: %v", err)
	}
}

func TestVectorsAreCopied(t *testing.T) {
	s, v := vector.New(), []float32{1, 0}
	if err := s.Add(t.Context(), []int64{1}, [][]float32{v}); err != nil {
		t.Fatal(err)
	}
	v[0], v[1] = 0, 1
	hits, _ := s.Query(t.Context(), []float32{1, 0}, 1, nil)
	if hits[0].Score != 1 {
		t.Errorf("similarity %g, want 1: the store holds the caller's slice", hits[0].Score)
	}
}

func TestAnUnusableVectorIsRefusedAndNothingIsStored(t *testing.T) {
	nan := float32(math.NaN())
	for name, v := range map[string][]float32{
		"empty": {}, "zero": {0, 0}, "not a number": {nan, 1}, "infinite": {float32(math.Inf(1)), 0}, "other length": {1, 0, 0},
	} {
		s := circle(t, 2)
		if err := s.Add(t.Context(), []int64{8, 9}, [][]float32{{1, 0}, v}); !errors.Is(err, vector.ErrVector) || s.Len() != 2 {
			t.Errorf("%s: %v, %d stored", name, err, s.Len())
		}
		if _, err := s.Query(t.Context(), v, 1, nil); !errors.Is(err, vector.ErrVector) {
			t.Errorf("query %s: %v", name, err)
		}
	}
	if err := vector.New().Add(t.Context(), []int64{1}, nil); !errors.Is(err, vector.ErrVector) {
		t.Errorf("no vector for an id: %v", err)
	}
}

func TestAnEndedContextEndsAQuery(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	s := circle(t, 5)
	cancel()
	if _, err := s.Query(ctx, []float32{1, 0}, 2, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestTheStoreIsSafeInParallel(t *testing.T) {
	s := circle(t, 10)
	var all sync.WaitGroup
	for i := range int64(4) {
		all.Go(func() {
			for n := range int64(50) {
				id := 100 + i*50 + n
				if err := s.Add(t.Context(), []int64{id}, [][]float32{{1, 1}}); err != nil {
					t.Error(err)
				}
				if _, err := s.Query(t.Context(), []float32{1, 0}, 300, nil); err != nil {
					t.Error(err)
				}
				if err := s.Remove(t.Context(), id); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	if s.Len() != 10 {
		t.Errorf("%d left, want 10", s.Len())
	}
}
