package endpoint

import (
	"context"
	"errors"
	"time"
)

// Retry says how often and how patiently a request is tried.
type Retry struct {
	// Tries counts the first one too; less than 1 means 1.
	Tries int
	// First is the wait before the second try; it doubles from try to try.
	First time.Duration
	// Longest bounds a wait, also one that the server asks for: a longer one ends the tries.
	Longest time.Duration
	// Jitter returns a number in [0, 1) that spreads the waits over their upper half; nil means 0.
	Jitter func() float64
	// Breaker, when set, is asked before each try, and told how it ended.
	Breaker *Breaker
}

// Do calls try until it succeeds, fails for good, or the tries are used up, and returns its last error. It
// returns early with the error of ctx, and with ErrOpen when the Breaker lets nothing through.
func (r Retry) Do(ctx context.Context, try func() error) error {
	for n := 1; ; n++ {
		err := r.Breaker.do(ctx, try)
		var e *Error
		if err == nil || n >= r.Tries || errors.Is(err, ErrOpen) || !errors.As(err, &e) || !e.Temporary || e.Begun || e.RetryAfter > r.Longest {
			return err
		}
		if err := wait(ctx, r.delay(n, e.RetryAfter)); err != nil {
			return err
		}
	}
}

// delay is exponential backoff with "equal jitter" (Brooker, "Exponential Backoff And Jitter", AWS 2015), and
// never less than what the server asked for.
func (r Retry) delay(n int, asked time.Duration) time.Duration {
	d := r.First << (n - 1)
	if d <= 0 || d > r.Longest {
		d = r.Longest
	}
	if r.Jitter != nil {
		d = d/2 + time.Duration(r.Jitter()*float64(d/2))
	}
	return max(d, asked)
}

func wait(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
