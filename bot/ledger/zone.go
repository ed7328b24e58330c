package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// Zone returns the zone of the chat's newest subscription, as the digest package writes it, "" when it has none.
func (l *Ledger) Zone(ctx context.Context, chat int64) (zone string, err error) {
	err = l.db.Reader().QueryRowContext(ctx, `
		SELECT zone FROM subscriptions WHERE chat = $1 ORDER BY created_at DESC, id DESC LIMIT 1`, chat).Scan(&zone)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return "", fmt.Errorf("read the zone of chat %d: %w", chat, err)
	}
	return zone, nil
}
