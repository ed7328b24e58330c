package vector

import "context"

// adopt fills next with what the store was when it was learnt from, lets it catch up with what has changed
// since, and puts it in place. Queries wait for the last step alone, which takes milliseconds.
func (s *Store) adopt(ctx context.Context, next cells, was table) error {
	if !next.divided() && !s.divided() {
		return nil
	}
	if err := next.fill(ctx, &was); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.dimensions != len(was.rows[0]) {
		return ctx.Err() // the store was emptied, and takes vectors of another length
	}
	if err := next.forget(ctx, &was, &s.passages); err != nil {
		return err
	}
	cell := make([]int, s.passages.len())
	for slot, id := range s.passages.ids {
		var err error
		if cell[slot], err = next.follow(ctx, &was, id, s.passages.rows[slot]); err != nil {
			return err
		}
	}
	s.cells, s.passages.cell = next, cell
	return nil
}

func (s *Store) divided() bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.cells.divided()
}

// fill puts the passages into their partitions, and notes in was which that is.
func (c *cells) fill(ctx context.Context, was *table) error {
	was.slots, was.cell = make(map[int64]int, len(was.ids)), make([]int, len(was.ids))
	for slot, id := range was.ids {
		if err := ctx.Err(); err != nil {
			return err
		}
		was.slots[id], was.cell[slot] = slot, c.nearest(was.rows[slot])
		if err := c.parts[was.cell[slot]].add(ctx, id, was.rows[slot]); err != nil {
			return err
		}
	}
	return nil
}

// forget removes the passages that is no longer holds, or holds with another vector.
func (c *cells) forget(ctx context.Context, was, is *table) error {
	for slot, id := range was.ids {
		if at, ok := is.slots[id]; ok && same(is.rows[at], was.rows[slot]) {
			continue
		}
		delete(was.slots, id)
		if err := c.parts[was.cell[slot]].remove(ctx, id); err != nil {
			return err
		}
	}
	return nil
}

// follow returns the partition of a passage, into which it puts one that was does not have.
func (c *cells) follow(ctx context.Context, was *table, id int64, row []float32) (int, error) {
	if cell, ok := was.cellOf(id); ok {
		return cell, nil
	}
	cell := c.nearest(row)
	return cell, c.parts[cell].add(ctx, id, row)
}

// same reports whether two rows are one slice.
func same(a, b []float32) bool { return &a[0] == &b[0] }
