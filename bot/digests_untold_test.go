package bot

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"docent/bot/ledger"
	"docent/corpus/database"
	"docent/retrieval/lexicon"
)

func TestTheDigestOfTheNextDayTellsWhatOneInDoubtHadToTell(t *testing.T) {
	words, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	synctest.Test(t, func(t *testing.T) {
		dir := subscribed(t, words)
		digestsIn(t, words, dir, nil, 12*time.Hour)
		if said := unsentTo(t, dir, -5, true); !strings.Contains(said, "Osh opened") {
			t.Fatalf("the first day tells %q", said)
		}
		digestsIn(t, words, dir, nil, 8*time.Hour) // the same day
		if said := unsentTo(t, dir, -5, false); said != "" {
			t.Errorf("later that day: %q", said)
		}
		digestsIn(t, words, dir, nil, 40*time.Hour)
		said := unsentTo(t, dir, -5, false)
		for _, sentence := range []string{"Osh opened", "Kashgar ordered", "Termez hired"} {
			if times := strings.Count(said, sentence); times != 1 {
				t.Errorf("%q is told %d times:\n%s", sentence, times, said)
			}
		}
	})
}

// unsentTo is what waits to be sent to a chat; the first of it comes in doubt if that is wanted.
func unsentTo(t *testing.T, dir string, chat int64, doubt bool) string {
	t.Helper()
	db, err := database.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Reader().QueryContext(t.Context(), `SELECT id FROM outbox WHERE chat = $1 AND sent_at IS NULL AND failure = '' ORDER BY id`, chat)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	l, said := ledger.New(db, time.Now), ""
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			t.Fatal(err)
		}
		o, err := l.Message(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		said += string(o.Payload)
	}
	if all, err := l.Unsent(t.Context(), 1); doubt && err == nil && len(all) == 1 {
		if err := l.Untell(t.Context(), all[0].ID, "in doubt"); err != nil {
			t.Error(err)
		}
	}
	return said
}
