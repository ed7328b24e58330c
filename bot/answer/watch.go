package answer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"docent/retrieval/endpoint"
)

// watch ends a request that has been silent for too long.
type watch struct {
	ctx   context.Context
	idle  time.Duration
	timer *time.Timer
}

// newWatch begins to wait; stop ends it, and the request with it.
func newWatch(ctx context.Context, idle time.Duration) (w *watch, stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	w = &watch{ctx: ctx, idle: idle, timer: time.AfterFunc(idle, cancel)}
	return w, func() {
		w.timer.Stop()
		cancel()
	}
}

// touch begins the wait anew.
func (w *watch) touch() { w.timer.Reset(w.idle) }

// failure names what ended a request: the caller, the silence, or else the server, without the key and the prompt.
func (w *watch) failure(caller context.Context, err error, key string, p prompt) error {
	if caller.Err() == nil && w.ctx.Err() != nil {
		return &endpoint.Error{Text: fmt.Sprintf("the server was silent for %v", w.idle), Temporary: true}
	}
	err = endpoint.Failure(caller, err, key)
	var e *endpoint.Error
	if errors.As(err, &e) {
		return e.Without(p.system, p.user)
	}
	return err
}
