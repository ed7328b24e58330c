// Package database opens the one file that holds docent's rows and runs its transactions.
package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// FileName is the name of the database inside the data folder.
const FileName = "docent.db"

// maxReaders is how many reads run at once; each keeps a connection with a page cache of its own.
const maxReaders = 8

// DB is an open database: one connection that writes and several that read. Any number of goroutines may
// use it, and several processes may have the same file open; their write transactions queue.
type DB struct {
	writer, reader *sql.DB
	writing        writing
}

// Open opens or creates FileName in dir, which is created when absent, and brings its schema up to date.
// It fails with ErrUnwritable, ErrCorrupt, ErrNewer or ErrBusy, each in a sentence that says what to do;
// a file that is corrupt or newer is left as it is.
func Open(ctx context.Context, dir string) (*DB, error) {
	path := filepath.Join(dir, FileName)
	if err := Prepare(dir); err != nil {
		return nil, err
	}
	if err := create(path); err != nil {
		return nil, err
	}
	if err := inspect(ctx, path); err != nil {
		return nil, err
	}
	db, err := connect(path)
	if err != nil {
		return nil, err
	}
	if err := db.migrate(ctx); err != nil {
		return nil, errors.Join(explain(path, err), db.Close())
	}
	return db, nil
}

func connect(path string) (*DB, error) {
	writer, err := sql.Open("sqlite", address(path, "_txlock=immediate&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)"))
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	writer.SetMaxOpenConns(1)
	reader, err := sql.Open("sqlite", address(path, "_pragma=query_only(1)"))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open %s: %w", path, err), writer.Close())
	}
	reader.SetMaxOpenConns(maxReaders)
	reader.SetMaxIdleConns(maxReaders)
	return &DB{writer: writer, reader: reader, writing: writing{turn: make(chan struct{}, 1)}}, nil
}

// address is the SQLite URI of the file, so that '?', '#' and '%' in its path are not taken as syntax
// (https://www.sqlite.org/uri.html).
func address(path, query string) string {
	if absolute, err := filepath.Abs(path); err == nil {
		path = absolute
	}
	uri := url.URL{Scheme: "file", Path: filepath.ToSlash(path)}
	return uri.String() + "?_pragma=busy_timeout(10000)&_pragma=foreign_keys(1)&" + query
}

// Close folds the write-ahead log into the file, unless another process is using it, and closes both pools.
func (db *DB) Close() error {
	readerErr := db.reader.Close()
	// A checkpoint that is refused loses nothing: the next one to open the file reads the log.
	_, _ = db.writer.Exec("PRAGMA wal_checkpoint(TRUNCATE)")
	return errors.Join(readerErr, db.writer.Close())
}

// Reader is the pool for reads outside a transaction. Each statement sees the last committed state.
func (db *DB) Reader() *sql.DB { return db.reader }

// Tx runs fn in a write transaction, alone among all processes. It commits when fn returns nil, and then
// the rows are on disk; it rolls back when fn fails or panics. Transactions that come together are committed together.
// fn must use tx and neither Tx nor another transaction of the same database, for which it would wait forever.
func (db *DB) Tx(ctx context.Context, fn func(*sql.Tx) error) error {
	return db.writing.run(ctx, db.writer, fn)
}

// Prepare creates a folder when it is absent, and makes sure that files can be made in it; ErrUnwritable when not.
func Prepare(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return unwritable(dir, err)
	}
	probe, err := os.CreateTemp(dir, ".docent-probe-*")
	if err != nil {
		return unwritable(dir, err)
	}
	if err := errors.Join(probe.Close(), os.Remove(probe.Name())); err != nil {
		return unwritable(dir, err)
	}
	return nil
}

// create makes the file when it is absent, and makes sure that it can be written.
func create(path string) error {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return unwritable(path, err)
	}
	return file.Close()
}
