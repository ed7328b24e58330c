package embed

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"

	openai "github.com/sashabaranov/go-openai"
	"golang.org/x/sync/errgroup"

	"docent/retrieval/endpoint"
)

// Config says which model makes the vectors, and how it is asked. Zero fields take the default in brackets.
type Config struct {
	BaseURL, Key, Model string
	// HTTP makes the requests (a client of its own).
	HTTP *http.Client
	// Batch bounds the texts of one request (64), BatchBytes their size (100,000), and TextBytes the size of
	// one text, the rest of which is cut off (20,000).
	Batch, BatchBytes, TextBytes int
	// Parallel is how many requests may be under way in one call (2).
	Parallel int
	// Timeout bounds one try of one request (60 s).
	Timeout time.Duration
	// Retry says how failures that may pass are tried again (5 tries, from 1 s, at most 60 s apart).
	Retry endpoint.Retry
}

func (c Config) withDefaults() Config {
	for _, f := range []struct {
		field *int
		value int
	}{{&c.Batch, 64}, {&c.BatchBytes, 100_000}, {&c.TextBytes, 20_000}, {&c.Parallel, 2}} {
		if *f.field <= 0 {
			*f.field = f.value
		}
	}
	if c.Timeout <= 0 {
		c.Timeout = time.Minute
	}
	if c.Retry.Tries == 0 {
		c.Retry.Tries, c.Retry.First, c.Retry.Longest = 5, time.Second, time.Minute
	}
	return c
}

// EndpointEmbedder asks a server of the OpenAI API.
type EndpointEmbedder struct {
	cfg    Config
	client *openai.Client

	mu         sync.Mutex
	dimensions int
}

// Endpoint returns an embedder that asks the server of the configuration. It makes no request yet.
func Endpoint(cfg Config) *EndpointEmbedder {
	cfg = cfg.withDefaults()
	return &EndpointEmbedder{cfg: cfg, client: endpoint.New(endpoint.Config{
		BaseURL: cfg.BaseURL, Key: cfg.Key, HTTP: cfg.HTTP,
	})}
}

// Model is the model's name at the server.
func (e *EndpointEmbedder) Model() string { return e.cfg.Model }

// Dimensions is 0 until the first successful call.
func (e *EndpointEmbedder) Dimensions() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.dimensions
}

// Embed asks in batches. Failures that may pass (429, after as long as the server asks; 5xx, timeouts, broken
// replies) are tried again; then, or for any other, the first failure ends all and is returned:
// an *endpoint.Error, an ErrReply, or the error of ctx. No error has the key in it.
func (e *EndpointEmbedder) Embed(ctx context.Context, texts []string) ([][]float32, error) {
	vectors := make([][]float32, len(texts))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(e.cfg.Parallel)
	for _, b := range e.cfg.batches(texts) {
		group.Go(func() error {
			got, err := e.batch(ctx, b.texts)
			copy(vectors[b.first:], got)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, fmt.Errorf("embed with %s: %w", e.cfg.Model, err)
	}
	return vectors, nil
}

func (e *EndpointEmbedder) batch(ctx context.Context, texts []string) (vectors [][]float32, err error) {
	err = e.cfg.Retry.Do(ctx, func() error {
		vectors, err = e.ask(ctx, texts)
		return err
	})
	return vectors, err
}

// ask makes one request within the timeout.
func (e *EndpointEmbedder) ask(ctx context.Context, texts []string) ([][]float32, error) {
	limited, cancel := context.WithTimeout(ctx, e.cfg.Timeout)
	defer cancel()
	reply, err := e.client.CreateEmbeddings(limited, openai.EmbeddingRequestStrings{
		Input: texts, Model: openai.EmbeddingModel(e.cfg.Model), EncodingFormat: openai.EmbeddingEncodingFormatFloat,
	})
	switch {
	case err != nil && ctx.Err() == nil && limited.Err() != nil:
		return nil, &endpoint.Error{Text: fmt.Sprintf("no answer within %v", e.cfg.Timeout), Temporary: true}
	case err != nil:
		return nil, endpoint.Failure(ctx, err, e.cfg.Key)
	}
	return e.accept(reply.Data, len(texts))
}
