package telegram

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"docent/bot"
	"docent/bot/telegram/telegramtest"
)

func TestAPoisonUpdateIsSetAsideWithOneApology(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		tries := 0
		w.handle = func(ctx context.Context, m bot.Message) (bot.Reply, bool, error) {
			if m.Text == "poison" {
				tries++
				panic("poisoned")
			}
			return echo(ctx, m)
		}
		anna := w.User("anna", "en")
		chat := w.Private(anna)
		w.Push("message", []string{"no message at all"})
		w.Push("message", map[string]any{"message_id": 1, "chat": map[string]any{"id": chat}, "text": 5})
		w.Say(chat, anna, "poison")
		w.Say(chat, anna, "after")
		boss := w.User("boss", "")
		admins := []int64{w.Private(boss), w.Group("operators", boss)}
		if err := w.ledger.SetLanguage(w.t.Context(), admins[1], "ru"); err != nil {
			t.Fatal(err)
		}
		config := w.config()
		config.Admins = admins
		stop := w.start(w.clientOf(config))
		got := w.texts(chat, 2)
		time.Sleep(10 * time.Minute)
		if err := stop(); err != nil {
			t.Error(err)
		}
		if tries != maxTries || len(w.Sent(chat)) != 2 || !strings.HasPrefix(got[0], "I'm sorry") || got[1] != "echo after" {
			t.Errorf("%d tries, then %q", tries, telegramtest.Texts(w.Sent(chat)))
		}
		for i, words := range []string{"An update could not be handled", "Одно обновление"} {
			lines := telegramtest.Texts(w.Sent(admins[i]))
			if len(lines) != 3 || !strings.HasPrefix(lines[2], words) || !strings.Contains(lines[2], fmt.Sprint(chat)) ||
				strings.Contains(strings.Join(lines, " "), "poison") {
				t.Errorf("the administrators read %q", lines)
			}
		}
		if pending, err := w.ledger.Pending(w.t.Context(), 10); err != nil || len(pending) != 0 {
			t.Errorf("left in the inbox: %v, %v", pending, err)
		}
	})
}
