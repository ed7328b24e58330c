package corpus

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// Counts say how much a library holds.
type Counts struct {
	// Documents and Passages are those that count under the Sample asked for.
	Documents, Passages int
	// Own is how many documents are the user's own.
	Own int
}

// Counts counts what counts under s.
func (l *Library) Counts(ctx context.Context, s Sample) (Counts, error) {
	var c Counts
	query := "SELECT (SELECT count(*) FROM documents d WHERE " + s.condition() + ")," +
		" (SELECT count(*) FROM passages p JOIN documents d ON d.id = p.document WHERE " + s.condition() + ")," +
		" (SELECT count(*) FROM documents d WHERE " + SampleOff.condition() + ")"
	if err := l.db.Reader().QueryRowContext(ctx, query).Scan(&c.Documents, &c.Passages, &c.Own); err != nil {
		return Counts{}, fmt.Errorf("count documents: %w", err)
	}
	return c, nil
}

// revisionSetting is the row of settings that counts the changes of documents.
const revisionSetting = "documents_revision"

// Revision grows with every committed change of documents, by whichever process; it is 0 in a new library.
func (l *Library) Revision(ctx context.Context) (int64, error) {
	var revision int64
	err := l.db.Reader().QueryRowContext(ctx,
		"SELECT CAST(value AS BIGINT) FROM settings WHERE name = $1", revisionSetting).Scan(&revision)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return 0, fmt.Errorf("read the revision: %w", err)
	}
	return revision, nil
}

// revise counts a change, in the transaction that makes it.
func revise(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO settings (name, value) VALUES ($1, '1')
		ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(settings.value AS BIGINT) + 1 AS TEXT)`, revisionSetting)
	if err != nil {
		return fmt.Errorf("raise the revision: %w", err)
	}
	return nil
}
