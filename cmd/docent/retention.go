package main

import (
	"context"
	"time"

	"docent/bot/ledger"
)

const (
	day = 24 * time.Hour
	// pruneEvery is how often the server deletes what it has kept long enough.
	pruneEvery = time.Hour
)

// keepPruned deletes what is older than so many days until ctx ends, at once and then every hour; 0 days deletes nothing.
func (p *program) keepPruned(ctx context.Context, rows *ledger.Ledger, days int) error {
	if days == 0 {
		return nil
	}
	for {
		err := rows.Prune(ctx, time.Now().Add(-time.Duration(days)*day))
		if err != nil && ctx.Err() == nil {
			p.log.Warn("what is older than --keep was not deleted; docent tries again", "error", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pruneEvery):
		}
	}
}
