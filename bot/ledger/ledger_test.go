package ledger

import (
	"testing"
	"time"

	"docent/corpus/database"
)

// clock is a hand-set clock.
type clock struct{ time.Time }

func (c *clock) now() time.Time { return c.Time }

// open returns a ledger in dir with a clock at noon of 20 June 2025.
func open(t *testing.T, dir string) (*Ledger, *clock) {
	t.Helper()
	db, err := database.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	c := &clock{time.Date(2025, 6, 20, 12, 0, 0, 0, time.UTC)}
	return New(db, c.now), c
}

// must ends the test on an error.
func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// count returns the number of rows of a table.
func count(t *testing.T, l *Ledger, table string) (n int) {
	t.Helper()
	must(t, l.db.Reader().QueryRowContext(t.Context(), "SELECT COUNT(*) FROM "+table).Scan(&n))
	return n
}
