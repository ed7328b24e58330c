package vector

// table lists the passages in slots without gaps: where each is stored, and a sketch of its vector to find
// it by. It is guarded by the store's lock.
type table struct {
	slots  map[int64]int
	ids    []int64
	rows   [][]float32 // of length 1; the slices that chromem-go holds
	cell   []int
	sketch sketch
}

func newTable() table { return table{slots: make(map[int64]int)} }

func (t *table) len() int { return len(t.ids) }

// cellOf names the cell that holds the passage, if any does.
func (t *table) cellOf(id int64) (cell int, ok bool) {
	slot, ok := t.slots[id]
	if !ok {
		return 0, false
	}
	return t.cell[slot], true
}

// put takes the passage in, or replaces it.
func (t *table) put(id int64, row []float32, cell int) {
	slot, ok := t.slots[id]
	if !ok {
		slot = len(t.ids)
		t.slots[id] = slot
		t.ids, t.rows, t.cell = append(t.ids, id), append(t.rows, row), append(t.cell, cell)
	}
	t.rows[slot], t.cell[slot] = row, cell
	t.sketch.set(slot, row)
}

// drop forgets a passage that is there; the last one moves into its slot.
func (t *table) drop(id int64) {
	slot, last := t.slots[id], len(t.ids)-1
	if slot != last {
		t.ids[slot], t.rows[slot], t.cell[slot] = t.ids[last], t.rows[last], t.cell[last]
		t.slots[t.ids[slot]] = slot
		t.sketch.set(slot, t.rows[slot])
	}
	t.rows[last] = nil
	t.ids, t.rows, t.cell = t.ids[:last], t.rows[:last], t.cell[:last]
	t.sketch.truncate(last)
	delete(t.slots, id)
}
