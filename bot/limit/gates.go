package limit

import (
	"context"
	"sync"
	"time"
)

// Gates are gates of one size, one for each key. A gate is there while somebody is inside or waits. Safe for
// concurrent use.
type Gates[K comparable] struct {
	open func() *Gate

	mu   sync.Mutex
	keys map[K]*keyed
}

// keyed is a gate and how many use it.
type keyed struct {
	*Gate
	users int
}

// NewGates returns gates as NewGate makes them.
func NewGates[K comparable](inside, queue int, patience time.Duration, now func() time.Time) *Gates[K] {
	return &Gates[K]{open: func() *Gate { return NewGate(inside, queue, patience, now) }, keys: map[K]*keyed{}}
}

// Enter is Gate.Enter at the key's gate.
func (g *Gates[K]) Enter(ctx context.Context, key K) (leave func(), err error) {
	gate := g.use(key)
	out, err := gate.Enter(ctx)
	if err != nil {
		g.unuse(key)
		return nil, err
	}
	return func() {
		out()
		g.unuse(key)
	}, nil
}

func (g *Gates[K]) use(key K) *keyed {
	g.mu.Lock()
	defer g.mu.Unlock()
	gate := g.keys[key]
	if gate == nil {
		gate = &keyed{Gate: g.open()}
		g.keys[key] = gate
	}
	gate.users++
	return gate
}

func (g *Gates[K]) unuse(key K) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.keys[key].users--; g.keys[key].users == 0 {
		delete(g.keys, key)
	}
}
