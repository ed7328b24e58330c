package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// ErrNoMessage says that the outbox has no such message to be sent.
var ErrNoMessage = errors.New("no such message in the outbox")

// Outgoing is one message that must arrive.
type Outgoing struct {
	// ID is the row of the message; it and all below Kept are set by the ledger.
	ID int64
	// Key is what makes the message one: the same key twice is one message, the first.
	Key  string
	Chat int64
	// Payload is whatever the transport needs to send it. It is deleted when the message is sent or refused.
	Payload []byte
	// Kept is what of it is needed afterwards, until Prune, Forget or ForgetQuestions.
	Kept []byte
	// Attempts counts the requests that began, Interrupted those whose end was never recorded: the process was
	// killed between Attempt and what ends it. Nobody knows whether such a message arrived.
	Attempts, Interrupted int
	// InDoubt is set while an attempt has begun and not ended. Who finds it set on a message that it is not
	// sending itself has come after a crash, and decides: an answer goes again, a digest does not.
	InDoubt bool
}

// Enqueue commits messages to the outbox, all or none; a key that is there already changes nothing.
func (l *Ledger) Enqueue(ctx context.Context, outgoing ...Outgoing) error {
	err := l.db.Tx(ctx, func(tx *sql.Tx) error { return l.enqueue(ctx, tx, outgoing) })
	if err != nil {
		return fmt.Errorf("fill the outbox: %w", err)
	}
	return nil
}

func (l *Ledger) enqueue(ctx context.Context, tx *sql.Tx, outgoing []Outgoing) error {
	for _, o := range outgoing {
		_, err := tx.ExecContext(ctx, `
			INSERT INTO outbox (key, chat, payload, kept, created_at, failure)
			VALUES ($1, $2, $3, $4, $5, '') ON CONFLICT (key) DO NOTHING`,
			o.Key, o.Chat, string(o.Payload), string(o.Kept), l.now().Unix())
		if err != nil {
			return fmt.Errorf("message %q: %w", o.Key, err)
		}
	}
	return nil
}

// Message returns a message that is neither sent nor refused; ErrNoMessage when there is none of this row.
func (l *Ledger) Message(ctx context.Context, id int64) (Outgoing, error) {
	o := Outgoing{ID: id}
	err := l.db.Reader().QueryRowContext(ctx, `
		SELECT key, chat, payload, attempts, interrupted, attempted_at IS NOT NULL FROM outbox
		WHERE id = $1 AND sent_at IS NULL AND failure = ''`, id).
		Scan(&o.Key, &o.Chat, &o.Payload, &o.Attempts, &o.Interrupted, &o.InDoubt)
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNoMessage
	}
	if err != nil {
		return Outgoing{}, fmt.Errorf("read message %d: %w", id, err)
	}
	return o, nil
}

// Attempt counts a request and records that it begins; it is called, and committed, before the request goes
// out. If an attempt before it was never ended, that one counts as interrupted.
func (l *Ledger) Attempt(ctx context.Context, id int64) error {
	return l.mark(ctx, id, `
		UPDATE outbox SET attempts = attempts + 1, attempted_at = $1,
			interrupted = interrupted + CASE WHEN attempted_at IS NULL THEN 0 ELSE 1 END
		WHERE id = $2 AND sent_at IS NULL`, l.now().Unix(), id)
}

// Postpone ends an attempt that is not known to have arrived: the message waits until the time given and is
// in doubt no more.
func (l *Ledger) Postpone(ctx context.Context, id int64, until time.Time) error {
	return l.mark(ctx, id, `UPDATE outbox SET attempted_at = NULL, wait_until = $1 WHERE id = $2 AND sent_at IS NULL`,
		until.UnixMilli(), id)
}

// Sent records that the message arrived as messageID.
func (l *Ledger) Sent(ctx context.Context, id, messageID int64) error {
	return l.mark(ctx, id, `UPDATE outbox SET sent_at = $1, message_id = $2, failure = '', payload = '' WHERE id = $3`,
		l.now().Unix(), messageID, id)
}

// Refused records that the message will not be sent again, and why; what it puts into the outbox instead commits
// with that.
func (l *Ledger) Refused(ctx context.Context, id int64, reason string, instead ...Outgoing) error {
	if reason == "" {
		reason = "refused"
	}
	err := l.db.Tx(ctx, func(tx *sql.Tx) error {
		result, err := tx.ExecContext(ctx, `UPDATE outbox SET failure = $1, payload = '' WHERE id = $2 AND sent_at IS NULL`, reason, id)
		if err != nil {
			return err
		}
		if changed, err := result.RowsAffected(); err != nil || changed == 0 {
			return errors.Join(err, ErrNoMessage)
		}
		return l.enqueue(ctx, tx, instead)
	})
	if err != nil {
		return fmt.Errorf("refuse message %d: %w", id, err)
	}
	return nil
}

// mark changes the one row of a message; ErrNoMessage when no row was there to change.
func (l *Ledger) mark(ctx context.Context, id int64, text string, args ...any) error {
	changed, err := l.exec(ctx, text, args...)
	if err == nil && changed == 0 {
		err = ErrNoMessage
	}
	if err != nil {
		return fmt.Errorf("mark message %d: %w", id, err)
	}
	return nil
}

// Kept returns what is kept of a message to the chat, whether it was sent or not; ErrNoMessage when there is none of
// this key, or nothing is kept of it.
func (l *Ledger) Kept(ctx context.Context, chat int64, key string) (kept []byte, err error) {
	err = l.db.Reader().QueryRowContext(ctx, `SELECT kept FROM outbox WHERE key = $1 AND chat = $2`, key, chat).Scan(&kept)
	if errors.Is(err, sql.ErrNoRows) || err == nil && len(kept) == 0 {
		err = ErrNoMessage
	}
	if err != nil {
		return nil, fmt.Errorf("read what is kept of message %q: %w", key, err)
	}
	return kept, nil
}

// Known reports whether the outbox has, or had until Prune, a message of this key.
func (l *Ledger) Known(ctx context.Context, key string) (known bool, err error) {
	err = l.db.Reader().QueryRowContext(ctx, `SELECT count(*) > 0 FROM outbox WHERE key = $1`, key).Scan(&known)
	if err != nil {
		return false, fmt.Errorf("look for message %q: %w", key, err)
	}
	return known, nil
}
