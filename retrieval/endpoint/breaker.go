package endpoint

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"
)

// ErrOpen says that a server is left alone for a while because it failed before: nothing was sent, and nothing
// was waited for. The error that is ErrOpen also is the failure that caused it, and its reason has been logged.
var ErrOpen = errors.New("the server is left alone for a while")

const (
	// failuresToOpen is how many tries in a row may fail before a server is left alone.
	failuresToOpen = 3
	// firstRest is how long it is left alone at first; that doubles while it goes on failing, up to longestRest.
	firstRest = 5 * time.Second
	// longestRest also bounds how long a server itself may ask to be left alone.
	longestRest = 2 * time.Minute
)

// Breaker stops asking a server that fails, so that readers do not wait for it again and again: after a few
// failures in a row, or at once when the key or the quota is refused, requests fail with ErrOpen. After a rest
// one request is let through as a probe, and what becomes of it decides for all (Nygard, "Release It!", 2018,
// "Circuit Breaker"). It logs once that the server fails and once that it answers again. Retry uses it; one
// Breaker may serve many callers in parallel. A nil Breaker lets everything through.
type Breaker struct {
	name string
	now  func() time.Time
	log  *slog.Logger

	mu       sync.Mutex
	failures int // in a row
	cause    error
	until    time.Time
	rest     time.Duration
	probing  bool
}

// NewBreaker returns a closed breaker; name is what the log calls the server: "the model", "the embeddings".
func NewBreaker(name string, now func() time.Time, log *slog.Logger) *Breaker {
	return &Breaker{name: name, now: now, log: log}
}

// do makes one try, or returns ErrOpen.
func (b *Breaker) do(ctx context.Context, try func() error) error {
	if b == nil {
		return try()
	}
	probe, err := b.allow()
	if err != nil {
		return err
	}
	if probe {
		defer b.release()
	}
	return b.record(ctx, probe, try())
}

// allow says whether a request may be made, and whether it is the probe after a rest.
func (b *Breaker) allow() (probe bool, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.cause == nil {
		return false, nil
	}
	if b.probing || b.now().Before(b.until) {
		return false, &openError{b.cause}
	}
	b.probing = true
	return true, nil
}

// release lets the next probe through. It runs also when a probe panics.
func (b *Breaker) release() {
	b.mu.Lock()
	b.probing = false
	b.mu.Unlock()
}

// record takes the end of a request and returns its error, which is ErrOpen when the server is left alone now.
func (b *Breaker) record(ctx context.Context, probe bool, err error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err != nil && errors.Is(ctx.Err(), context.Canceled) {
		return err // the caller left, which says nothing of the server
	}
	failure := blame(ctx, err)
	switch {
	case failure == nil:
		b.close()
		return err
	case b.cause != nil && !probe:
		return &openError{err} // it began before the rest did
	}
	b.failures++
	if b.cause == nil && b.failures < failuresToOpen && !failure.Refused() {
		return err
	}
	b.open(failure)
	return &openError{err}
}

// close takes a proof that the server answers.
func (b *Breaker) close() {
	if b.cause != nil {
		b.log.Info(b.name + " answers again")
	}
	b.failures, b.cause, b.rest = 0, nil, 0
}

// open begins a rest, and says so when it is the first or the reason is another.
func (b *Breaker) open(cause *Error) {
	b.rest = min(max(2*b.rest, firstRest), longestRest)
	b.until = b.now().Add(max(b.rest, min(cause.RetryAfter, longestRest)))
	var before *Error
	if !errors.As(b.cause, &before) || before.Refused() != cause.Refused() {
		b.log.Warn(b.name+" "+cause.diagnosis()+"; docent goes on without and keeps trying", "error", cause)
	}
	b.cause = cause
}

// openError is a failure after which, or because of which, a server is left alone.
type openError struct{ cause error }

func (e *openError) Error() string { return ErrOpen.Error() + ": " + e.cause.Error() }

func (e *openError) Unwrap() []error { return []error{ErrOpen, e.cause} }
