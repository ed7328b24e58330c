package telegram

import (
	"strings"
	"testing"
	"time"

	"docent/bot/telegram/telegramtest"
)

func TestCaptionsAreDeclinedPolitelyAndEditsIgnored(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.answering()
		anna := w.User("anna", "ru")
		chat, group, named := w.Private(anna), w.Group("group", anna), w.Group("named", anna)
		w.Say(group, anna, "a picture for the others", telegramtest.AsCaption)
		w.Say(named, anna, "@docent_bot what is this?", telegramtest.AsCaption)
		w.Edit(w.Say(chat, anna, "what is this?", telegramtest.AsCaption), "changed")
		w.running(func() { time.Sleep(time.Minute) })
		for _, told := range []int64{chat, named} {
			if got := telegramtest.Texts(w.Sent(told)); len(got) != 1 || !strings.HasPrefix(got[0], "Пока я читаю") {
				t.Errorf("chat %d reads %q", told, got)
			}
		}
		if n := len(w.Sent(group)); n != 0 {
			t.Errorf("the group reads %d messages", n)
		}
	})
}

func TestAFloodOfCaptionsIsAnsweredOnceADayAndToldOnceToSlowDown(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.answering()
		anna := w.User("anna", "en")
		chat := w.Private(anna)
		for range 200 {
			w.Say(chat, anna, "look", telegramtest.AsCaption)
		}
		w.running(func() { time.Sleep(10 * time.Minute) })
		said := telegramtest.Texts(w.Sent(chat))
		if len(said) != 2 || !strings.HasPrefix(said[0], "I can only read text") || !strings.HasPrefix(said[1], "One at a time") {
			t.Errorf("said %q", said)
		}
		time.Sleep(24 * time.Hour)
		w.Say(chat, anna, "look", telegramtest.AsCaption)
		w.running(func() {
			if said = w.texts(chat, 3); !strings.HasPrefix(said[2], "I can only read text") {
				t.Errorf("the next day: %q", said)
			}
		})
	})
}
