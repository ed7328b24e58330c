package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"testing"
)

// together runs n transactions that are all there before the first can begin.
func together(t *testing.T, db *DB, n int, fn func(i int, tx *sql.Tx) error) []error {
	t.Helper()
	errs := make([]error, n)
	db.writing.turn <- struct{}{}
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() {
			defer func() {
				if fault := recover(); fault != nil {
					errs[i] = fmt.Errorf("panic: %v", fault)
				}
			}()
			errs[i] = db.Tx(t.Context(), func(tx *sql.Tx) error { return fn(i, tx) })
		})
	}
	for db.writing.waiting.Load() < int64(n) {
		runtime.Gosched()
	}
	<-db.writing.turn
	all.Wait()
	return errs
}

func TestTransactionsThatComeTogetherAllHold(t *testing.T) {
	dir := t.TempDir()
	db := open(t, dir)
	for i, err := range together(t, db, 3*maxGroup, func(i int, tx *sql.Tx) error {
		return set(t.Context(), tx, fmt.Sprint("row", i), "yes")
	}) {
		if err != nil {
			t.Errorf("transaction %d: %v", i, err)
		}
	}
	if n := count(t, db); n != 3*maxGroup {
		t.Errorf("%d rows", n)
	}
}

func TestOneThatFailsOrPanicsLeavesTheOthersAlone(t *testing.T) {
	db := open(t, t.TempDir())
	errs := together(t, db, 30, func(i int, tx *sql.Tx) error {
		if err := set(t.Context(), tx, fmt.Sprint("row", i), "yes"); err != nil {
			return err
		}
		switch i % 3 {
		case 1:
			return errors.New("no")
		case 2:
			panic("oh")
		}
		return nil
	})
	for i, err := range errs {
		if (err == nil) != (i%3 == 0) {
			t.Errorf("transaction %d: %v", i, err)
		}
	}
	if n := count(t, db); n != 10 {
		t.Errorf("%d rows, want those of the ten that held", n)
	}
}

func TestWhoseTimeIsOverDoesNothingAndHoldsNobodyUp(t *testing.T) {
	db := open(t, t.TempDir())
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	db.writing.turn <- struct{}{}
	var all sync.WaitGroup
	for i := range 20 {
		all.Go(func() {
			ctx, want := t.Context(), error(nil)
			if i%2 == 0 {
				ctx, want = ended, context.Canceled
			}
			err := db.Tx(ctx, func(tx *sql.Tx) error { return set(t.Context(), tx, fmt.Sprint("row", i), "yes") })
			if !errors.Is(err, want) {
				t.Errorf("transaction %d: %v, want %v", i, err, want)
			}
		})
	}
	<-db.writing.turn
	all.Wait()
	if n := count(t, db); n != 10 {
		t.Errorf("%d rows", n)
	}
}

func TestAGroupThatSQLiteRollsBackHoldsForNobodyAndSaysSo(t *testing.T) {
	db := open(t, t.TempDir())
	errs := together(t, db, 10, func(i int, tx *sql.Tx) error {
		if err := set(t.Context(), tx, fmt.Sprint("row", i), "yes"); err != nil || i > 0 {
			return err
		}
		_, err := tx.ExecContext(t.Context(), "ROLLBACK")
		return errors.Join(err, errors.New("interrupted"))
	})
	held := 0
	for _, err := range errs {
		if err == nil {
			held++
		}
	}
	if n := count(t, db); n != held {
		t.Errorf("%d rows, but %d transactions said that they hold", n, held)
	}
	if err := db.Tx(t.Context(), func(tx *sql.Tx) error { return set(t.Context(), tx, "after", "yes") }); err != nil {
		t.Errorf("the next: %v", err)
	}
}

// BenchmarkTransactions commits from many goroutines at once.
func BenchmarkTransactions(b *testing.B) {
	for _, parallel := range []int{1, 8, 64} {
		b.Run(fmt.Sprint(parallel), func(b *testing.B) {
			db, err := Open(b.Context(), b.TempDir())
			if err != nil {
				b.Fatal(err)
			}
			defer db.Close()
			b.SetParallelism(parallel)
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					if err := db.Tx(b.Context(), func(tx *sql.Tx) error {
						_, err := tx.ExecContext(b.Context(), "INSERT OR REPLACE INTO settings (name, value) VALUES ('row', 'yes')")
						return err
					}); err != nil {
						b.Error(err)
					}
				}
			})
		})
	}
}
