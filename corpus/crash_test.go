package corpus

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"docent/corpus/database"
	"docent/corpus/database/databasetest"
)

// contents are all that a library in a folder holds: the text of each passage by document and ordinal.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	db, err := database.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Reader().Query(`SELECT d.id || ' ' || p.ordinal, p.text FROM documents d LEFT JOIN passages p ON p.document = d.id`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	all := map[string]string{}
	for rows.Next() {
		var place, text string
		if err := rows.Scan(&place, &text); err != nil { // NULL where a document has no passages
			t.Fatal(err)
		}
		all[place] = text
	}
	return all
}

// ingestInto reads files into the library of a folder, and returns the revision that it has then.
func ingestInto(dir string, paths ...string) (revision int64, err error) {
	ctx := context.Background()
	db, err := database.Open(ctx, dir)
	if err != nil {
		return 0, err
	}
	defer db.Close()
	library := NewLibrary(db, func() time.Time { return noon })
	if _, err := library.Ingest(ctx, paths, nil); err != nil {
		return 0, err
	}
	return library.Revision(ctx)
}

// The process is killed before each commit of an ingest that adds, changes and removes documents. What it leaves
// holds no half of a batch, and the same ingest makes it what it would have become.
func TestAnIngestKilledAtAnyCommitIsFinishedByTheNext(t *testing.T) {
	folder := t.TempDir()
	many, few := filepath.Join(folder, "many.jsonl"), filepath.Join(folder, "few.jsonl")
	lines := func(from, to int, word string) (text string) {
		var all strings.Builder
		for i := from; i < to; i++ {
			fmt.Fprintf(&all, `{"id":"%d","text":"%s number %d."}`+"\n", i, word, i)
		}
		return all.String()
	}
	before := func(dir string) {
		write(t, many, lines(0, 1200, "Old"))
		write(t, few, lines(5000, 5010, "Kept"))
		if _, err := ingestInto(dir, folder); err != nil {
			t.Fatal(err)
		}
		write(t, many, lines(600, 1700, "New"))
		write(t, few, lines(5005, 5010, "Kept"))
	}
	whole := t.TempDir()
	before(whole)
	if _, err := ingestInto(whole, folder); err != nil {
		t.Fatal(err)
	}
	want := contents(t, whole)
	if len(want) != 1105 {
		t.Fatalf("%d passages", len(want))
	}
	kills := 0
	for n := 2; ; n++ { // the first commit of a process is that of the tables
		dir := t.TempDir()
		before(dir)
		crash := databasetest.NewCrash(t, dir, databasetest.Commit, n)
		_, _ = ingestInto(dir, folder)
		left, killed := crash.Left()
		if !killed {
			break
		}
		kills++
		// Five are removed from the one file; then the other's batches change 500, add 400, and add 100 and remove 600.
		if got := len(contents(t, left)); !slices.Contains([]int{1210, 1205, 1605}, got) {
			t.Errorf("commit %d: half a batch is left: %d passages", n, got)
		}
		if revision, err := ingestInto(left, folder); err != nil || revision == 0 {
			t.Errorf("commit %d: revision %d, %v", n, revision, err)
		}
		if diff := cmp.Diff(want, contents(t, left)); diff != "" {
			t.Errorf("commit %d: %s", n, diff)
		}
	}
	if kills < 4 {
		t.Errorf("%d kills; three batches and another file have more commits", kills)
	}
}
