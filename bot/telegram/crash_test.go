package telegram

import (
	"context"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"docent/bot"
	"docent/bot/digest"
	"docent/bot/ledger"
	"docent/bot/telegram/telegramtest"
	"docent/corpus/database"
	"docent/corpus/database/databasetest"
)

// deadly is a way to Telegram with a point before and one after every request that matters.
type deadly struct {
	*databasetest.Crash
	to http.RoundTripper
}

func (d deadly) RoundTrip(r *http.Request) (*http.Response, error) {
	method := path.Base(r.URL.Path)
	if method != "getUpdates" && method != "sendMessage" {
		return d.to.RoundTrip(r)
	}
	if err := d.Point("before " + method); err != nil {
		return nil, err
	}
	response, err := d.to.RoundTrip(r)
	if dead := d.Point("after " + method); dead != nil {
		return nil, dead
	}
	return response, err
}

// live is a process on a data folder, for so long or until it is killed. It has a digest to send to the group.
func (w *world) live(dir string, group int64, crash *databasetest.Crash, long time.Duration) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), long)
	defer cancel()
	transport := w.Transport()
	if crash != nil {
		transport = deadly{crash, transport}
		go func() {
			select {
			case <-crash.Killed():
				cancel()
			case <-ctx.Done():
			}
		}()
	}
	db, err := database.Open(ctx, dir)
	if err != nil {
		return // killed while it made the tables
	}
	defer db.Close()
	w.ledger = ledger.New(db, time.Now)
	news, err := Digest(group, 0, "digest/1/2000-01-01", bot.Reply{Language: "en", Digest: &digest.Digest{Topic: "rails"}})
	if err != nil {
		w.t.Error(err)
	}
	_ = w.ledger.Enqueue(ctx, news...) // fails in a process that is killed
	config := w.config()
	config.HTTP, config.Arrived = &http.Client{Transport: transport}, filepath.Join(dir, ArrivedFile)
	if err := w.clientOf(config).Run(ctx); err != nil {
		w.t.Error(err)
	}
}

// inDoubtIn counts the messages to a chat of which a data folder does not say whether they arrived.
func inDoubtIn(t *testing.T, dir string, chat int64) (n int) {
	t.Helper()
	db, err := database.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	err = db.Reader().QueryRow(`SELECT count(*) FROM outbox
		WHERE chat = $1 AND attempted_at IS NOT NULL AND sent_at IS NULL`, chat).Scan(&n)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// takeAlong copies what the killed process noted beside its database: a kill takes back nothing that was written.
func takeAlong(t *testing.T, dir, left string) {
	t.Helper()
	noted, err := os.ReadFile(filepath.Join(dir, ArrivedFile))
	if err == nil && left != dir {
		err = os.WriteFile(filepath.Join(left, ArrivedFile), noted, 0o600)
	}
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
}

// The process is killed at every point on the way from an update to a recorded message, at one after the other, and
// another goes on with what it left.
func TestAKillAtAnyPointLosesNothingAndRepeatsNoMoreThanWasInDoubt(t *testing.T) {
	for point, least := range map[string]int{
		databasetest.Commit: 8, "before getUpdates": 2, "after getUpdates": 2, "before sendMessage": 3, "after sendMessage": 3,
	} {
		t.Run(point, func(t *testing.T) {
			t.Parallel()
			n := 1
			for more := true; more; n++ {
				synctest.Test(t, func(t *testing.T) { more = killAt(t, point, n) })
			}
			if kills := n - 2; kills < least {
				t.Errorf("%d kills, want at least %d", kills, least)
			}
		})
	}
}

// killAt kills at the n-th point of the name and checks what comes of it. It returns false when there is no such point.
func killAt(t *testing.T, point string, n int) (killed bool) {
	w := &world{Server: telegramtest.NewServer(telegramtest.Options{}), t: t, log: &logbook{}, handle: echo}
	anna := w.User("anna", "")
	chat, group := w.Private(anna), w.Group("group", anna)
	w.Say(chat, anna, "one")
	w.Say(chat, anna, "two")
	dir := t.TempDir()
	crash := databasetest.NewCrash(t, dir, point, n)
	w.live(dir, group, crash, time.Minute)
	left, killed := crash.Left()
	if !killed {
		left = dir
	}
	takeAlong(t, dir, left)
	answers, digests := inDoubtIn(t, left, chat), inDoubtIn(t, left, group)
	w.live(left, group, nil, 10*time.Minute)
	said, told := telegramtest.Texts(w.Sent(chat)), len(w.Sent(group))
	if !slices.Equal(slices.Compact(slices.Clone(said)), []string{"echo one", "echo two"}) || len(said) > 2+answers {
		t.Errorf("point %d, with %d answers in doubt: the chat reads %q", n, answers, said)
	}
	if told > 1 || told+digests < 1 {
		t.Errorf("point %d, with %d digests in doubt: the group reads %d", n, digests, told)
	}
	return killed
}
