package limit

import (
	"context"
	"errors"
	"sync"
	"time"
)

// ErrFull says that so many wait already that another is better told at once.
var ErrFull = errors.New("too many questions wait")

// Gate lets a number of callers in at once; others wait in the order in which they came, unless the wait would be
// long. Safe for concurrent use.
type Gate struct {
	places   chan struct{}
	queue    int
	patience time.Duration
	now      func() time.Time

	mu      sync.Mutex
	waiting int
	// took is the moving average of how long callers stay inside.
	took time.Duration
}

// NewGate returns a gate for so many inside at once, at least 1. Who comes when so many wait before it, or when the
// expected wait is longer than patience, is refused.
func NewGate(inside, queue int, patience time.Duration, now func() time.Time) *Gate {
	return &Gate{places: make(chan struct{}, inside), queue: queue, patience: patience, now: now}
}

// Enter waits for a place, which leave gives back; leave is called exactly once. It fails at once with ErrFull, and
// with the error of ctx when that ends first.
func (g *Gate) Enter(ctx context.Context) (leave func(), err error) {
	select {
	case g.places <- struct{}{}:
		return g.inside(), nil
	default:
	}
	if !g.line() {
		return nil, ErrFull
	}
	defer g.unline()
	select {
	case g.places <- struct{}{}:
		return g.inside(), nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// line takes a place in the queue, if it is worth waiting there.
func (g *Gate) line() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	expected := g.took * time.Duration(g.waiting+1) / time.Duration(cap(g.places))
	if g.waiting >= g.queue || expected > g.patience {
		return false
	}
	g.waiting++
	return true
}

func (g *Gate) unline() {
	g.mu.Lock()
	g.waiting--
	g.mu.Unlock()
}

// inside returns what leaves, and learns how long the stay was: each counts for an eighth.
func (g *Gate) inside() (leave func()) {
	entered := g.now()
	return func() {
		g.mu.Lock()
		g.took += (g.now().Sub(entered) - g.took) / 8
		g.mu.Unlock()
		<-g.places
	}
}
