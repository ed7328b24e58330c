package main

import (
	"cmp"
	"context"
	"net"
	"net/http"
	"time"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/web"
	"docent/corpus"
)

// page is the conversation in a browser, under the address that docent listens on.
func (p *program) page(space *workspace, listener net.Listener, access access) http.Handler {
	return web.New(web.Config{
		Ask: space.bot.AskIn, Summarise: space.bot.Summarise,
		View: func(a answer.Answer, language string, took time.Duration) any {
			return bot.AnswerView(a, language, took)
		},
		SummaryView: func(a answer.Answer, language string, took time.Duration) any {
			return bot.ViewSummary(a, language, took)
		},
		Document: space.library.Document, ErrNoDocument: corpus.ErrNoDocument,
		Headings: space.library.Headings,
		Counts: func(ctx context.Context) (web.Counts, error) {
			counts, err := space.library.Counts(ctx, p.config.sample)
			return web.Counts{Documents: counts.Documents, Passages: counts.Passages, Own: counts.Own}, err
		},
		Recent: func(ctx context.Context, n int) ([]corpus.Document, error) {
			docs, err := space.library.Documents(ctx, corpus.Filter{Sample: p.config.sample})
			return docs[:min(n, len(docs))], err
		},
		Hosts: access.hosts(listener), Password: access.password, Signer: access.signer,
		Proxied: access.public != nil, Secure: access.secure(),
		Timeout: p.patience(), Parallel: bot.PageAtOnce,
		Now: time.Now, Log: p.log,
	})
}

// patience is how long a reader's answer may take: somewhat longer than the model's, where a model words it, so that
// the documents' own sentences can still answer; 0 where none does.
func (p *program) patience() time.Duration {
	if p.config.openai.model == "" {
		return 0
	}
	return cmp.Or(p.config.openai.wording.timeout, answer.DefaultTimeout) + 15*time.Second
}
