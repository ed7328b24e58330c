// Package databasetest kills, in tests, what works on a data folder: at any one of the moments at which its end would
// matter. What a kill leaves of the database can be opened and worked on as after a real one.
package databasetest

import (
	"database/sql"
	"errors"
	"math"
	"path/filepath"
	"sync"
	"testing"

	"docent/corpus/database"
)

// ErrKilled is what a killed process gets from whatever it tries. No process can act on it.
var ErrKilled = errors.New("the process is killed")

// Crash is a process that is killed at one of its points. Points are passed before every commit to the database of
// its folder, and wherever else Point is called; between two of them nothing happens that outlives the process. So
// "after a commit" is the point that follows. Safe for concurrent use.
type Crash struct {
	t    testing.TB
	dir  string
	name string

	mu     sync.Mutex
	more   int // points of the name that are still passed
	dead   bool
	image  string
	killed chan struct{}
}

// Commit is the name of the points before a commit.
const Commit = "commit"

// NewCrash kills at the n-th point of the name, counted from 1. It must be called before the database in dir is opened.
func NewCrash(t testing.TB, dir, name string, n int) *Crash {
	t.Helper()
	c := &Crash{t: t, dir: dir, name: name, more: n - 1, killed: make(chan struct{})}
	watch(t, c)
	return c
}

// Point passes a point of that name, or returns ErrKilled when the process is killed there or was before.
func (c *Crash) Point(name string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case c.dead:
		return ErrKilled
	case name != c.name:
		return nil
	case c.more > 0:
		c.more--
		return nil
	}
	c.dead = true
	c.copy()
	close(c.killed)
	return ErrKilled
}

// Killed is closed when the process is.
func (c *Crash) Killed() <-chan struct{} { return c.killed }

// Left returns a folder with the database as the kill left it. ok is false when the process never came so far: the
// points before are all there were, and none kills any more.
func (c *Crash) Left() (dir string, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.dead {
		c.more = math.MaxInt
	}
	return c.image, c.dead
}

// copy makes the image of what is committed, which is what SQLite finds after a kill.
func (c *Crash) copy() {
	c.image = c.t.TempDir()
	db, err := sql.Open("sqlite", filepath.Join(c.dir, database.FileName))
	if err == nil {
		_, err = db.Exec("VACUUM INTO $1", filepath.Join(c.image, database.FileName))
		err = errors.Join(err, db.Close())
	}
	if err != nil {
		c.t.Errorf("copy what the kill leaves: %v", err)
	}
}
