package database

import (
	"bytes"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// whole is the bytes of a database with rows in it.
func whole(t *testing.T) []byte {
	t.Helper()
	dir := t.TempDir()
	db, err := Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Tx(t.Context(), func(tx *sql.Tx) error {
		for i := range 2000 {
			if err := set(t.Context(), tx, string(rune(0x4e00+i)), "some text that fills pages"); err != nil {
				return err
			}
		}
		return nil
	})
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(dir, FileName))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestADamagedFileIsRefusedAndLeftAsItIs(t *testing.T) {
	good := whole(t)
	scrambled := bytes.Clone(good)
	for i := len(good) / 2; i < len(good); i += 7 {
		scrambled[i] ^= 0x5a
	}
	for name, data := range map[string][]byte{
		"text":             []byte("this is not a database, it is a note about one"),
		"a few bytes":      []byte("SQL"),
		"header and noise": append([]byte("SQLite format 3\x00"), bytes.Repeat([]byte{0xaa}, 8192)...),
		"cut in half":      good[:len(good)/2],
		"scrambled pages":  scrambled,
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, FileName)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(t.Context(), dir); !errors.Is(err, ErrCorrupt) {
			t.Errorf("%s: got %v", name, err)
		}
		if after, err := os.ReadFile(path); err != nil || !bytes.Equal(after, data) {
			t.Errorf("%s: the file was changed (%v)", name, err)
		}
	}
}

func TestADatabaseOfALaterDocentOrOfAnotherProgramIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		query string
		want  error
	}{
		"later":   {"CREATE TABLE schema_version (version INTEGER); INSERT INTO schema_version VALUES (9999)", ErrNewer},
		"another": {"CREATE TABLE bookmarks (url TEXT)", ErrCorrupt},
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, FileName)
		other, err := sql.Open("sqlite", path)
		if err != nil {
			t.Fatal(err)
		}
		_, err = other.Exec(c.query)
		if err := errors.Join(err, other.Close()); err != nil {
			t.Fatal(err)
		}
		before, _ := os.ReadFile(path)
		if _, err := Open(t.Context(), dir); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v", name, err)
		}
		if after, err := os.ReadFile(path); err != nil || !bytes.Equal(after, before) {
			t.Errorf("%s: the file was changed (%v)", name, err)
		}
	}
}

func TestAnOlderSchemaIsBroughtUpToDateWithItsRows(t *testing.T) {
	dir := t.TempDir()
	old, err := connect(filepath.Join(dir, FileName))
	if err != nil {
		t.Fatal(err)
	}
	err = old.Tx(t.Context(), func(tx *sql.Tx) error {
		return errors.Join(apply(t.Context(), tx, migrations()[0], 1), set(t.Context(), tx, "kept", "yes"))
	})
	if err := errors.Join(err, old.Close()); err != nil {
		t.Fatal(err)
	}
	db := open(t, dir)
	if n := count(t, db); n != 1 {
		t.Errorf("%d rows, want 1", n)
	}
	version, _, err := schema(t.Context(), db.Reader())
	if err != nil || version != len(migrations()) {
		t.Errorf("schema %d, want %d (%v)", version, len(migrations()), err)
	}
}
