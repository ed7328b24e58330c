package main

import (
	"context"
	"fmt"
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"docent/bot/ledger"
	"docent/corpus"
	"docent/retrieval"
)

// inSpace runs a test with an open data folder in virtual time.
func inSpace(t *testing.T, test func(t *testing.T, p *program, space *workspace)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		p := &program{log: slog.New(slog.DiscardHandler), config: config{data: t.TempDir(), lexicon: []string{noDictionaries}}}
		space, err := p.openBare(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		defer space.close()
		test(t, p, space)
	})
}

// meanwhile runs part in the background while test runs.
func meanwhile(t *testing.T, part func(context.Context) error, test func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- part(ctx) }()
	test()
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestTheServerSeesWhatOthersIndexedWithinTwoSeconds(t *testing.T) {
	inSpace(t, func(t *testing.T, p *program, space *workspace) {
		other := corpus.NewLibrary(space.db, time.Now)
		meanwhile(t, func(ctx context.Context) error { return p.keepSynced(ctx, space) }, func() {
			for i, wait := range []time.Duration{0, 1, 999 * time.Millisecond, time.Hour} {
				time.Sleep(wait)
				lighthouse := file(t, "lighthouse.txt", fmt.Sprintf("Lighthouse %d of Brandur was built in 1847.\n", i))
				if _, err := other.Ingest(t.Context(), []string{lighthouse}, nil); err != nil {
					t.Fatal(err)
				}
				time.Sleep(2 * time.Second)
				found, err := space.index.Search(t.Context(), "lighthouse Brandur", retrieval.Search{})
				if err != nil || len(found.Hits) != i+1 {
					t.Errorf("two seconds later: %d hits, %v; want %d", len(found.Hits), err, i+1)
				}
			}
		})
	})
}

func TestWhatIsDoneIsKeptForAsLongAsTheSettingSays(t *testing.T) {
	for name, c := range map[string]struct {
		keep, after int // days
		left        bool
	}{
		"young":      {30, 29, true},
		"old":        {30, 31, false},
		"kept short": {2, 3, false},
		"kept ever":  {0, 1000, true},
	} {
		t.Run(name, func(t *testing.T) {
			inSpace(t, func(t *testing.T, p *program, space *workspace) {
				err := space.ledger.RecordAnswer(t.Context(), 5, "", "who?", []byte("{}"))
				if err == nil {
					err = space.ledger.Enqueue(t.Context(), ledger.Outgoing{Key: "k", Chat: 5})
				}
				if err != nil {
					t.Fatal(err)
				}
				prune := func(ctx context.Context) error { return p.keepPruned(ctx, space.ledger, c.keep) }
				meanwhile(t, prune, func() { time.Sleep(time.Duration(c.after) * day) })
				var answers, messages int
				row := space.db.Reader().QueryRow("SELECT (SELECT count(*) FROM answers), (SELECT count(*) FROM outbox)")
				if err := row.Scan(&answers, &messages); err != nil || (answers == 1) != c.left || messages != 1 {
					t.Errorf("%d answers and %d unsent messages are left, %v", answers, messages, err)
				}
			})
		})
	}
}

func TestSettingsOfServeThatCannotBeAreRefused(t *testing.T) {
	docentWith(t, local(t.TempDir()), "", "serve", "--keep", "1").fails(t, exitUsage, "--keep", "2")
	docentWith(t, local(t.TempDir()), "", "serve", "--late", "never").fails(t, exitUsage, "--late", "sorry")
	env := local(t.TempDir())
	env["TELEGRAM_ADMIN_CHATS"] = "-1001234567890, @boss"
	docentWith(t, env, "", "serve").fails(t, exitUsage, "TELEGRAM_ADMIN_CHATS", "@boss")
}
