package telegram

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"docent/bot/telegram/telegramtest"
)

func TestMessagesOlderThanADayAreTreatedAsTheSettingSays(t *testing.T) {
	const sorry = "I was away for more than a day and haven't answered what you wrote in the meantime. If you still want to know, please ask me again."
	for name, c := range map[string]struct {
		late                Late
		age                 time.Duration
		private, group, two []string
	}{
		"answered by default": {"", 48 * time.Hour, []string{"echo 1", "echo 2", "echo new"}, nil, []string{"echo /ask x"}},
		"answered":            {LateAnswer, 48 * time.Hour, []string{"echo 1", "echo 2", "echo new"}, nil, []string{"echo /ask x"}},
		"sorry, once":         {LateSorry, 48 * time.Hour, []string{sorry, "echo new"}, nil, []string{sorry}},
		"dropped":             {LateDrop, 48 * time.Hour, []string{"echo new"}, nil, nil},
		"a day is not late":   {LateDrop, 24 * time.Hour, []string{"echo 1", "echo 2", "echo new"}, nil, []string{"echo /ask x"}},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, telegramtest.Options{}, func(w *world) {
				anna := w.User("anna", "en")
				private, group, two := w.Private(anna), w.Group("one", anna), w.Group("two", anna)
				w.Say(private, anna, "1")
				w.Say(private, anna, "2")
				w.Say(group, anna, "not for the bot")
				w.Say(two, anna, "/ask x")
				time.Sleep(c.age)
				config := w.config()
				config.Late = c.late
				stop := w.start(w.clientOf(config))
				w.Say(private, anna, "new")
				time.Sleep(time.Hour)
				if err := stop(); err != nil {
					t.Error(err)
				}
				for chat, want := range map[int64][]string{private: c.private, group: c.group, two: c.two} {
					if diff := cmp.Diff(want, said(w, chat)); diff != "" {
						t.Errorf("chat %d: %s", chat, diff)
					}
				}
			})
		})
	}
}

// said are the bot's messages in a chat, nil when there are none.
func said(w *world, chat int64) (texts []string) {
	return append(texts, telegramtest.Texts(w.Sent(chat))...)
}
