package database

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"time"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// migrations are the names of the embedded files; the n-th one leads to schema version n, from 1.
func migrations() []string {
	names, err := fs.Glob(migrationFiles, "migrations/*.sql")
	if err != nil {
		panic(err) // the pattern is a constant
	}
	return names
}

// querier is a pool or a transaction.
type querier interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// schema reads the version of the schema, 0 when there is none, and the number of tables.
func schema(ctx context.Context, q querier) (version, tables int, err error) {
	var versioned int
	err = q.QueryRowContext(ctx, `SELECT count(*), coalesce(sum(name = 'schema_version'), 0)
		FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`).Scan(&tables, &versioned)
	if err != nil || versioned == 0 {
		return 0, tables, err
	}
	err = q.QueryRowContext(ctx, "SELECT coalesce(max(version), 0) FROM schema_version").Scan(&version)
	return version, tables, err
}

// migrate applies what is missing in one transaction: a crash in the middle leaves the old schema, and of
// two processes that start at once the second finds nothing to do.
func (db *DB) migrate(ctx context.Context) error {
	if err := db.awaitWAL(ctx); err != nil {
		return err
	}
	return db.Tx(ctx, func(tx *sql.Tx) error {
		version, _, err := schema(ctx, tx)
		if err != nil {
			return err
		}
		names := migrations()
		for ; version < len(names); version++ {
			if err := apply(ctx, tx, names[version], version+1); err != nil {
				return err
			}
		}
		return nil
	})
}

// awaitWAL opens the first connection. The switch of a new file to write-ahead logging does not wait for
// another process that is doing the same, so it is tried for as long as any other lock is awaited.
func (db *DB) awaitWAL(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	for {
		err := db.writer.PingContext(ctx)
		if !errors.Is(busy(err), ErrBusy) {
			return err
		}
		select {
		case <-ctx.Done():
			return busy(err)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func apply(ctx context.Context, tx *sql.Tx, name string, version int) error {
	script, err := migrationFiles.ReadFile(name)
	if err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	if _, err := tx.ExecContext(ctx, string(script)); err != nil {
		return fmt.Errorf("apply %s: %w", name, err)
	}
	_, err = tx.ExecContext(ctx, "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY)")
	if err != nil {
		return fmt.Errorf("create schema_version: %w", err)
	}
	if _, err := tx.ExecContext(ctx, "INSERT INTO schema_version (version) VALUES ($1)", version); err != nil {
		return fmt.Errorf("record schema version %d: %w", version, err)
	}
	return nil
}
