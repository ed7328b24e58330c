package database

import (
	"errors"
	"fmt"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

var (
	// ErrNewer is a database whose schema a later docent has written.
	ErrNewer = errors.New("the database was written by a later version of docent")
	// ErrCorrupt is a file that is not a docent database, or a damaged one.
	ErrCorrupt = errors.New("the database is damaged or not docent's")
	// ErrUnwritable is a data folder or file that cannot be written.
	ErrUnwritable = errors.New("the data folder cannot be written")
	// ErrBusy is a write transaction of another process that lasts longer than 10 seconds.
	ErrBusy = errors.New("the database is busy")
)

func unwritable(path string, err error) error {
	return fmt.Errorf("%w (%w): give docent a folder that it may write to, or change the permissions of %s", ErrUnwritable, err, path)
}

func corrupt(path, why string) error {
	return fmt.Errorf("%w: %s: %s; nothing was changed. Put back a copy, or move the file away and index the documents again",
		ErrCorrupt, path, why)
}

func newer(path string, have, known int) error {
	return fmt.Errorf("%w: %s has schema %d and this docent knows %d; nothing was changed. Start the later docent, or use another data folder",
		ErrNewer, path, have, known)
}

// busy adds ErrBusy, and what to do, to an error that means a lock that was not released in time.
func busy(err error) error {
	if primary(err) != sqlite3.SQLITE_BUSY {
		return err
	}
	return fmt.Errorf("%w: another docent is writing; wait for it to finish or stop it: %w", ErrBusy, err)
}

// explain names the kind of a failure of SQLite on the file at path.
func explain(path string, err error) error {
	switch primary(err) {
	case sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT:
		return corrupt(path, err.Error())
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN:
		return unwritable(path, err)
	case sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR:
		return fmt.Errorf("%w (%w): the disk of %s is full or fails; make room on it and try again, nothing is lost", ErrUnwritable, err, path)
	}
	return fmt.Errorf("open %s: %w", path, busy(err))
}

// primary is SQLite's primary result code of err, or 0 (https://www.sqlite.org/rescode.html).
func primary(err error) int {
	var failure *sqlite.Error
	if !errors.As(err, &failure) {
		return 0
	}
	return failure.Code() & 0xff
}
