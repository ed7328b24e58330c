// Package vector finds the passages whose embeddings are nearest to that of a question.
package vector

import (
	"context"
	"fmt"
	"slices"
	"sync"
)

// Store holds one vector for each passage, in memory, in collections of chromem-go. It may be used in
// parallel; a query sees all of an Add or Remove that returned before it began.
type Store struct {
	mu         sync.RWMutex
	passages   table
	cells      cells
	dimensions int

	settling  sync.Mutex
	settledAt int // how many passages there were when Settle last looked; guarded by settling
}

// Hit is a passage and its cosine similarity to the question, in [-1, 1].
type Hit struct {
	ID    int64
	Score float64
}

// New returns an empty store.
func New() *Store { return &Store{cells: undivided(), passages: newTable()} }

// Add stores vectors[i] for the passage ids[i], in place of an earlier one. It copies the vectors and scales
// them to length 1. When one is unusable it stores nothing and returns ErrVector.
func (s *Store) Add(ctx context.Context, ids []int64, vectors [][]float32) error {
	if len(ids) != len(vectors) {
		return fmt.Errorf("%d vectors for %d passages: %w", len(vectors), len(ids), ErrVector)
	}
	if len(ids) == 0 {
		return ctx.Err()
	}
	rows := make([][]float32, len(vectors))
	for i, v := range vectors {
		var err error
		if rows[i], err = unit(v, len(vectors[0])); err != nil {
			return fmt.Errorf("vector of passage %d: %w", ids[i], err)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.dimensions != 0 && s.dimensions != len(rows[0]) {
		return fmt.Errorf("%d dimensions, not %d: %w", len(rows[0]), s.dimensions, ErrVector)
	}
	s.dimensions = len(rows[0])
	for i, row := range rows {
		if err := s.put(ctx, ids[i], row); err != nil {
			return fmt.Errorf("store the vector of passage %d: %w", ids[i], err)
		}
	}
	return nil
}

// put stores a row of length 1, which the table and chromem-go share from then on.
func (s *Store) put(ctx context.Context, id int64, row []float32) error {
	cell := s.cells.nearest(row)
	if old, ok := s.passages.cellOf(id); ok && old != cell {
		if err := s.cells.parts[old].remove(ctx, id); err != nil {
			return err
		}
	}
	if err := s.cells.parts[cell].add(ctx, id, row); err != nil {
		return err
	}
	s.passages.put(id, row, cell)
	return nil
}

// Remove forgets passages; those it does not hold are no error. A store without any takes vectors of another
// length again.
func (s *Store) Remove(ctx context.Context, ids ...int64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, id := range ids {
		cell, ok := s.passages.cellOf(id)
		if !ok {
			continue
		}
		if err := s.cells.parts[cell].remove(ctx, id); err != nil {
			return fmt.Errorf("remove the vector of passage %d: %w", id, err)
		}
		s.passages.drop(id)
	}
	if s.passages.len() == 0 {
		s.dimensions, s.cells, s.passages = 0, undivided(), newTable()
	}
	return nil
}

// Has reports whether the store has a vector for the passage.
func (s *Store) Has(id int64) bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	_, ok := s.passages.slots[id]
	return ok
}

// IDs returns the passages that have a vector, ascending.
func (s *Store) IDs() []int64 {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return slices.Sorted(slices.Values(s.passages.ids))
}

// Len counts the passages that have a vector.
func (s *Store) Len() int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.passages.len()
}
