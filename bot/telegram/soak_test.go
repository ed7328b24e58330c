package telegram

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"docent/bot/ledger"
	"docent/bot/telegram/telegramtest"
	"docent/corpus/database"
)

// gauge is what docent and the server that it talks to hold.
type gauge struct {
	updates    int
	heap       int // bytes, after a collection
	goroutines int
	database   int // bytes of the file; SQLite's log moves into it in pieces of 4 MB
}

func (g gauge) String() string {
	return fmt.Sprintf("after %d updates: heap %d KB, %d goroutines, database %d KB", g.updates, g.heap>>10, g.goroutines, g.database>>10)
}

func gaugeNow(t *testing.T, updates int, dir string) gauge {
	t.Helper()
	synctest.Wait()
	runtime.GC()
	runtime.GC() // what finalizers let go of
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	file, err := os.Stat(dir + "/" + database.FileName)
	if err != nil {
		t.Fatal(err)
	}
	return gauge{updates, int(memory.HeapAlloc), runtime.NumGoroutine(), int(file.Size())}
}

// soakFolder is in memory where that can be: a soak makes hundreds of thousands of commits.
func soakFolder(t *testing.T) string {
	t.Helper()
	if dir, err := os.MkdirTemp("/dev/shm", "docent-soak-*"); err == nil {
		t.Cleanup(func() { _ = os.RemoveAll(dir) })
		return dir
	}
	return t.TempDir()
}

// A tenth of the updates is said by strangers to each other in groups, the rest is answered. DOCENT_SOAK sets how many
// there are; .ci/run soaks for 100,000.
func TestMemoryStaysFlatHoweverManyUpdatesCome(t *testing.T) {
	if testing.Short() {
		t.Skip("measures memory")
	}
	total := 5 * soakHour
	if n, err := strconv.Atoi(os.Getenv("DOCENT_SOAK")); err == nil {
		total = n
	}
	dir := soakFolder(t)
	synctest.Test(t, func(t *testing.T) {
		db, err := database.Open(t.Context(), dir)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		w := &world{
			Server: telegramtest.NewServer(telegramtest.Options{History: 2}), t: t, ledger: ledger.New(db, time.Now),
			log: &logbook{}, handle: echo,
		}
		stop := w.start(w.client())
		var early, late gauge
		users := soakUsers(w)
		for said := 0; said < total; said += soakHour {
			w.hour(users, said)
			if said+soakHour == total/5 {
				early = gaugeNow(t, said+soakHour, dir)
			}
		}
		late = gaugeNow(t, total, dir)
		if err := stop(); err != nil {
			t.Error(err)
		}
		t.Logf("%v; %v", early, late)
		if late.heap > early.heap+early.heap/4+1<<20 || late.goroutines > early.goroutines || late.database > early.database+4<<20 {
			t.Errorf("what docent holds grows: %v; %v", early, late)
		}
		if strings.Contains(w.log.String(), "level=WARN") || strings.Contains(w.log.String(), "level=ERROR") {
			t.Errorf("log: %.2000s", w.log)
		}
	})
}

// soakHour is how many updates come in an hour.
const soakHour = 500

// soakUsers are people in a private chat or a group each.
func soakUsers(w *world) map[int64]telegramtest.User {
	users := map[int64]telegramtest.User{}
	for i := range 100 {
		u := w.User(fmt.Sprint("user", i), "")
		chat := w.Private(u)
		if i%2 == 0 {
			chat = w.Group("group", u)
		}
		users[chat] = u
	}
	return users
}

// hour is one of the soak: updates come, are answered, and what was done an hour before is deleted.
func (w *world) hour(users map[int64]telegramtest.User, said int) {
	w.t.Helper()
	answered := w.Calls("sendMessage")
	n := 0
	for n < soakHour {
		for chat, user := range users {
			switch {
			case n%10 == 0 && chat < 0:
				w.Say(chat, user, "not for the bot")
			case chat < 0:
				w.Say(chat, user, fmt.Sprint("/ask ", said+n))
				answered++
			default:
				w.Say(chat, user, fmt.Sprint("question ", said+n))
				answered++
			}
			n++
		}
	}
	time.Sleep(time.Hour)
	if calls := w.Calls("sendMessage"); calls != answered {
		w.t.Errorf("%d answers, want %d", calls, answered)
	}
	if err := w.ledger.Prune(w.t.Context(), time.Now().Add(-time.Hour)); err != nil {
		w.t.Error(err)
	}
}
