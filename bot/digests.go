package bot

import (
	"context"
	"fmt"
	"time"

	"docent/bot/digest"
	"docent/bot/ledger"
)

// Render turns a reply to a chat, and the topic of a group in it, into the messages that carry it. Messages of
// the same key are one: the outbox keeps the first.
type Render func(chat int64, thread int, key string, reply Reply) ([]ledger.Outgoing, error)

// Digests puts every subscription's digest into the outbox, once a day at its time, until ctx ends, and returns
// its error. A digest that a crash cuts off is not told twice; see digest.Runner.
func (b *Bot) Digests(ctx context.Context, render Render) error {
	runner := digest.Runner{
		Now: b.Now, Log: b.Log, Changed: b.rescheduled,
		Subscriptions: b.subscriptions,
		Last: func(ctx context.Context, id int64) (claimed, told time.Time, err error) {
			c, err := b.Ledger.LastDigest(ctx, id)
			return c.Claimed, c.Told, err
		},
		Compose: b.composeDigest,
		Claim:   b.Ledger.ClaimDigest,
		Finish: func(ctx context.Context, s digest.Subscription, day string, d digest.Digest) error {
			return b.finishDigest(ctx, render, s, day, d)
		},
	}
	return runner.Run(ctx)
}

// reschedule tells the runner that the subscriptions changed. It never waits.
func (b *Bot) reschedule() {
	select {
	case b.rescheduled <- struct{}{}:
	default:
	}
}

func (b *Bot) subscriptions(ctx context.Context) ([]digest.Subscription, error) {
	all, err := b.Ledger.AllSubscriptions(ctx)
	if err != nil {
		return nil, err
	}
	due := make([]digest.Subscription, len(all))
	for i, s := range all {
		due[i] = digest.Subscription{
			ID: s.ID, Chat: s.Chat, Thread: s.Thread, Topic: s.Topic,
			Language: s.Language, Minute: s.Minute, Zone: s.Zone, Since: s.Since,
		}
	}
	return due, nil
}

// composeDigest makes the digest of what was published in [from, to) and not told to the subscription before.
func (b *Bot) composeDigest(ctx context.Context, s digest.Subscription, from, to time.Time) (digest.Digest, error) {
	told, err := b.Ledger.Told(ctx, s.ID)
	if err != nil {
		return digest.Digest{}, err
	}
	return digest.Compose(ctx, b.Index, b.Library, digest.Request{
		Topic: s.Topic, Language: s.Language, From: from, To: to, Sample: b.Sample,
		Told: func(document string) bool { return told[document] },
	})
}

// finishDigest ends a claimed day: what the digest tells and the messages that tell it commit together.
func (b *Bot) finishDigest(ctx context.Context, render Render, s digest.Subscription, day string, d digest.Digest) error {
	if len(d.Lines) == 0 {
		return b.Ledger.FinishDigest(ctx, s.ID, day, nil)
	}
	key := fmt.Sprintf("digest/%d/%s", s.ID, day)
	messages, err := render(s.Chat, s.Thread, key, Reply{Digest: &d, Language: s.Language})
	if err != nil {
		return fmt.Errorf("write the digest of %s: %w", day, err)
	}
	return b.Ledger.FinishDigest(ctx, s.ID, day, d.Documents(), messages...)
}

// Digest is the digest of a topic over what was published in [from, to), as if nothing had been told before;
// language is the reader's, "" when it does not matter.
func (b *Bot) Digest(ctx context.Context, topic, language string, from, to time.Time) (digest.Digest, error) {
	return digest.Compose(ctx, b.Index, b.Library, digest.Request{
		Topic: topic, Language: language, From: from, To: to, Sample: b.Sample,
	})
}
