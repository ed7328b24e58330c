package vector

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
)

// worthDividing is from how many passages on partitions are tried.
const worthDividing = 8192

// Settle divides the store into about √n partitions, where the vectors form groups so that the nearest few
// partitions hold the nearest passages; where they do not, as those of the built-in embedder, it leaves the
// store as it is. It does so anew when the store has doubled or halved since, and else returns at once. It takes
// one processor for seconds at 50,000 passages; meanwhile the store works as before. Call it in the
// background, after passages were added. It fails only when ctx ends, and then has changed nothing.
func (s *Store) Settle(ctx context.Context) error {
	s.settling.Lock()
	defer s.settling.Unlock()
	n := s.Len()
	if n < worthDividing || s.settledAt/2 < n && n < 2*s.settledAt {
		return ctx.Err()
	}
	was := s.snapshot()
	next, err := divide(ctx, was.rows)
	if err != nil {
		return fmt.Errorf("divide %d vectors: %w", n, err)
	}
	if err := s.adopt(ctx, next, was); err != nil {
		return fmt.Errorf("move %d vectors: %w", n, err)
	}
	s.settledAt = n
	return nil
}

// snapshot is the passages of a moment; the rows themselves never change.
func (s *Store) snapshot() table {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return table{ids: slices.Clone(s.passages.ids), rows: slices.Clone(s.passages.rows)}
}

const (
	// sampled is how many rows teach one centroid.
	sampled = 32
	// rounds is how often the centroids are moved; more hardly changes them.
	rounds = 6
	// hopeless is the share of the partitions to ask after the first round from which the others don't help.
	hopeless = 1.0 / 2
	// worthProbing is the share of the partitions up to which asking them beats a scan of all sketches.
	worthProbing = 1.0 / 8
)

// divide learns empty partitions for the rows; a single one where several would not pay. The same rows in the
// same order give the same partitions.
func divide(ctx context.Context, rows [][]float32) (cells, error) {
	random := rand.New(rand.NewPCG(1, 1))
	n := isqrt(len(rows))
	sample := make([][]float32, min(len(rows), n*sampled))
	for i, at := range random.Perm(len(rows))[:len(sample)] {
		sample[i] = rows[at]
	}
	centroids, err := move(ctx, sample[:n], sample, 1, random)
	if err != nil || probes(centroids, sample) > int(hopeless*float64(n)) {
		return undivided(), err
	}
	centroids, err = move(ctx, centroids, sample, rounds-1, random)
	next := cells{centroids: centroids}
	if err == nil {
		next.probes = probes(centroids, sample)
	}
	if err != nil || next.probes > int(worthProbing*float64(n)) {
		return undivided(), err
	}
	for range n {
		next.parts = append(next.parts, newPartition())
	}
	return next, nil
}

// isqrt is √n rounded down.
func isqrt(n int) int {
	root := 1
	for (root+1)*(root+1) <= n {
		root++
	}
	return root
}
