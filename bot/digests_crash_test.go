package bot

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"docent/bot/ledger"
	"docent/corpus"
	"docent/corpus/database"
	"docent/corpus/database/databasetest"
	"docent/retrieval"
	"docent/retrieval/embed"
	"docent/retrieval/lexicon"
)

// railways is the news of three days; time in a bubble begins on 2000-01-01 at midnight UTC.
const railways = `{"id":"1","title":"Railway of Osh","published":"1999-12-31T20:00:00Z","text":"The railway of Osh opened its first tunnel."}
{"id":"2","title":"Railway of Kashgar","published":"2000-01-01T20:00:00Z","text":"The railway of Kashgar ordered ninety locomotives."}
{"id":"3","title":"Railway of Termez","published":"2000-01-02T20:00:00Z","text":"The railway of Termez hired four thousand workers."}
`

// digestsIn runs the digests of a data folder for so long, or until the crash kills them.
func digestsIn(t *testing.T, words *lexicon.Lexicon, dir string, crash *databasetest.Crash, long time.Duration) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), long)
	defer cancel()
	db, err := database.Open(ctx, dir)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	log := slog.New(slog.DiscardHandler)
	library := corpus.NewLibrary(db, time.Now)
	index := retrieval.New(library, words, embed.Builtin(words), retrieval.Options{Sample: corpus.SampleOff, Log: log})
	if err := index.Sync(ctx); err != nil {
		t.Fatal(err)
	}
	b := New(Parts{Library: library, Index: index, Ledger: ledger.New(db, time.Now), Sample: corpus.SampleOff, Now: time.Now, Log: log})
	if crash != nil {
		go func() {
			select {
			case <-crash.Killed():
				cancel()
			case <-ctx.Done():
			}
		}()
	}
	if err := b.Digests(ctx, asLines); !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("the digests ended with %v", err)
	}
}

// asLines writes a digest as one message of its lines.
func asLines(chat int64, _ int, key string, reply Reply) ([]ledger.Outgoing, error) {
	var text strings.Builder
	for _, line := range reply.Digest.Lines {
		text.WriteString(line.Text + "\n")
	}
	return []ledger.Outgoing{{Key: key, Chat: chat, Payload: []byte(text.String())}}, nil
}

// subscribed makes a data folder with the news and a daily digest of them at 08:30.
func subscribed(t *testing.T, words *lexicon.Lexicon) (dir string) {
	t.Helper()
	dir = t.TempDir()
	path := filepath.Join(t.TempDir(), "news.jsonl")
	if err := os.WriteFile(path, []byte(railways), 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := database.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	library := corpus.NewLibrary(db, time.Now)
	_, err = library.Ingest(t.Context(), []string{path}, nil)
	if err == nil { // the vectors are made here, so that no commit of the digests' process is one of theirs
		err = retrieval.New(library, words, embed.Builtin(words), retrieval.Options{Sample: corpus.SampleOff}).Sync(t.Context())
	}
	if err == nil {
		_, _, err = ledger.New(db, time.Now).Subscribe(t.Context(), ledger.Subscription{Chat: -5, Topic: "railway", Minute: 510, Zone: "UTC", Language: "en"})
	}
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// told is all that the digests of a data folder say.
func told(t *testing.T, dir string) string {
	t.Helper()
	db, err := database.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var all string
	if err := db.Reader().QueryRow(`SELECT coalesce(group_concat(payload, ''), '') FROM outbox`).Scan(&all); err != nil {
		t.Fatal(err)
	}
	return all
}

// The process is killed before each commit of the digests of three days: before it takes a day, and after that
// before the digest is on its way. Everything is told all the same, and nothing twice.
func TestDigestsKilledAtAnyCommitTellEverythingOnce(t *testing.T) {
	words, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	kills := 0
	for more, n := true, 2; more; n++ { // the first commit of a process is that of the tables
		synctest.Test(t, func(t *testing.T) {
			dir := subscribed(t, words)
			crash := databasetest.NewCrash(t, dir, databasetest.Commit, n)
			digestsIn(t, words, dir, crash, 60*time.Hour)
			left, killed := crash.Left()
			if more = killed; killed {
				kills++
			} else {
				left = dir
			}
			digestsIn(t, words, left, nil, 60*time.Hour)
			all := told(t, left)
			for _, sentence := range []string{"Osh opened", "Kashgar ordered", "Termez hired"} {
				if times := strings.Count(all, sentence); times != 1 {
					t.Errorf("commit %d: %q is told %d times:\n%s", n, sentence, times, all)
				}
			}
		})
	}
	if kills != 6 {
		t.Errorf("%d kills, want two of each day", kills)
	}
}
