package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// belong names the digest in the rows of its messages.
func belong(ctx context.Context, tx *sql.Tx, subscription int64, day string, outgoing []Outgoing) error {
	for _, o := range outgoing {
		_, err := tx.ExecContext(ctx, `UPDATE outbox SET subscription = $1, day = $2 WHERE key = $3`, subscription, day, o.Key)
		if err != nil {
			return fmt.Errorf("message %q: %w", o.Key, err)
		}
	}
	return nil
}

// Untell refuses a message of a digest that may have arrived or not. If nothing of that digest is known to have
// arrived, the rest of it is refused with it, what it told counts as not told, and the next digest of its subscription
// begins where this one began, all in one transaction. Its day stays taken: nothing is told twice in a day.
func (l *Ledger) Untell(ctx context.Context, id int64, reason string) error {
	err := l.db.Tx(ctx, func(tx *sql.Tx) error {
		var subscription int64
		var day string
		var arrived int
		err := tx.QueryRowContext(ctx, `
			UPDATE outbox SET failure = $1, payload = '' WHERE id = $2 AND sent_at IS NULL AND failure = ''
			RETURNING subscription, day, (SELECT count(*) FROM outbox AS part
				WHERE part.subscription = outbox.subscription AND part.day = outbox.day AND part.sent_at IS NOT NULL)`,
			reason, id).Scan(&subscription, &day, &arrived)
		if errors.Is(err, sql.ErrNoRows) {
			return ErrNoMessage
		}
		if err != nil || subscription == 0 || arrived > 0 {
			return err
		}
		return untell(ctx, tx, subscription, day, reason)
	})
	if err != nil {
		return fmt.Errorf("take back the digest of message %d: %w", id, err)
	}
	return nil
}

// untell takes a digest back. The window of the next begins where the last finished digest ended, so that those after
// this one count as unfinished too; what they told stays told.
func untell(ctx context.Context, tx *sql.Tx, subscription int64, day, reason string) error {
	_, err := tx.ExecContext(ctx, `
		UPDATE outbox SET failure = $1, payload = '' WHERE subscription = $2 AND day = $3 AND sent_at IS NULL AND failure = ''`,
		reason, subscription, day)
	if err != nil {
		return err
	}
	if _, err = tx.ExecContext(ctx, `DELETE FROM told WHERE subscription = $1 AND day = $2`, subscription, day); err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `UPDATE digests SET sent_at = NULL WHERE subscription = $1 AND day >= $2`, subscription, day)
	return err
}
