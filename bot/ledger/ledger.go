// Package ledger keeps the rows of the conversation: what came in, what goes out, who subscribes to what
// and what was told. A row that a method wrote is on disk when the method returns without an error; what
// a method writes together commits together. Nothing here retries: the caller does, and every method can
// be called again after a failure.
package ledger

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"docent/corpus/database"
)

// Ledger reads and writes the rows of the conversation. All methods are safe for concurrent use, also
// from several processes on one database.
type Ledger struct {
	db  *database.DB
	now func() time.Time
}

// New returns the ledger of a database that is open and migrated; now is the clock of every row.
func New(db *database.DB, now func() time.Time) *Ledger {
	return &Ledger{db: db, now: now}
}

// exec runs one statement in a transaction of its own and returns the number of rows that it changed.
func (l *Ledger) exec(ctx context.Context, query string, args ...any) (changed int64, err error) {
	err = l.db.Tx(ctx, func(tx *sql.Tx) error {
		result, err := tx.ExecContext(ctx, query, args...)
		if err != nil {
			return err
		}
		changed, err = result.RowsAffected()
		return err
	})
	return changed, err
}

// query reads all rows of a statement, each through scan.
func query[T any](ctx context.Context, from reader, scan func(*sql.Rows) (T, error), text string, args ...any) ([]T, error) {
	rows, err := from.QueryContext(ctx, text, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []T
	for rows.Next() {
		one, err := scan(rows)
		if err != nil {
			return nil, fmt.Errorf("read a row: %w", err)
		}
		all = append(all, one)
	}
	return all, rows.Err()
}

// reader is a transaction or the pool for reads outside one.
type reader interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}
