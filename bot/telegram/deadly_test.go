package telegram

import (
	"context"
	"strings"
	"testing"
	"time"

	"docent/bot"
	"docent/bot/telegram/telegramtest"
)

// begun sets how often an update was in hand when its process died.
func (w *world) begun(update int64, times int) {
	w.t.Helper()
	for range times {
		if _, err := w.ledger.Begin(w.t.Context(), update); err != nil {
			w.t.Fatal(err)
		}
	}
}

func TestAnUpdateThatEndsProcessAfterProcessIsSetAside(t *testing.T) {
	for name, c := range map[string]struct {
		crashes int
		later   time.Duration
		want    string
	}{
		"often":              {maxCrashes - 1, 2 * deadlyAfter, "echo hello"},
		"often, and at once": {10 * maxCrashes, time.Minute, "echo hello"},
		"too often":          {maxCrashes, 2 * deadlyAfter, "I'm sorry"},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, telegramtest.Options{}, func(w *world) {
				anna := w.User("anna", "")
				chat := w.Private(anna)
				w.Say(chat, anna, "hello")
				w.handle = func(ctx context.Context, _ bot.Message) (bot.Reply, bool, error) {
					<-ctx.Done()
					return bot.Reply{}, true, ctx.Err()
				}
				w.running(func() { time.Sleep(time.Minute) })
				w.handle = echo
				places, err := w.ledger.Pending(w.t.Context(), 10)
				if err != nil || len(places) != 1 {
					t.Fatalf("pending %v, %v", places, err)
				}
				w.begun(places[0].ID, c.crashes)
				time.Sleep(c.later)
				w.running(func() { w.texts(chat, 1) })
				if got := w.texts(chat, 1); len(got) != 1 || !strings.HasPrefix(got[0], c.want) {
					t.Errorf("the chat reads %q", got)
				}
			})
		})
	}
}

func TestEndingAsItShouldCountsAsNoCrash(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "")
		chat := w.Private(anna)
		w.Say(chat, anna, "hello")
		w.handle = func(ctx context.Context, _ bot.Message) (bot.Reply, bool, error) {
			<-ctx.Done()
			return bot.Reply{}, true, ctx.Err()
		}
		for range 3 * maxCrashes {
			w.running(func() { time.Sleep(time.Minute) })
		}
		w.handle = echo
		w.running(func() {
			if got := w.texts(chat, 1); got[0] != "echo hello" {
				t.Errorf("the chat reads %q", got)
			}
		})
	})
}
