package vector

import (
	"context"
	"runtime"

	"golang.org/x/sync/errgroup"
)

const (
	// widening is how many candidates the sketch offers for each hit: its rounding moves a passage by a few
	// places at most.
	widening = 4
	// worthSharing is how many products a scan must take before a second processor is worth starting.
	worthSharing = 1 << 20
)

// scan finds the best candidates by the sketches of all passages and ranks them by their vectors. A filter
// is asked only about passages that would be among them.
func (t *table) scan(ctx context.Context, question []float32, k int, allow func(int64) bool) ([]Hit, error) {
	terms := termsOf(question)
	workers := 1
	if len(terms)*t.len() > worthSharing {
		workers = min(runtime.GOMAXPROCS(0), len(t.sketch.blocks))
	}
	found := make([]*best, workers)
	var all errgroup.Group
	for w := range workers {
		found[w] = &best{limit: k * widening}
		all.Go(func() error {
			for b := w; b < len(t.sketch.blocks) && ctx.Err() == nil; b += workers {
				t.scanBlock(b, terms, allow, found[w])
			}
			return ctx.Err()
		})
	}
	if err := all.Wait(); err != nil {
		return nil, err
	}
	return t.rank(question, k, found), nil
}

// scanBlock offers the passages of a block at their estimated similarity, in units of 1/termScale.
func (t *table) scanBlock(b int, terms []term, allow func(int64) bool, into *best) {
	var sums [blockSize]int32
	block, first := t.sketch.blocks[b], b*blockSize
	block.score(terms, &sums)
	for i := range min(blockSize, t.len()-first) {
		hit := Hit{t.ids[first+i], float64(sums[i]) * float64(block.scales[i])}
		if into.takes(hit) && (allow == nil || allow(hit.ID)) {
			into.add(hit)
		}
	}
}

// rank returns the k best of the candidates by their vectors.
func (t *table) rank(question []float32, k int, candidates []*best) []Hit {
	exact := best{limit: k}
	for _, some := range candidates {
		for _, hit := range some.sorted() {
			hit.Score = float64(dot(question, t.rows[t.slots[hit.ID]]))
			if exact.takes(hit) {
				exact.add(hit)
			}
		}
	}
	return exact.sorted()
}
