package ledger

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// Place is where an item of the inbox or the outbox stands. A queue is read by places, at most one of each chat and
// so many in all, so that a backlog of any length takes no memory.
type Place struct {
	// ID is the update's number, or the message's row.
	ID int64
	// Chat is whose order the item keeps.
	Chat int64
	// After is until when the item waits; zero when it need not.
	After time.Time
}

// Pending returns the oldest update of each chat that is neither done nor set aside, in the order of their
// numbers and no more than limit of them.
func (l *Ledger) Pending(ctx context.Context, limit int) ([]Place, error) {
	places, err := l.places(ctx, `
		SELECT MIN(update_id) AS first, chat, 0 FROM inbox WHERE done_at IS NULL
		GROUP BY chat ORDER BY first LIMIT $1`, limit)
	if err != nil {
		return nil, fmt.Errorf("read the inbox: %w", err)
	}
	return places, nil
}

// Unsent returns the oldest message to each chat that is neither sent nor refused, in the order in which they
// came into the outbox and no more than limit of them. Sent one after the other, each chat reads its own in
// their order.
func (l *Ledger) Unsent(ctx context.Context, limit int) ([]Place, error) {
	places, err := l.places(ctx, `
		SELECT id, chat, wait_until FROM outbox WHERE id IN (
			SELECT MIN(id) AS first FROM outbox WHERE sent_at IS NULL AND failure = ''
			GROUP BY chat ORDER BY first LIMIT $1)
		ORDER BY id`, limit)
	if err != nil {
		return nil, fmt.Errorf("read the outbox: %w", err)
	}
	return places, nil
}

// Backlog counts the messages to a chat that are neither sent nor refused, the newest so many at most, and reports
// whether the key of one of them begins so.
func (l *Ledger) Backlog(ctx context.Context, chat int64, prefix string, most int) (waiting int, named bool, err error) {
	err = l.db.Reader().QueryRowContext(ctx, `
		SELECT count(*), coalesce(max(instr(key, $2) = 1), 0) FROM (
			SELECT key FROM outbox WHERE chat = $1 AND sent_at IS NULL AND failure = '' ORDER BY id DESC LIMIT $3)`,
		chat, prefix, most).Scan(&waiting, &named)
	if err != nil {
		return 0, false, fmt.Errorf("count what waits for chat %d: %w", chat, err)
	}
	return waiting, named, nil
}

func (l *Ledger) places(ctx context.Context, text string, limit int) ([]Place, error) {
	return query(ctx, l.db.Reader(), func(rows *sql.Rows) (p Place, err error) {
		var after int64
		err = rows.Scan(&p.ID, &p.Chat, &after)
		if after != 0 {
			p.After = time.UnixMilli(after)
		}
		return p, err
	}, text, limit)
}
