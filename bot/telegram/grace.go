package telegram

import (
	"context"
	"time"
)

// grace returns a context that ends so long after its parent did.
func grace(parent context.Context, longer time.Duration) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(context.WithoutCancel(parent))
	stop := context.AfterFunc(parent, func() {
		_ = sleep(ctx, longer)
		cancel()
	})
	return ctx, func() { stop(); cancel() }
}
