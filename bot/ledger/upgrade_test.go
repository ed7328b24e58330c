package ledger

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"docent/corpus/database"
)

func TestADataFolderOfTheSchemaBeforeKeepsAllThatItHeld(t *testing.T) {
	script, err := os.ReadFile("testdata/schema2.sql")
	must(t, err)
	dir := t.TempDir()
	old, err := sql.Open("sqlite", filepath.Join(dir, database.FileName))
	must(t, err)
	_, err = old.Exec(string(script))
	must(t, errors.Join(err, old.Close()))

	l, _ := open(t, dir)
	if got := ids(t, l); len(got) != 1 || got[0] != 101 {
		t.Errorf("pending %v", got)
	}
	if tries, err := l.Fail(t.Context(), 101, "again"); tries != 3 || err != nil {
		t.Errorf("%d tries, %v", tries, err)
	}
	left := unsent(t, l)
	if len(left) != 3 || !left[0].InDoubt || left[0].Attempts != 1 || left[0].Interrupted != 0 || !left[1].InDoubt ||
		left[2].InDoubt || left[2].Attempts != 0 || string(left[2].Payload) != `{"html":"waiting","plain":"waiting"}` {
		t.Errorf("unsent %+v", left)
	}
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "update:100:0", Chat: 7}))
	if again := unsent(t, l); len(again) != 3 {
		t.Errorf("what was sent is sent again: %+v", again)
	}
	if n := count(t, l, "outbox WHERE payload <> '' AND sent_at IS NOT NULL"); n != 0 {
		t.Errorf("%d messages that were sent still say what they said", n)
	}
	subs, err := l.Subscriptions(t.Context(), 7, 0)
	if err != nil || len(subs) != 1 || subs[0].Minute != 510 {
		t.Errorf("subscriptions %+v, %v", subs, err)
	}
	must(t, l.Prune(t.Context(), time.Unix(1750000000, 0))) // what was told counts from the last digest on
	told, err := l.Told(t.Context(), subs[0].ID)
	if language, _ := l.Language(t.Context(), 7); err != nil || !told["d-1"] || language != "ru" || count(t, l, "answers") != 1 {
		t.Errorf("told %v, language %q, %d answers, %v", told, language, count(t, l, "answers"), err)
	}
}
