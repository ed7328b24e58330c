package telegram

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"docent/bot"
	"docent/bot/ledger"
	"docent/bot/telegram/telegramtest"
)

func TestUpdatesThatCannotBeStoredStayAtTelegram(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "")
		chat := w.Private(anna)
		w.Say(chat, anna, "secret words")
		c, failures := w.client(), 3
		store := c.gateway.receive
		c.gateway.receive = func(ctx context.Context, updates []ledger.Update) error {
			if failures > 0 {
				failures--
				if w.Waiting() != 1 {
					t.Error("an update was acknowledged before it was stored")
				}
				return errors.New("disk full")
			}
			return store(ctx, updates)
		}
		stop := w.start(c)
		w.texts(chat, 1)
		_ = stop()
		if log := w.log.String(); strings.Count(log, "updates can't be stored") != 1 || strings.Contains(log, "secret") {
			t.Errorf("log:\n%s", log)
		}
	})
}

func TestWhatWasInHandIsTakenUpAfterARestart(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "")
		chat := w.Private(anna)
		begun := make(chan bool, 1)
		w.handle = func(ctx context.Context, m bot.Message) (bot.Reply, bool, error) {
			begun <- true
			<-ctx.Done()
			return bot.Reply{}, true, ctx.Err()
		}
		w.Say(chat, anna, "first")
		w.Say(chat, anna, "second")
		stop, start := w.start(w.client()), time.Now()
		<-begun
		if err := w.WaitAcknowledged(w.t.Context()); err != nil {
			t.Fatal(err)
		}
		if err := stop(); err != nil {
			t.Error(err)
		}
		if time.Since(start) > 5*time.Second {
			t.Errorf("ending took %v", time.Since(start))
		}
		w.handle = echo
		w.running(func() {
			if got := w.texts(chat, 2); got[0] != "echo first" || got[1] != "echo second" {
				t.Errorf("got %q", got)
			}
		})
	})
}

func TestAChatIsAnsweredInOrderAndChatsInParallel(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		var mu sync.Mutex
		at, most := 0, 0
		w.handle = func(ctx context.Context, m bot.Message) (bot.Reply, bool, error) {
			mu.Lock()
			at++
			most = max(most, at)
			mu.Unlock()
			time.Sleep(time.Duration(10-m.ID) * time.Second)
			mu.Lock()
			at--
			mu.Unlock()
			return echo(ctx, m)
		}
		var chats []int64
		for n := range 2 * workers {
			u := w.User(fmt.Sprint("user", n), "")
			chats = append(chats, w.Private(u))
			for i := range 3 {
				w.Say(chats[n], u, fmt.Sprint(i))
			}
		}
		w.running(func() {
			for _, chat := range chats {
				if got := w.texts(chat, 3); !slices.Equal(got, []string{"echo 0", "echo 1", "echo 2"}) {
					t.Errorf("chat %d reads %q", chat, got)
				}
			}
		})
		if most != workers {
			t.Errorf("%d at once, want %d", most, workers)
		}
	})
}

func TestNothingIsLostUnderRandomFaults(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		n := 0
		w.InjectAll(func(string) telegramtest.Fault {
			n++
			return []telegramtest.Fault{{}, {Status: 502}, {}, {DropBefore: true}, {}, {Gateway: true}, {}, {Delay: time.Second}}[n%8]
		})
		want := map[int64]int{}
		for i := range 20 {
			u := w.User(fmt.Sprint("user", i), "")
			chat := w.Private(u)
			for j := range 5 {
				w.Say(chat, u, fmt.Sprint("question ", j))
				want[chat]++
			}
		}
		w.running(func() {
			for chat := range want {
				w.texts(chat, 5)
			}
			time.Sleep(time.Hour)
		})
		for chat := range want {
			got := slices.Compact(telegramtest.Texts(w.Sent(chat)))
			if !slices.Equal(got, []string{"echo question 0", "echo question 1", "echo question 2", "echo question 3", "echo question 4"}) {
				t.Errorf("chat %d reads %q", chat, got)
			}
		}
	})
}
