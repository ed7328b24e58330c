package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// turnsKept is how many turns are read at most.
const turnsKept = 6

// Conversation is where a question is asked: in a chat, or in a session of the page.
type Conversation struct {
	// Chat is 0 and Session names the session on the page; in a chat Session is "".
	Chat    int64
	Session string
	// Topic of a group, 0 when it has none.
	Topic int
	// Writer is who asks, 0 when nobody else can.
	Writer int64
	// ReplyTo is the message that the question replies to, 0 when it replies to none.
	ReplyTo int
}

// Turn is a question with its answer, kept for the questions that lean on it.
type Turn struct {
	Conversation
	// Message is the question's own number in its chat.
	Message int
	// Key names the turn in its place: recorded again, it takes the place of what was recorded. The keys of the
	// messages that answer it begin with it and a colon.
	Key string
	// Thread is the key of the turn that began the chain; "" begins one.
	Thread           string
	Question, Answer string
}

// RecordTurn keeps a turn until ForgetTurns, Forget or ForgetQuestions.
func (l *Ledger) RecordTurn(ctx context.Context, t Turn) error {
	if t.Thread == "" {
		t.Thread = t.Key
	}
	_, err := l.exec(ctx, `
		INSERT INTO turns (chat, session, topic, writer, message, key, thread, question, answer, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
		ON CONFLICT (chat, session, key) DO UPDATE SET question = excluded.question, answer = excluded.answer`,
		t.Chat, t.Session, t.Topic, t.Writer, t.Message, t.Key, t.Thread, t.Question, t.Answer, l.now().Unix())
	if err != nil {
		return fmt.Errorf("record a turn: %w", err)
	}
	return nil
}

// Turns returns the turns before one of a place that were recorded since a time, oldest first and no more than six.
// Of a reply these are the turn that it replies to and those of its thread before; of anything else the last ones of
// its writer in its topic. The turn of the key itself is none of them, though it may have been recorded in an earlier
// try.
func (l *Ledger) Turns(ctx context.Context, p Conversation, key string, since time.Time) ([]Turn, error) {
	turns, err := l.turns(ctx, p, key, since)
	if err != nil {
		return nil, fmt.Errorf("read the turns before: %w", err)
	}
	slices.Reverse(turns)
	return turns, nil
}

func (l *Ledger) turns(ctx context.Context, p Conversation, key string, since time.Time) ([]Turn, error) {
	const from = `SELECT message, key, thread, question, answer FROM turns
		WHERE chat = $1 AND session = $2 AND key <> $3 AND created_at >= $4`
	scan := func(rows *sql.Rows) (t Turn, err error) {
		t.Conversation = p
		return t, rows.Scan(&t.Message, &t.Key, &t.Thread, &t.Question, &t.Answer)
	}
	if p.ReplyTo == 0 {
		return query(ctx, l.db.Reader(), scan, from+` AND topic = $5 AND writer = $6 ORDER BY id DESC LIMIT $7`,
			p.Chat, p.Session, key, since.Unix(), p.Topic, p.Writer, turnsKept)
	}
	id, err := l.repliedTo(ctx, p)
	if err != nil || id == 0 {
		return nil, err
	}
	return query(ctx, l.db.Reader(), scan, from+` AND id <= $5 AND thread = (SELECT thread FROM turns WHERE id = $5)
		ORDER BY id DESC LIMIT $6`, p.Chat, p.Session, key, since.Unix(), id, turnsKept)
}

// repliedTo returns the row of the turn that a reply is to: to its question or to a message that answers it; 0 when
// there is none.
func (l *Ledger) repliedTo(ctx context.Context, p Conversation) (id int64, err error) {
	var sent string
	err = l.db.Reader().QueryRowContext(ctx, `SELECT key FROM outbox WHERE chat = $1 AND message_id = $2`,
		p.Chat, p.ReplyTo).Scan(&sent)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return 0, err
	}
	key := sent[:max(0, strings.LastIndexByte(sent, ':'))]
	err = l.db.Reader().QueryRowContext(ctx, `
		SELECT id FROM turns WHERE chat = $1 AND (message = $2 OR key = $3) ORDER BY id DESC LIMIT 1`,
		p.Chat, p.ReplyTo, key).Scan(&id)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, nil
	}
	return id, err
}

// ForgetTurns deletes the turns of every place from before a time.
func (l *Ledger) ForgetTurns(ctx context.Context, before time.Time) error {
	if _, err := l.exec(ctx, `DELETE FROM turns WHERE created_at < $1`, before.Unix()); err != nil {
		return fmt.Errorf("forget old turns: %w", err)
	}
	return nil
}

// ForgetQuestions deletes what is kept of a chat's questions and answers: turns, answers, and what messages received
// and sent say or cite. Of these the bare numbers stay, so that one delivered again is still known; what is pending or
// unsent says what it says until it is done. The chat's language and subscriptions stay.
func (l *Ledger) ForgetQuestions(ctx context.Context, chat int64) error {
	err := l.inOrder(ctx, []string{
		`DELETE FROM turns WHERE chat = $1`,
		`DELETE FROM answers WHERE chat = $1`,
		`UPDATE inbox SET payload = '', failure = '' WHERE chat = $1 AND done_at IS NOT NULL`,
		`UPDATE outbox SET kept = '' WHERE chat = $1`,
	}, chat)
	if err != nil {
		return fmt.Errorf("forget the questions of chat %d: %w", chat, err)
	}
	return nil
}
