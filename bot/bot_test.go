package bot

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"go.uber.org/goleak"

	"docent/bot/answer"
	"docent/bot/ledger"
	"docent/corpus"
	"docent/corpus/database"
	"docent/retrieval"
	"docent/retrieval/embed"
	"docent/retrieval/lexicon"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("database/sql.(*DB).connectionOpener"))
}

const port = "The port of Aktau handled 3,400 containers in May. Its new pier opened on 4 June 2025.\n"

// open returns a bot over documents of one sentence or two, by file name, at a clock that stands still.
func open(t *testing.T, now time.Time, documents map[string]string) *Bot {
	t.Helper()
	db, err := database.Open(context.Background(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return openOn(t, db, now, documents)
}

// openOn is open on a database that the test looks into.
func openOn(t *testing.T, db *database.DB, now time.Time, documents map[string]string) *Bot {
	t.Helper()
	ctx := context.Background()
	folder := t.TempDir()
	for name, text := range documents {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	clock := func() time.Time { return now }
	library := corpus.NewLibrary(db, clock)
	if len(documents) > 0 {
		if _, err := library.Ingest(ctx, []string{folder}, nil); err != nil {
			t.Fatal(err)
		}
	}
	words, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	index := retrieval.New(library, words, embed.Builtin(words), retrieval.Options{Sample: corpus.SampleOff, Log: log})
	if err := index.Sync(ctx); err != nil {
		t.Fatal(err)
	}
	return New(Parts{
		Library: library, Index: index, Answerer: answer.NewAnswerer(index, nil, log),
		Ledger: ledger.New(db, clock), Sample: corpus.SampleOff, Now: clock, Log: log,
	})
}
