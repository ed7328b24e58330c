package limit

import "sync"

// Recent remembers what was last said of keys, no more than so many of them: beyond that the oldest is forgotten. Safe
// for concurrent use.
type Recent[K comparable, V any] struct {
	mu    sync.Mutex
	order []K // a ring, whose next place is the oldest key's once it is full
	next  int
	said  map[K]V
}

// NewRecent remembers so many keys, from 1.
func NewRecent[K comparable, V any](most int) *Recent[K, V] {
	return &Recent[K, V]{order: make([]K, 0, most), said: map[K]V{}}
}

// Of returns what was said of a key.
func (r *Recent[K, V]) Of(key K) (value V, ok bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	value, ok = r.said[key]
	return value, ok
}

// Keep says a value of a key.
func (r *Recent[K, V]) Keep(key K, value V) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, known := r.said[key]; !known {
		r.place(key)
	}
	r.said[key] = value
}

// place gives a new key a place of its own.
func (r *Recent[K, V]) place(key K) {
	if len(r.order) < cap(r.order) {
		r.order = append(r.order, key)
		return
	}
	delete(r.said, r.order[r.next])
	r.order[r.next] = key
	r.next = (r.next + 1) % len(r.order)
}
