package ledger

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// ClaimDigest takes the day ("2006-01-02") of a subscription for a digest that covers [from, to). Exactly
// one caller gets true, also across processes and restarts: the day is then spent, and a crash before
// FinishDigest costs its digest rather than telling it twice (once beats twice). It returns false when the
// day was taken before or the subscription is gone.
func (l *Ledger) ClaimDigest(ctx context.Context, subscription int64, day string, from, to time.Time) (bool, error) {
	changed, err := l.exec(ctx, `
		INSERT INTO digests (subscription, day, claimed_at, covers_from, covers_to)
		SELECT id, $1, $2, $3, $4 FROM subscriptions WHERE id = $5
		ON CONFLICT (subscription, day) DO NOTHING`,
		day, l.now().Unix(), from.Unix(), to.Unix(), subscription)
	if err != nil {
		return false, fmt.Errorf("claim the digest of %s: %w", day, err)
	}
	return changed == 1, nil
}

// FinishDigest ends a claimed day: the documents count as told and the messages are in the outbox, in one
// transaction. A day with nothing new is finished with no documents and no messages.
func (l *Ledger) FinishDigest(ctx context.Context, subscription int64, day string, documents []string, outgoing ...Outgoing) error {
	err := l.db.Tx(ctx, func(tx *sql.Tx) error {
		result, err := tx.ExecContext(ctx, `UPDATE digests SET sent_at = $1 WHERE subscription = $2 AND day = $3`,
			l.now().Unix(), subscription, day)
		if err != nil {
			return err
		}
		if n, err := result.RowsAffected(); err != nil {
			return err
		} else if n == 0 {
			return ErrNoSubscription
		}
		if err := l.tell(ctx, tx, subscription, day, documents); err != nil {
			return err
		}
		if err := l.enqueue(ctx, tx, outgoing); err != nil {
			return err
		}
		return belong(ctx, tx, subscription, day, outgoing)
	})
	if err != nil {
		return fmt.Errorf("finish the digest of %s: %w", day, err)
	}
	return nil
}

func (l *Ledger) tell(ctx context.Context, tx *sql.Tx, subscription int64, day string, documents []string) error {
	for _, document := range documents {
		_, err := tx.ExecContext(ctx, `
			INSERT INTO told (subscription, document, day, told_at) VALUES ($1, $2, $3, $4)
			ON CONFLICT (subscription, document) DO UPDATE SET told_at = excluded.told_at`,
			subscription, document, day, l.now().Unix())
		if err != nil {
			return fmt.Errorf("document %q: %w", document, err)
		}
	}
	return nil
}

// Coverage says how far the digests of a subscription have come; a time is zero when there is none.
type Coverage struct {
	// Claimed is where the last claimed digest ends: no other is due from before it.
	Claimed time.Time
	// Told is where the last finished digest ends, or where the first claimed one begins when none was
	// finished: the next one begins there, so that a day whose digest was lost in a crash is told with the next.
	Told time.Time
}

// LastDigest returns how far the digests of a subscription have come.
func (l *Ledger) LastDigest(ctx context.Context, subscription int64) (Coverage, error) {
	var claimed, told sql.NullInt64
	err := l.db.Reader().QueryRowContext(ctx, `
		SELECT MAX(covers_to), COALESCE(MAX(CASE WHEN sent_at IS NOT NULL THEN covers_to END), MIN(covers_from))
		FROM digests WHERE subscription = $1`, subscription).Scan(&claimed, &told)
	if err != nil {
		return Coverage{}, fmt.Errorf("read the last digest: %w", err)
	}
	return Coverage{Claimed: timeOf(claimed), Told: timeOf(told)}, nil
}

func timeOf(seconds sql.NullInt64) time.Time {
	if !seconds.Valid {
		return time.Time{}
	}
	return time.Unix(seconds.Int64, 0).UTC()
}

// Told returns the documents that the digests of a subscription told, those of the last ToldFor at least.
func (l *Ledger) Told(ctx context.Context, subscription int64) (map[string]bool, error) {
	documents, err := query(ctx, l.db.Reader(), func(rows *sql.Rows) (document string, err error) {
		return document, rows.Scan(&document)
	}, `SELECT document FROM told WHERE subscription = $1`, subscription)
	if err != nil {
		return nil, fmt.Errorf("read what was told: %w", err)
	}
	told := make(map[string]bool, len(documents))
	for _, document := range documents {
		told[document] = true
	}
	return told, nil
}
