package database

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func open(t *testing.T, dir string) *DB {
	t.Helper()
	db, err := Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

func set(ctx context.Context, tx *sql.Tx, name, value string) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO settings (name, value) VALUES ($1, $2)", name, value)
	return err
}

func count(t *testing.T, db *DB) int {
	t.Helper()
	var n int
	if err := db.Reader().QueryRowContext(t.Context(), "SELECT count(*) FROM settings").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestRowsAreThereWhenTheDatabaseIsOpenedAgain(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a folder with 100% odd #characters?")
	first, err := Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := first.Tx(t.Context(), func(tx *sql.Tx) error { return set(t.Context(), tx, "a", "1") }); err != nil {
		t.Fatal(err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	if names, _ := filepath.Glob(filepath.Join(strings.ReplaceAll(dir, "?", "\\?"), "*")); len(names) != 1 {
		t.Errorf("closing leaves %q", names)
	}
	if n := count(t, open(t, dir)); n != 1 {
		t.Errorf("%d rows, want 1", n)
	}
}

func TestAFailedTransactionLeavesNothing(t *testing.T) {
	db := open(t, t.TempDir())
	failure := errors.New("no")
	err := db.Tx(t.Context(), func(tx *sql.Tx) error {
		return errors.Join(set(t.Context(), tx, "a", "1"), failure)
	})
	if !errors.Is(err, failure) {
		t.Errorf("got %v", err)
	}
	func() {
		defer func() { _ = recover() }()
		_ = db.Tx(t.Context(), func(tx *sql.Tx) error {
			_ = set(t.Context(), tx, "b", "1")
			panic("in the middle")
		})
	}()
	if n := count(t, db); n != 0 {
		t.Errorf("%d rows are left", n)
	}
}

func TestDeletingADocumentDeletesItsPassages(t *testing.T) {
	db := open(t, t.TempDir())
	for _, query := range []string{
		"INSERT INTO documents VALUES ('d', '', '', '', NULL, '', '', 'x', 'o', '', 0)",
		"INSERT INTO passages (document, ordinal, heading, start_byte, end_byte, text) VALUES ('d', 0, '', 0, 1, 'x')",
		"INSERT INTO embeddings VALUES (1, 'm', 'v')",
		"DELETE FROM documents",
	} {
		if err := db.Tx(t.Context(), func(tx *sql.Tx) error { _, err := tx.Exec(query); return err }); err != nil {
			t.Fatal(query, err)
		}
	}
	var n int
	query := "SELECT (SELECT count(*) FROM passages) + (SELECT count(*) FROM embeddings)"
	if err := db.Reader().QueryRow(query).Scan(&n); err != nil || n != 0 {
		t.Errorf("%d rows are left: %v", n, err)
	}
}

func TestReadersCannotWrite(t *testing.T) {
	db := open(t, t.TempDir())
	if _, err := db.Reader().Exec("DELETE FROM settings"); err == nil {
		t.Error("a reader wrote")
	}
}

func TestTwoProcessesMayOpenANewFolderAndWriteAtOnce(t *testing.T) {
	dir := t.TempDir()
	var group sync.WaitGroup
	for _, process := range []string{"a", "b", "c", "d"} {
		group.Go(func() {
			db, err := Open(t.Context(), dir)
			if err != nil {
				t.Error(err)
				return
			}
			for i := range 20 {
				name := process + string(rune('0'+i))
				if err := db.Tx(t.Context(), func(tx *sql.Tx) error { return set(t.Context(), tx, name, "") }); err != nil {
					t.Error(err)
				}
			}
			if err := db.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if n := count(t, open(t, dir)); n != 80 {
		t.Errorf("%d rows, want 80", n)
	}
}

func TestAnUnwritableFolderIsNamed(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	readOnly := filepath.Join(t.TempDir(), "read-only")
	if err := os.Mkdir(readOnly, 0o500); err != nil {
		t.Fatal(err)
	}
	folderAsFile := t.TempDir()
	if err := os.Mkdir(filepath.Join(folderAsFile, FileName), 0o700); err != nil {
		t.Fatal(err)
	}
	for name, dir := range map[string]string{"a file": file, "read-only": readOnly, "a folder in place of the file": folderAsFile} {
		if name == "read-only" && os.Geteuid() == 0 {
			continue // root may write anywhere
		}
		_, err := Open(t.Context(), dir)
		if !errors.Is(err, ErrUnwritable) || !strings.Contains(err.Error(), dir) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}
