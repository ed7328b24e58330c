package vector_test

import (
	"fmt"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/philippgille/chromem-go"

	"docent/retrieval/vector"
)

// benched is how much the benchmarks hold: about the passages of 20,000 news documents.
const benched, benchedDimensions, benchedHits = 50_000, 256, 50

// plain is one collection of chromem-go, as it is used without docent.
func plain(b *testing.B, vectors [][]float32) *chromem.Collection {
	b.Helper()
	docs, err := chromem.NewDB().CreateCollection("plain", nil, nil)
	if err != nil {
		b.Fatal(err)
	}
	for i, v := range vectors {
		if err := docs.AddDocument(b.Context(), chromem.Document{ID: strconv.Itoa(i + 1), Embedding: v}); err != nil {
			b.Fatal(err)
		}
	}
	return docs
}

// sparsely keeps some dimensions of a vector, as many as the built-in embedder gives a question.
func sparsely(v []float32) []float32 {
	sparse := make([]float32, len(v))
	for d := 0; d < len(v); d += 20 {
		sparse[d] = v[d]
	}
	return sparse
}

// BenchmarkAgainstPlainChromem asks the same questions of plain chromem-go and of the store, one after the
// other, and reports the time of each, how many times faster the store is, and how many of the 10 nearest it finds.
func BenchmarkAgainstPlainChromem(b *testing.B) {
	g := newGroups(500, benchedDimensions)
	vectors := g.some(benched, 1)
	docs, store := plain(b, vectors), filled(b, vectors)
	dense := g.some(200, 1.5)
	var sparse [][]float32
	for _, q := range dense {
		sparse = append(sparse, sparsely(q))
	}
	all := func(int64) bool { return true }
	tenth := func(id int64) bool { return id%10 == 0 }
	b.Run("sparse", func(b *testing.B) { compare(b, docs, store, sparse, nil) })
	b.Run("dense", func(b *testing.B) { compare(b, docs, store, dense, nil) })
	b.Run("dense behind a filter", func(b *testing.B) { compare(b, docs, store, dense, all) })
	start := time.Now()
	settle(b, store)
	b.Logf("settled in %v", time.Since(start))
	b.Run("dense and settled", func(b *testing.B) { compare(b, docs, store, dense, nil) })
	b.Run("a tenth passes", func(b *testing.B) { timed(b, store, dense, tenth) })
}

func compare(b *testing.B, docs *chromem.Collection, store *vector.Store, questions [][]float32, allow func(int64) bool) {
	var theirs, ours []time.Duration
	var found, n int
	for b.Loop() {
		q := questions[n%len(questions)]
		n++
		start := time.Now()
		want, err := docs.QueryEmbedding(b.Context(), q, benchedHits, nil, nil)
		theirs = append(theirs, time.Since(start))
		if err != nil {
			b.Fatal(err)
		}
		start = time.Now()
		got, err := store.Query(b.Context(), q, benchedHits, allow)
		ours = append(ours, time.Since(start))
		if err != nil {
			b.Fatal(err)
		}
		found += shared(want[:10], got[:10])
	}
	report(b, "plain", theirs)
	report(b, "store", ours)
	b.ReportMetric(float64(quantile(theirs, 0.5))/float64(quantile(ours, 0.5)), "times-faster")
	b.ReportMetric(float64(found)/float64(10*n), "recall@10")
	b.ReportMetric(0, "ns/op")
}

func timed(b *testing.B, store *vector.Store, questions [][]float32, allow func(int64) bool) {
	var ours []time.Duration
	for b.Loop() {
		start := time.Now()
		if _, err := store.Query(b.Context(), questions[len(ours)%len(questions)], benchedHits, allow); err != nil {
			b.Fatal(err)
		}
		ours = append(ours, time.Since(start))
	}
	report(b, "store", ours)
	b.ReportMetric(0, "ns/op")
}

// shared counts the hits that are among the wanted.
func shared(want []chromem.Result, got []vector.Hit) (n int) {
	for _, h := range got {
		if slices.ContainsFunc(want, func(r chromem.Result) bool { return r.ID == strconv.FormatInt(h.ID, 10) }) {
			n++
		}
	}
	return n
}

func report(b *testing.B, who string, took []time.Duration) {
	for _, q := range []float64{0.5, 0.99} {
		b.ReportMetric(float64(quantile(took, q))/1e6, fmt.Sprintf("%s-p%.0f-ms", who, 100*q))
	}
}

func quantile(took []time.Duration, q float64) time.Duration {
	slices.Sort(took)
	return took[int(q*float64(len(took)-1))]
}

func BenchmarkFill(b *testing.B) {
	vectors := newGroups(500, benchedDimensions).some(benched, 1)
	b.Run("plain", func(b *testing.B) {
		for b.Loop() {
			plain(b, vectors)
		}
	})
	b.Run("store", func(b *testing.B) {
		for b.Loop() {
			filled(b, vectors)
		}
	})
}
