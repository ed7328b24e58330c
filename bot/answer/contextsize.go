package answer

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"docent/retrieval/endpoint"
)

const (
	// sizePatience bounds the question for the size of a context.
	sizePatience = 3 * time.Second
	// sizeFor is how long an answer to it counts, since a server may be started again with another model, and
	// noSizeFor how long a failure does.
	sizeFor, noSizeFor = time.Hour, time.Minute
)

// contextSize knows how many tokens a model's prompt and answer may have. Safe for concurrent use.
type contextSize struct {
	ask func(context.Context) (int, error)
	log *slog.Logger
	now func() time.Time

	mu    sync.Mutex
	size  int
	until time.Time
}

func newContextSize(cfg ModelConfig, log *slog.Logger) *contextSize {
	server := endpoint.Config{BaseURL: cfg.BaseURL, Key: cfg.Key, HTTP: cfg.HTTP}
	c := &contextSize{log: log, now: cfg.Now, size: cfg.Context}
	c.ask = func(ctx context.Context) (int, error) { return endpoint.ContextSize(ctx, server, cfg.Model) }
	if cfg.Context > 0 {
		c.ask = func(context.Context) (int, error) { return cfg.Context, nil }
	}
	return c
}

// less takes note that a size was too large, and returns the one to try next: what the server said it is, else half.
func (c *contextSize) less(size, said int) int {
	next := size / 2
	if said > 0 && said < size {
		next = said
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.size, c.until = next, c.now().Add(sizeFor)
	return next
}

// tokens is the size that was set, else the server's, else the default. A server that does not answer costs
// sizePatience at most, and is asked again after noSizeFor.
func (c *contextSize) tokens(ctx context.Context) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.now()
	if now.Before(c.until) {
		return c.size
	}
	asking, cancel := context.WithTimeout(ctx, sizePatience)
	defer cancel()
	size, err := c.ask(asking)
	if ctx.Err() != nil {
		return max(c.size, defaultContext)
	}
	c.until = now.Add(sizeFor)
	if err != nil {
		c.until = now.Add(noSizeFor)
		c.log.DebugContext(ctx, "the model's server does not say how long a prompt may be", "error", err)
	}
	switch {
	case size > 0:
		c.size = size
	case c.size == 0:
		c.size = defaultContext
	}
	return c.size
}
