package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// ErrNoMessage says that the outbox has no such message to be sent.
var ErrNoMessage = errors.New("no such message in the outbox")

// Outgoing is one message that must arrive.
type Outgoing struct {
	// ID is the row of the message, set by the ledger.
	ID int64
	// Key is what makes the message one: the same key twice is one message, the first.
	Key  string
	Chat int64
	// Payload is whatever the transport needs to send it.
	Payload []byte
	// Attempted is set when sending began and its end is not recorded: the message may have arrived.
	Attempted bool
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
			INSERT INTO outbox (key, chat, payload, created_at, failure)
			VALUES ($1, $2, $3, $4, '') ON CONFLICT (key) DO NOTHING`,
			o.Key, o.Chat, string(o.Payload), l.now().Unix())
		if err != nil {
			return fmt.Errorf("message %q: %w", o.Key, err)
		}
	}
	return nil
}

// Unsent returns the messages that are neither sent nor refused, in the order in which they came into the
// outbox: sent in this order, each chat reads them in its own order. Who sends them decides what becomes
// of those in doubt (Attempted): an answer goes again, a digest does not.
func (l *Ledger) Unsent(ctx context.Context) ([]Outgoing, error) {
	unsent, err := query(ctx, l.db.Reader(), func(rows *sql.Rows) (o Outgoing, err error) {
		return o, rows.Scan(&o.ID, &o.Key, &o.Chat, &o.Payload, &o.Attempted)
	}, `SELECT id, key, chat, payload, attempted_at IS NOT NULL FROM outbox
		WHERE sent_at IS NULL AND failure = '' ORDER BY id`)
	if err != nil {
		return nil, fmt.Errorf("read the outbox: %w", err)
	}
	return unsent, nil
}

// Attempt records that sending begins; it is called, and committed, before the request goes out.
func (l *Ledger) Attempt(ctx context.Context, id int64) error {
	return l.mark(ctx, id, `UPDATE outbox SET attempted_at = $1 WHERE id = $2 AND sent_at IS NULL`,
		l.now().Unix(), id)
}

// NotSent records that an attempt certainly did not arrive, so that the message is not in doubt.
func (l *Ledger) NotSent(ctx context.Context, id int64) error {
	return l.mark(ctx, id, `UPDATE outbox SET attempted_at = NULL WHERE id = $1 AND sent_at IS NULL`, id)
}

// Sent records that the message arrived as messageID.
func (l *Ledger) Sent(ctx context.Context, id, messageID int64) error {
	return l.mark(ctx, id, `UPDATE outbox SET sent_at = $1, message_id = $2, failure = '' WHERE id = $3`,
		l.now().Unix(), messageID, id)
}

// Refused records that the message can never arrive, and why; it is not sent again.
func (l *Ledger) Refused(ctx context.Context, id int64, reason string) error {
	if reason == "" {
		reason = "refused"
	}
	return l.mark(ctx, id, `UPDATE outbox SET failure = $1 WHERE id = $2 AND sent_at IS NULL`, reason, id)
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
