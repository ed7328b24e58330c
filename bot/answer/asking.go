package answer

import (
	"context"
	"fmt"
	"time"
)

// ask puts one prompt to the model, within its limit of time.
func (m *ModelComposer) ask(ctx context.Context, p prompt) (Draft, error) {
	ctx, cancel := m.bounded(ctx)
	defer cancel()
	size := m.size.tokens(ctx)
	p.answer = m.cfg.answerOf(size)
	draft, err := m.attempts(ctx, p, nil)
	if err != nil {
		return Draft{}, fmt.Errorf("ask the model %s: %w", m.cfg.Model, err)
	}
	return draft, nil
}

// patience is how long the model may take: its own limit, and less than the caller waits, so that there is time for
// the passages to answer instead.
func patience(ctx context.Context, limit time.Duration) time.Duration {
	deadline, bounded := ctx.Deadline()
	if !bounded {
		return limit
	}
	left := time.Until(deadline)
	return min(limit, left-min(left/4, reserve))
}

// reserve is what the passages' own sentences need to answer, on a busy machine.
const reserve = 5 * time.Second

// bounded returns a context that ends when the model has taken too long.
func (m *ModelComposer) bounded(ctx context.Context) (context.Context, context.CancelFunc) {
	limit := patience(ctx, m.cfg.Timeout)
	return context.WithTimeoutCause(ctx, limit,
		fmt.Errorf("no complete answer within %v: %w", limit, context.DeadlineExceeded))
}
