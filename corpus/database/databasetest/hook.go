package databasetest

import (
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"modernc.org/sqlite"

	"docent/corpus/database"
)

// watched are the crashes by the path of their database. SQLite's hooks are the driver's and so the whole program's.
var watched struct {
	register sync.Once
	mu       sync.Mutex
	crashes  map[string]*Crash
}

// watch makes every commit to the crash's database one of its points until the test ends.
func watch(t testing.TB, c *Crash) {
	t.Helper()
	path := filepath.ToSlash(filepath.Join(c.dir, database.FileName))
	watched.register.Do(func() {
		watched.crashes = map[string]*Crash{}
		sqlite.RegisterConnectionHook(hook)
	})
	watched.mu.Lock()
	defer watched.mu.Unlock()
	watched.crashes[path] = c
	t.Cleanup(func() {
		watched.mu.Lock()
		defer watched.mu.Unlock()
		delete(watched.crashes, path)
	})
}

// hook is called for every new connection. A commit whose hook does not return 0 is rolled back
// (https://www.sqlite.org/c3ref/commit_hook.html).
func hook(conn sqlite.ExecQuerierContext, dsn string) error {
	c := crashOf(dsn)
	hooks, ok := conn.(sqlite.HookRegisterer)
	if c == nil || !ok || !strings.Contains(dsn, "_txlock=immediate") {
		return nil // not the connection that writes
	}
	hooks.RegisterCommitHook(func() int32 {
		if c.Point(Commit) != nil {
			return 1
		}
		return 0
	})
	return nil
}

// crashOf returns the crash whose database the address names, or nil.
func crashOf(dsn string) *Crash {
	address, err := url.Parse(dsn)
	if err != nil {
		return nil
	}
	watched.mu.Lock()
	defer watched.mu.Unlock()
	return watched.crashes[address.Path]
}
