package database

import (
	"bytes"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// large is the folder of a database of more than maxQuickCheck bytes, and the path of the file.
func large(t *testing.T) (dir, path string) {
	t.Helper()
	dir = t.TempDir()
	db, err := Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Tx(t.Context(), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(t.Context(), `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)
			INSERT INTO settings (name, value) SELECT i, hex(zeroblob(1 << 19)) FROM n`, maxQuickCheck>>20+2)
		return err
	})
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	return dir, filepath.Join(dir, FileName)
}

// damage turns bytes [from, to) of the file over.
func damage(t *testing.T, path string, from, to int) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := from; i < to; i++ {
		data[i] ^= 0x5a
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestALargeFileIsNotReadWhole(t *testing.T) {
	dir, path := large(t)
	damage(t, path, maxQuickCheck/2, maxQuickCheck/2+1<<20)
	reader, err := sql.Open("sqlite", address(path, "mode=ro"))
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	if err := quickCheck(t.Context(), reader, path); !errors.Is(err, ErrCorrupt) {
		t.Fatalf("the whole file should be damaged: %v", err)
	}
	open(t, dir) // fails the test when it fails
}

func TestALargeFileThatIsDamagedInOutlineIsRefusedAndLeftAsItIs(t *testing.T) {
	for name, harm := range map[string]func(t *testing.T, path string){
		"schema": func(t *testing.T, path string) { damage(t, path, 100, 4096) },
		"a table": func(t *testing.T, path string) {
			page := rootOf(t, path, "outbox")
			damage(t, path, (page-1)*4096, page*4096)
		},
		"cut short": func(t *testing.T, path string) {
			if err := os.Truncate(path, maxQuickCheck+4096); err != nil {
				t.Fatal(err)
			}
		},
	} {
		dir, path := large(t)
		harm(t, path)
		before, err := os.ReadFile(path)
		if err != nil || len(before) <= maxQuickCheck {
			t.Fatalf("%s: %d bytes, %v", name, len(before), err)
		}
		if _, err := Open(t.Context(), dir); !errors.Is(err, ErrCorrupt) {
			t.Errorf("%s: got %v", name, err)
		}
		if after, err := os.ReadFile(path); err != nil || !bytes.Equal(after, before) {
			t.Errorf("%s: the file was changed (%v)", name, err)
		}
	}
}

// rootOf is the number, from 1, of the page where the table begins; pages have 4096 bytes.
func rootOf(t *testing.T, path, table string) (page int) {
	t.Helper()
	reader, err := sql.Open("sqlite", address(path, "mode=ro"))
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	if err := reader.QueryRow("SELECT rootpage FROM sqlite_master WHERE name = $1", table).Scan(&page); err != nil {
		t.Fatal(err)
	}
	return page
}
