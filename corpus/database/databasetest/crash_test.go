package databasetest

import (
	"database/sql"
	"errors"
	"fmt"
	"testing"

	"docent/corpus/database"
)

// write opens the folder and commits three rows, until it fails.
func write(t *testing.T, dir string) error {
	t.Helper()
	db, err := database.Open(t.Context(), dir)
	if err != nil {
		return err
	}
	defer db.Close()
	for i := range 3 {
		err := db.Tx(t.Context(), func(tx *sql.Tx) error {
			_, err := tx.Exec("INSERT INTO settings (name, value) VALUES ($1, '')", fmt.Sprint(i))
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func rows(t *testing.T, dir string) (n int) {
	t.Helper()
	db, err := database.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.Reader().QueryRow("SELECT count(*) FROM settings").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestAKillLeavesWhatWasCommittedBefore(t *testing.T) {
	// The first commit is that of the schema.
	for at, want := range map[int]int{1: 0, 2: 0, 3: 1, 4: 2} {
		dir := t.TempDir()
		c := NewCrash(t, dir, Commit, at)
		err := write(t, dir)
		left, killed := c.Left()
		if err == nil || !killed {
			t.Fatalf("commit %d: %v, killed: %v", at, err, killed)
		}
		if !errors.Is(c.Point("later"), ErrKilled) {
			t.Error("a killed process goes on")
		}
		if n := rows(t, left); n != want {
			t.Errorf("a kill at commit %d leaves %d rows, want %d", at, n, want)
		}
	}
	dir := t.TempDir()
	c := NewCrash(t, dir, Commit, 5)
	if err := write(t, dir); err != nil {
		t.Error(err)
	}
	if _, killed := c.Left(); killed {
		t.Error("a process that has no more points was killed")
	}
}
