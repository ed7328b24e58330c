package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// ErrNoUpdate says that no update of this id waits in the inbox.
var ErrNoUpdate = errors.New("no such update in the inbox")

// Update is one thing that the transport received.
type Update struct {
	// ID is the transport's own number; updates are handled in its order.
	ID int64
	// Chat is the chat it belongs to, 0 when none.
	Chat int64
	// Payload is the update as it was received.
	Payload []byte
	// Received is when the ledger took it, set by the ledger.
	Received time.Time
}

// Receive commits updates to the inbox, all or none. An update whose id was received before changes
// nothing, also when it is done, so a transport that delivers again does no harm. Once it returns nil the
// transport may acknowledge the updates; on an error it must not.
func (l *Ledger) Receive(ctx context.Context, updates []Update) error {
	err := l.db.Tx(ctx, func(tx *sql.Tx) error {
		for _, u := range updates {
			_, err := tx.ExecContext(ctx, `
				INSERT INTO inbox (update_id, chat, payload, received_at, tries, failure)
				VALUES ($1, $2, $3, $4, 0, '') ON CONFLICT (update_id) DO NOTHING`,
				u.ID, u.Chat, string(u.Payload), l.now().Unix())
			if err != nil {
				return fmt.Errorf("update %d: %w", u.ID, err)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("receive updates: %w", err)
	}
	return nil
}

// Update returns a pending update; ErrNoUpdate when it is done, set aside or unknown.
func (l *Ledger) Update(ctx context.Context, id int64) (Update, error) {
	u := Update{ID: id}
	var received int64
	err := l.db.Reader().QueryRowContext(ctx, `
		SELECT chat, payload, received_at FROM inbox WHERE update_id = $1 AND done_at IS NULL`, id).
		Scan(&u.Chat, &u.Payload, &received)
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNoUpdate
	}
	if err != nil {
		return Update{}, fmt.Errorf("read update %d: %w", id, err)
	}
	u.Received = time.Unix(received, 0)
	return u, nil
}

// Done marks an update as handled and puts what it gave rise to into the outbox, in one transaction: after
// a crash either both hold or the update is still pending. It may be called again with the same keys. What the update
// held is deleted: a flood does not fill the disk, and who wrote is not kept.
func (l *Ledger) Done(ctx context.Context, id int64, outgoing ...Outgoing) error {
	return l.close(ctx, id, "", outgoing)
}

// SetAside ends an update that can't be handled and keeps the reason; what it puts into the outbox commits
// with that, as in Done. The update is not pending any more.
func (l *Ledger) SetAside(ctx context.Context, id int64, reason string, outgoing ...Outgoing) error {
	return l.close(ctx, id, reason, outgoing)
}

func (l *Ledger) close(ctx context.Context, id int64, failure string, outgoing []Outgoing) error {
	err := l.db.Tx(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `UPDATE inbox SET done_at = $1, failure = $2, payload = CASE WHEN $2 = '' THEN '' ELSE payload END WHERE update_id = $3 AND done_at IS NULL`,
			l.now().Unix(), failure, id)
		if err != nil {
			return err
		}
		return l.enqueue(ctx, tx, outgoing)
	})
	if err != nil {
		return fmt.Errorf("close update %d: %w", id, err)
	}
	return nil
}

// Begin counts that work on a pending update begins, and returns how often it began before without an end that
// a process lived to record, by Done, SetAside, Fail or Leave. ErrNoUpdate when it is not pending.
func (l *Ledger) Begin(ctx context.Context, id int64) (crashes int, err error) {
	err = l.db.Tx(ctx, func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, `
			UPDATE inbox SET begun = begun + 1 WHERE update_id = $1 AND done_at IS NULL RETURNING begun - 1`, id).Scan(&crashes)
	})
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNoUpdate
	}
	if err != nil {
		return 0, fmt.Errorf("begin update %d: %w", id, err)
	}
	return crashes, nil
}

// Leave ends the work on an update that Begin began without a result; it stays pending.
func (l *Ledger) Leave(ctx context.Context, id int64) error {
	if _, err := l.exec(ctx, `UPDATE inbox SET begun = 0 WHERE update_id = $1`, id); err != nil {
		return fmt.Errorf("leave update %d: %w", id, err)
	}
	return nil
}

// Fail counts a failed try of a pending update and keeps the reason. It returns how many tries failed so
// far, across restarts; the update stays pending. ErrNoUpdate when it is not pending.
func (l *Ledger) Fail(ctx context.Context, id int64, reason string) (tries int, err error) {
	err = l.db.Tx(ctx, func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, `
			UPDATE inbox SET tries = tries + 1, begun = 0, failure = $1
			WHERE update_id = $2 AND done_at IS NULL RETURNING tries`, reason, id).Scan(&tries)
	})
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNoUpdate
	}
	if err != nil {
		return 0, fmt.Errorf("fail update %d: %w", id, err)
	}
	return tries, nil
}
