package ledger

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// pruned is how many rows one transaction deletes, so that nobody waits long for it.
const pruned = 500

// expired are the rows that Prune deletes: of which table, by which key and when. What is pending or unsent
// stays whatever its age.
var expired = []struct{ table, key, condition string }{
	{"inbox", "update_id", "done_at < $1"},
	{"outbox", "id", "(sent_at < $1 OR failure <> '' AND created_at < $1)"},
	{"answers", "id", "created_at < $1"},
}

// Prune deletes updates done, messages sent or refused, and answers from before a time, some rows at a time: when it
// ends early, the next Prune goes on. That time must lie further back than the transport may deliver an update
// again (Telegram keeps them for 24 hours, https://core.telegram.org/bots/api#getting-updates), or such an
// update is handled anew.
func (l *Ledger) Prune(ctx context.Context, before time.Time) error {
	for _, rows := range expired {
		find := fmt.Sprintf("SELECT %s FROM %s WHERE %s ORDER BY 1 LIMIT %d", rows.key, rows.table, rows.condition, pruned)
		remove := fmt.Sprintf("DELETE FROM %s WHERE %s = $2 AND %s", rows.table, rows.key, rows.condition)
		for more := true; more; {
			var err error
			if more, err = l.prune(ctx, find, remove, before); err != nil {
				return fmt.Errorf("prune the %s: %w", rows.table, err)
			}
		}
	}
	return nil
}

// prune deletes one batch and reports whether there may be another. It looks for rows outside the transaction,
// since that may take long where few are due.
func (l *Ledger) prune(ctx context.Context, find, remove string, before time.Time) (more bool, err error) {
	ids, err := query(ctx, l.db.Reader(), func(rows *sql.Rows) (id int64, err error) {
		return id, rows.Scan(&id)
	}, find, before.Unix())
	if err != nil || len(ids) == 0 {
		return false, err
	}
	err = l.db.Tx(ctx, func(tx *sql.Tx) error {
		for _, id := range ids {
			if _, err := tx.ExecContext(ctx, remove, before.Unix(), id); err != nil {
				return err
			}
		}
		return nil
	})
	return len(ids) == pruned, err
}
