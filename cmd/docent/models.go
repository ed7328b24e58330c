package main

import (
	"math/rand/v2"
	"time"

	"docent/bot/answer"
	"docent/retrieval/embed"
	"docent/retrieval/endpoint"
	"docent/retrieval/lexicon"
)

const (
	// modelTimeout is how long a model may take for an answer before the passages' own sentences do: less than the
	// page or Telegram wait for both.
	modelTimeout = 90 * time.Second
	// embeddingTimeout is how long a request for vectors may take.
	embeddingTimeout = 20 * time.Second
)

// embedder makes vectors at the endpoint when a model for that is named, else here. Its retries are few:
// words answer meanwhile, and a server goes on trying by itself.
func (p *program) embedder(words *lexicon.Lexicon) embed.Embedder {
	c := p.config.openai
	if c.embedding == "" {
		return embed.Builtin(words)
	}
	return embed.Endpoint(embed.Config{
		BaseURL: c.url, Key: c.key, Model: c.embedding,
		Timeout: embeddingTimeout,
		Retry: endpoint.Retry{
			Tries: 3, First: 300 * time.Millisecond, Longest: 10 * time.Second, Jitter: rand.Float64,
			Breaker: endpoint.NewBreaker("the endpoint of the embeddings", time.Now, p.log),
		},
	})
}

// composer words answers at the endpoint; it is nil when no model is named.
func (p *program) composer() *answer.ModelComposer {
	c := p.config.openai
	if c.model == "" {
		return nil
	}
	return answer.NewModel(answer.ModelConfig{
		BaseURL: c.url, Key: c.key, Model: c.model, Timeout: modelTimeout,
		Retry: endpoint.Retry{
			Tries: 2, First: time.Second, Longest: 10 * time.Second, Jitter: rand.Float64,
			Breaker: endpoint.NewBreaker("the model", time.Now, p.log),
		},
	}, p.log)
}
