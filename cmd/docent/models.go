package main

import (
	"math/rand/v2"
	"time"

	"docent/bot/answer"
	"docent/retrieval/embed"
	"docent/retrieval/endpoint"
	"docent/retrieval/lexicon"
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
		Retry: endpoint.Retry{Tries: 3, First: 300 * time.Millisecond, Longest: time.Minute, Jitter: rand.Float64},
	})
}

// composer words answers at the endpoint; it is nil when no model is named.
func (p *program) composer() *answer.ModelComposer {
	c := p.config.openai
	if c.model == "" {
		return nil
	}
	return answer.NewModel(c.modelConfig(), p.log)
}
