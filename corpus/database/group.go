package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync/atomic"
	"time"
)

const (
	// maxGroup is how many transactions share a commit at most.
	maxGroup = 64
	// maxGroupAge is how long the first of them waits for more, so that a slow one does not hold up the others.
	maxGroupAge = 5 * time.Millisecond
)

// writing lets one transaction run at a time and has those that come together share a commit, whose fsync takes
// milliseconds: group commit (Gray & Reuter, "Transaction Processing", 1993, 9.4.7). Each is a savepoint of its own,
// so that one that fails leaves the others alone.
type writing struct {
	// turn is held by who may use group.
	turn chan struct{}
	// waiting counts those who wait for their turn.
	waiting atomic.Int64
	group   *group
}

// group is a transaction of SQLite that is not committed yet.
type group struct {
	tx      *sql.Tx
	size    int
	started time.Time
	// ended is closed after the commit; err is then its error.
	ended  chan struct{}
	err    error
	cancel context.CancelFunc
}

// run runs fn in the group that is open, or in a new one, and returns when that is committed.
func (w *writing) run(ctx context.Context, db *sql.DB, fn func(*sql.Tx) error) error {
	w.waiting.Add(1)
	w.turn <- struct{}{} // not given up when ctx ends: who waits may have to commit for the others
	w.waiting.Add(-1)
	g, err := w.member(ctx, db, fn)
	if err != nil {
		return err
	}
	<-g.ended
	return g.err
}

// member runs fn, and commits the group unless the next will. It gives the turn back, also when fn panics.
func (w *writing) member(ctx context.Context, db *sql.DB, fn func(*sql.Tx) error) (*group, error) {
	defer func() { <-w.turn }()
	defer w.endUnlessMoreCome()
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("begin a transaction: %w", err)
	}
	if w.group == nil {
		g, err := begin(ctx, db)
		if err != nil {
			return nil, fmt.Errorf("begin a transaction: %w", busy(err))
		}
		w.group = g
	}
	return w.group, w.group.savepoint(fn)
}

// endUnlessMoreCome ends the group when nobody waits to join it, or it is large, old or broken.
func (w *writing) endUnlessMoreCome() {
	g := w.group
	if g == nil || g.err == nil && w.waiting.Load() > 0 && g.size < maxGroup && time.Since(g.started) < maxGroupAge {
		return
	}
	w.group = nil
	g.end()
}

// begin starts a transaction that outlives ctx; the end of ctx ends only the wait for other processes.
func begin(ctx context.Context, db *sql.DB) (*group, error) {
	lasting, cancel := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, cancel)
	tx, err := db.BeginTx(lasting, nil)
	if !stop() && err == nil {
		err = errors.Join(ctx.Err(), tx.Rollback())
	}
	if err != nil {
		cancel()
		return nil, err
	}
	return &group{tx: tx, started: time.Now(), ended: make(chan struct{}), cancel: cancel}, nil
}

// savepoint runs fn so that all of it holds or nothing.
func (g *group) savepoint(fn func(*sql.Tx) error) (err error) {
	g.size++
	if g.err = g.exec("SAVEPOINT member"); g.err != nil {
		return g.err
	}
	held := false
	defer func() {
		if !held {
			g.undo()
		}
	}()
	if err := fn(g.tx); err != nil {
		return err
	}
	held = true
	g.err = g.exec("RELEASE member")
	return g.err
}

// undo takes back what fn did. SQLite may have rolled all of the group back by itself, when a statement was interrupted or
// the disk is full (https://www.sqlite.org/lang_transaction.html): then nothing of it holds.
func (g *group) undo() {
	err := g.exec("ROLLBACK TO member")
	if err == nil {
		err = g.exec("RELEASE member")
	}
	if err != nil {
		g.err = fmt.Errorf("a transaction beside this one broke both off: %w", err)
	}
}

func (g *group) exec(statement string) error {
	_, err := g.tx.ExecContext(context.Background(), statement)
	return err
}

// end commits the group, or rolls it back when it is broken, and tells its members.
func (g *group) end() {
	if g.err == nil {
		if err := g.tx.Commit(); err != nil {
			g.err = fmt.Errorf("commit: %w", err)
		}
	}
	_ = g.tx.Rollback() // does nothing after a commit
	g.cancel()
	close(g.ended)
}
