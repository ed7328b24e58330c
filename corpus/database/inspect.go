package database

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// magic begins every SQLite file (https://www.sqlite.org/fileformat.html, 1.3).
var magic = []byte("SQLite format 3\x00")

// inspect reads the file, without writing to it, and refuses one that docent must not touch.
func inspect(ctx context.Context, path string) error {
	empty, err := checkMagic(path)
	if err != nil || empty {
		return err
	}
	db, err := sql.Open("sqlite", address(path, "mode=ro&_pragma=query_only(1)"))
	if err != nil {
		return fmt.Errorf("open %s: %w", path, err)
	}
	defer func() { _ = db.Close() }() // nothing was written
	if err := check(ctx, db, path); err != nil {
		return err
	}
	return checkVersion(ctx, db, path)
}

// Behind reports whether the database in dir has the schema of an earlier docent, which Open would bring up to date. It
// is false where there is none, or none that can be read: Open says what is wrong.
func Behind(ctx context.Context, dir string) bool {
	path := filepath.Join(dir, FileName)
	if _, err := os.Stat(path); err != nil {
		return false
	}
	db, err := sql.Open("sqlite", address(path, "mode=ro&_pragma=query_only(1)"))
	if err != nil {
		return false
	}
	defer func() { _ = db.Close() }() // nothing was written
	version, _, err := schema(ctx, db)
	return err == nil && version > 0 && version < len(migrations())
}

func checkMagic(path string) (empty bool, err error) {
	file, err := os.Open(path)
	if err != nil {
		return false, unwritable(path, err)
	}
	defer func() { _ = file.Close() }() // only read
	head := make([]byte, len(magic))
	n, err := io.ReadFull(file, head)
	if n == 0 && errors.Is(err, io.EOF) {
		return true, nil
	}
	if !bytes.Equal(head, magic) {
		return false, corrupt(path, "it is not an SQLite file")
	}
	return false, nil
}

func checkVersion(ctx context.Context, db *sql.DB, path string) error {
	version, tables, err := schema(ctx, db)
	if err != nil {
		return explain(path, err)
	}
	if version == 0 && tables > 0 {
		return corrupt(path, "it belongs to another program")
	}
	if known := len(migrations()); version > known {
		return newer(path, version, known)
	}
	return nil
}
