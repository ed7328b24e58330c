package bot

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"docent/bot/digest"
	"docent/bot/ledger"
	"docent/corpus/database"
	"docent/retrieval/lexicon"
)

func TestWhatWasToldIsKnownForLongerThanADigestLooksBack(t *testing.T) {
	if ledger.ToldFor < 2*digest.Lookback {
		t.Errorf("known for %v, looked back for %v", ledger.ToldFor, digest.Lookback)
	}
}

// What was told is deleted day by day, as soon as may be. Over sixty days every story is told once all the same.
func TestAStoryIsToldOnceThoughWhatWasToldIsDeletedInTheEnd(t *testing.T) {
	words, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	synctest.Test(t, func(t *testing.T) {
		dir, left := subscribed(t, words), 0
		for range 12 {
			digestsIn(t, words, dir, nil, 5*24*time.Hour)
			left = pruned(t, dir)
		}
		all := told(t, dir)
		for _, sentence := range []string{"Osh opened", "Kashgar ordered", "Termez hired"} {
			if times := strings.Count(all, sentence); times != 1 {
				t.Errorf("%q is told %d times", sentence, times)
			}
		}
		if left != 0 {
			t.Errorf("%d told documents are still known", left)
		}
	})
}

// pruned deletes all of a data folder that may be, and counts the documents that are still known to be told.
func pruned(t *testing.T, dir string) (left int) {
	t.Helper()
	db, err := database.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := ledger.New(db, time.Now).Prune(t.Context(), time.Now()); err != nil {
		t.Fatal(err)
	}
	if err := db.Reader().QueryRow("SELECT count(*) FROM told").Scan(&left); err != nil {
		t.Fatal(err)
	}
	return left
}
