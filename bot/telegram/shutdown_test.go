package telegram

import (
	"context"
	"testing"
	"time"

	"docent/bot"
	"docent/bot/telegram/telegramtest"
)

func TestItEndsWithinTenSecondsWhateverHangs(t *testing.T) {
	for _, method := range []string{"getMe", "getUpdates", "sendMessage", "sendChatAction", "getChatMember", "setMyCommands"} {
		t.Run(method, func(t *testing.T) {
			inWorld(t, telegramtest.Options{}, func(w *world) {
				anna := w.User("anna", "")
				chat, group := w.Private(anna), w.Group("group", anna)
				w.handle = func(ctx context.Context, m bot.Message) (bot.Reply, bool, error) {
					if _, err := m.Admin(ctx); err != nil {
						return bot.Reply{}, true, err
					}
					time.Sleep(time.Second) // long enough to show that it is typing
					return echo(ctx, m)
				}
				for range 3 {
					w.Say(chat, anna, "hello")
					w.Say(group, anna, "/ask hello")
				}
				if method == "getUpdates" {
					w.Inject(method, telegramtest.Fault{})
				}
				for range 100 {
					w.Inject(method, telegramtest.Fault{Delay: time.Hour})
				}
				stop := w.start(w.client())
				time.Sleep(5 * time.Second)
				ending := time.Now()
				if err := stop(); err != nil {
					t.Error(err)
				}
				if took := time.Since(ending); took > 10*time.Second {
					t.Errorf("ending took %v", took)
				}
			})
		})
	}
}
