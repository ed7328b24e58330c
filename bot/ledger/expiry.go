package ledger

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// pruned is how many rows one transaction deletes, so that nobody waits long for it.
const pruned = 500

// ToldFor is how long it is known at least that a digest told a document. It must be longer than a digest looks back.
const ToldFor = 30 * 24 * time.Hour

// expired are the rows that Prune deletes: of which table, by which key and when, and how old they become at least. What
// is pending or unsent stays whatever its age, and so does how far the digests of a subscription have come.
var expired = []struct {
	table, key, condition string
	least                 time.Duration
}{
	{"inbox", "update_id", "done_at < $1", 0},
	{"outbox", "id", "(sent_at < $1 OR failure <> '' AND created_at < $1)", 0},
	{"answers", "id", "created_at < $1", 0},
	{"told", "subscription", "told_at < $1", ToldFor},
	{"digests", "subscription", `claimed_at < $1 AND covers_to < (SELECT max(finished.covers_to) FROM digests AS finished
		WHERE finished.subscription = digests.subscription AND finished.sent_at IS NOT NULL)`, ToldFor},
}

// Prune deletes updates done, messages sent or refused, answers, and what digests told, from before a time, some rows
// at a time: when it ends early, the next Prune goes on. That time must lie further back than the transport may deliver
// an update again (Telegram keeps them for 24 hours, https://core.telegram.org/bots/api#getting-updates), or such an
// update is handled anew. What digests told is kept for ToldFor in any case.
func (l *Ledger) Prune(ctx context.Context, before time.Time) error {
	for _, rows := range expired {
		until := before
		if young := l.now().Add(-rows.least); rows.least > 0 && young.Before(until) {
			until = young
		}
		find := fmt.Sprintf("SELECT DISTINCT %s FROM %s WHERE %s ORDER BY 1 LIMIT %d", rows.key, rows.table, rows.condition, pruned)
		remove := fmt.Sprintf("DELETE FROM %s WHERE %s = $2 AND %s", rows.table, rows.key, rows.condition)
		for more := true; more; {
			var err error
			if more, err = l.prune(ctx, find, remove, until); err != nil {
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
