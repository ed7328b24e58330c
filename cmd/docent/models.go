package main

import (
	"math/rand/v2"
	"time"

	"docent/bot/answer"
	"docent/retrieval/embed"
	"docent/retrieval/endpoint"
	"docent/retrieval/lexicon"
)

// embeddingTimeout is how long a request for vectors may take.
const embeddingTimeout = 20 * time.Second

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
	config := c.modelConfig()
	config.Retry = endpoint.Retry{Jitter: rand.Float64, Breaker: endpoint.NewBreaker("the model", time.Now, p.log)}
	return answer.NewModel(config, p.log)
}
