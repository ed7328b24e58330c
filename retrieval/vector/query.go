package vector

import (
	"context"
	"fmt"
	"slices"
)

const (
	// few is up to how many passages chromem-go reads them all as fast as anything else would.
	few = 2048
	// sparseness is the share of dimensions below which a scan of those alone beats asking partitions.
	sparseness = 1.0 / 8
)

// Query returns up to k passages that allow lets pass, nearest first, equals in the order of their ids. A nil
// allow lets all pass; another is called by several goroutines at once. An empty store has no hits; a vector
// that does not fit it is an ErrVector. Once Settle has divided the store, a question that is dense and has no
// filter may miss a few of the nearest; any other misses only what rounding to 8 bits puts behind 4k others.
func (s *Store) Query(ctx context.Context, vector []float32, k int, allow func(int64) bool) ([]Hit, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.passages.len() == 0 || k <= 0 {
		return nil, ctx.Err()
	}
	question, err := unit(vector, s.dimensions)
	if err != nil {
		return nil, fmt.Errorf("vector of the question: %w", err)
	}
	hits, err := s.nearest(ctx, question, k, allow)
	if err != nil {
		return nil, fmt.Errorf("query vectors: %w", err)
	}
	return hits, nil
}

// nearest reads all vectors while they are few, and their sketches when they are not, unless partitions
// answer with less work.
func (s *Store) nearest(ctx context.Context, question []float32, k int, allow func(int64) bool) ([]Hit, error) {
	if s.passages.len() <= few && !s.cells.divided() {
		return s.cells.parts[0].query(ctx, question, k, allow)
	}
	if s.cells.divided() && allow == nil && !sparse(question) {
		if hits, err := s.cells.probe(ctx, question, k); err != nil || len(hits) == k {
			return hits, err
		}
	}
	return s.passages.scan(ctx, question, min(k, s.passages.len()), allow)
}

func sparse(question []float32) bool {
	return float64(len(termsOf(question))) <= sparseness*float64(len(question))
}

// probe asks the partitions nearest to the question.
func (c *cells) probe(ctx context.Context, question []float32, k int) ([]Hit, error) {
	var all []Hit
	for _, near := range order(c.centroids, question)[:c.probes] {
		hits, err := c.parts[near.ID].query(ctx, question, k, nil)
		if err != nil {
			return nil, err
		}
		all = append(all, hits...)
	}
	slices.SortFunc(all, nearer)
	return all[:min(k, len(all))], nil
}
