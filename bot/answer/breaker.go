package answer

import (
	"context"
	"errors"
	"sync"
	"time"

	"docent/retrieval/endpoint"
)

const (
	// failuresInRow is after how many failures a model is left alone, and restFor for how long: readers do not wait
	// one after another for a server that is down. Then one question tries it again.
	failuresInRow = 3
	restFor       = 30 * time.Second
)

// errResting says that a model is left alone because it failed.
var errResting = &endpoint.Error{Text: "it failed several times in a row and is not asked for some seconds"}

// breaker keeps questions from a model that does not answer. Safe for concurrent use.
type breaker struct {
	now func() time.Time

	mu       sync.Mutex
	failures int
	until    time.Time
}

// closed reports whether the model may be asked.
func (b *breaker) closed() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.failures < failuresInRow {
		return true
	}
	now := b.now()
	if now.Before(b.until) {
		return false
	}
	b.until = now.Add(restFor) // the others wait for what this one finds
	return true
}

// note takes how a question ended; what its asker ended says nothing about the model.
func (b *breaker) note(err error) {
	if errors.Is(err, context.Canceled) {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if !unanswered(err) {
		b.failures = 0
		return
	}
	if b.failures++; b.failures >= failuresInRow {
		b.until = b.now().Add(restFor)
	}
}

// unanswered reports whether the server failed, rather than refused a request that was not to its liking.
func unanswered(err error) bool {
	var e *endpoint.Error
	return errors.As(err, &e) && !e.TooLong() || errors.Is(err, context.DeadlineExceeded)
}
