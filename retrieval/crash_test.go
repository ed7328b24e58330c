package retrieval

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"docent/corpus"
	"docent/corpus/database"
	"docent/corpus/database/databasetest"
	"docent/retrieval/embed"
)

// syncIn brings a new index over the library of a folder up to date and returns what it finds, and how many texts were
// embedded for that.
func syncIn(t *testing.T, dir string) (found []string, embedded int, err error) {
	t.Helper()
	ctx := context.Background()
	db, err := database.Open(ctx, dir)
	if err != nil {
		return nil, 0, err
	}
	defer db.Close()
	lib := corpus.NewLibrary(db, time.Now)
	emb := &counting{Embedder: embed.Builtin(words(t))}
	x := New(lib, words(t), emb, Options{Sample: corpus.SampleOff, Dir: dir})
	if err := x.Sync(ctx); err != nil {
		return nil, emb.texts, err
	}
	result, err := x.Search(ctx, "cotton harvest of Uzbekistan", Search{})
	for _, hit := range result.Hits {
		found = append(found, fmt.Sprintf("%s %.6f", hit.Document.ID, hit.Score))
	}
	return found, emb.texts - 1, err // the question is one
}

// The process is killed before each commit of a sync. The next one embeds what was not stored, and nothing else, and
// finds the same.
func TestASyncKilledAtAnyCommitIsFinishedByTheNext(t *testing.T) {
	docs := make([]article, 0, 3*batch)
	for i := range 2*batch + 100 {
		docs = append(docs, article{ID: fmt.Sprint(i), Text: fmt.Sprintf("Field %d grows cotton in the valley.", i)})
	}
	docs = append(docs, articles...)
	want, all, err := syncIn(t, ingestIn(t, docs...))
	if err != nil || len(want) == 0 || all != len(docs) {
		t.Fatalf("found %v, embedded %d, %v", want, all, err)
	}
	kills := 0
	for n := 2; ; n++ { // the first commit of a process is that of the tables
		dir := ingestIn(t, docs...)
		crash := databasetest.NewCrash(t, dir, databasetest.Commit, n)
		_, _, _ = syncIn(t, dir)
		left, killed := crash.Left()
		if !killed {
			break
		}
		got, embedded, err := syncIn(t, left)
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("commit %d: %v, %s", n, err, diff)
		}
		if stored := kills * batch; embedded != len(docs)-stored {
			t.Errorf("commit %d: %d texts were embedded, want %d", n, embedded, len(docs)-stored)
		}
		kills++
	}
	if kills != 3 {
		t.Errorf("%d kills, want one for each batch", kills)
	}
}

// ingestIn puts documents into the library of a new folder.
func ingestIn(t *testing.T, docs ...article) (dir string) {
	t.Helper()
	dir = t.TempDir()
	db, err := database.Open(context.Background(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	ingest(t, corpus.NewLibrary(db, time.Now), "docs.jsonl", docs...)
	return dir
}
