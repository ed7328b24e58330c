package bot

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"time"
	"unicode/utf8"

	"docent/bot/answer"
	"docent/bot/digest"
	"docent/bot/ledger"
)

// longestTurn is how much of an answer is kept for the questions that lean on it, in bytes.
const longestTurn = 2000

// AskIn answers a question beside those asked in the same session of a page, and keeps it for the next. The session is
// any text that only its visitor knows; a hash of it is what is kept. "" is no session, and leaves nothing behind.
func (b *Bot) AskIn(ctx context.Context, session string, q answer.Question) (answer.Answer, error) {
	if session == "" {
		return b.Ask(ctx, q)
	}
	return b.converse(ctx, sessionPlace(session), q)
}

func sessionPlace(session string) ledger.Turn {
	hash := sha256.Sum256([]byte(session))
	return ledger.Turn{Conversation: ledger.Conversation{Session: hex.EncodeToString(hash[:16])}, Key: rand.Text()}
}

// placeOf is where a message asks. In a private chat everybody is the one who writes.
func placeOf(m Message) ledger.Turn {
	p := ledger.Conversation{Chat: m.Chat, Topic: m.Thread, Writer: m.User, ReplyTo: m.ReplyTo}
	if m.Private {
		p.Writer = 0
	}
	return ledger.Turn{Conversation: p, Message: m.ID, Key: m.Key}
}

// converse answers a question beside the turns before it and keeps it as the next.
func (b *Bot) converse(ctx context.Context, here ledger.Turn, q answer.Question) (answer.Answer, error) {
	before := b.turnsBefore(ctx, here)
	for _, t := range before {
		q.Thread = append(q.Thread, answer.Turn{Question: t.Question, Answer: t.Answer})
	}
	a, err := b.Ask(ctx, q)
	if err != nil {
		return a, err
	}
	if n := len(before); n > 0 && (here.ReplyTo != 0 || a.Understood != "") {
		here.Thread = before[n-1].Thread
	}
	b.remember(ctx, here, a)
	return a, nil
}

// turnsBefore returns the turns that a question may lean on. A question is better answered without them than not at
// all, so a failure is only logged.
func (b *Bot) turnsBefore(ctx context.Context, here ledger.Turn) []ledger.Turn {
	if b.Remember <= 0 {
		return nil
	}
	turns, err := b.Ledger.Turns(ctx, here.Conversation, here.Key, b.Now().Add(-b.Remember))
	if err != nil && ctx.Err() == nil {
		b.Log.Warn("a question is answered without those before it", "error", err)
	}
	return turns
}

// remember keeps an answered question as a turn. A failure is only logged, as in turnsBefore.
func (b *Bot) remember(ctx context.Context, here ledger.Turn, a answer.Answer) {
	if b.Remember <= 0 || here.Key == "" {
		return
	}
	here.Question, here.Answer = a.Question, beginning(a.Text(), longestTurn)
	if a.Understood != "" {
		here.Question = a.Understood
	}
	if err := b.Ledger.RecordTurn(ctx, here); err != nil && ctx.Err() == nil {
		b.Log.Warn("a question is not kept for those after it", "error", err)
	}
}

// beginning is a text up to a number of bytes, without half a character.
func beginning(text string, most int) string {
	if len(text) <= most {
		return text
	}
	for most > 0 && !utf8.RuneStart(text[most]) {
		most--
	}
	return text[:most]
}

// ForgetTurns deletes what was kept for longer than Remember, now and then until ctx ends, and returns its error.
func (b *Bot) ForgetTurns(ctx context.Context) error {
	every := min(max(b.Remember/4, time.Minute), 10*time.Minute)
	for {
		if err := b.Ledger.ForgetTurns(ctx, b.Now().Add(-b.Remember)); err != nil && ctx.Err() == nil {
			b.Log.Warn("what was asked too long ago is not deleted yet", "error", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(every):
		}
	}
}

// clockOf is the time in the zone of the chat, which its digests named; without one it is the server's.
func (b *Bot) clockOf(ctx context.Context, m Message) time.Time {
	now := b.Now()
	name, err := b.Ledger.Zone(ctx, m.Chat)
	if err != nil || name == "" {
		return now
	}
	zone, err := digest.Location(name)
	if err != nil {
		return now
	}
	return now.In(zone)
}
