// Package bot is the conversation, free of any transport: messages in, replies out.
package bot

import (
	"context"
	"log/slog"
	"time"

	"docent/bot/answer"
	"docent/bot/ledger"
	"docent/corpus"
	"docent/retrieval"
)

// Parts are what a Bot is made of. All of them are needed.
type Parts struct {
	Library  *corpus.Library
	Index    *retrieval.Index
	Answerer *answer.Answerer
	Ledger   *ledger.Ledger
	// Sample says whether the shipped documents count.
	Sample corpus.Sample
	// Remember is how long a question is kept for those that lean on it; 0 keeps none.
	Remember time.Duration
	Now      func() time.Time
	Log      *slog.Logger
}

// Bot holds the conversation of every chat. Safe for concurrent use.
type Bot struct {
	Parts
	// rescheduled tells the digest runner that a subscription was added, changed or removed.
	rescheduled chan struct{}
	admission   admission
	outages     outages
}

// New returns a bot of these parts.
func New(parts Parts) *Bot {
	return &Bot{Parts: parts, rescheduled: make(chan struct{}, 1), admission: newAdmission(parts.Now)}
}

// Ask answers a question, or fails at once with limit.ErrFull when too many wait. See answer.Answerer.Ask.
func (b *Bot) Ask(ctx context.Context, q answer.Question) (answer.Answer, error) {
	leave, err := b.admission.gate.Enter(ctx)
	if err != nil {
		return answer.Answer{}, err
	}
	defer leave()
	return b.Answerer.Ask(ctx, q)
}

// Summarise returns the cited summary of a topic; language "" means the topic's own.
// It fails at once with limit.ErrFull when too many wait. See answer.Answerer.Summarise.
func (b *Bot) Summarise(ctx context.Context, topic, language string) (answer.Answer, error) {
	leave, err := b.admission.gate.Enter(ctx)
	if err != nil {
		return answer.Answer{}, err
	}
	defer leave()
	return b.Answerer.Summarise(ctx, topic, language)
}
