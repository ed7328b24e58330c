package telegram

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"docent/bot/ledger"
	"docent/bot/telegram/telegramtest"
)

// A group gets 15 messages a minute, whatever its members ask for.
func TestWhatWaitsForAGroupIsBoundedAndItIsToldOnce(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "en")
		group, other := w.Group("group", anna), w.Group("other", anna)
		w.running(func() {
			for second := range 200 {
				w.Say(group, anna, fmt.Sprint("/ask ", second))
				w.Say(group, anna, "talk among ourselves")
				time.Sleep(time.Second)
				if waiting, _, err := w.ledger.Backlog(w.t.Context(), group, "", 1000); waiting > mostWaiting+1 || err != nil {
					t.Fatalf("%d messages wait, %v", waiting, err)
				}
			}
			w.Say(other, anna, "/ask elsewhere")
			w.texts(other, 1)
			time.Sleep(10 * time.Minute)
			w.Say(group, anna, "/ASK\nafter all")
			time.Sleep(time.Minute)
		})
		said := telegramtest.Texts(w.Sent(group))
		busy, since := 0, 0
		for _, text := range said {
			since++
			if strings.HasPrefix(text, "I have a lot of questions") {
				if busy++; since <= mostWaiting {
					t.Errorf("told again after %d messages", since)
				}
				since = 0
			}
		}
		if busy == 0 || said[len(said)-1] != "echo /ASK\nafter all" {
			t.Errorf("told %d times, the last is %q", busy, said[len(said)-1])
		}
	})
}

func TestWhatAGroupAskedInAnOutageIsAllAnsweredHoweverMuchWaits(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.answering()
		anna := w.User("anna", "en")
		group := w.Group("group", anna)
		const asked = 3 * mostWaiting
		for range asked {
			w.Say(group, anna, "/help")
			time.Sleep(10 * time.Second)
		}
		time.Sleep(time.Hour)
		w.running(func() { time.Sleep(time.Hour) })
		if n := len(w.Sent(group)); n != asked {
			t.Errorf("%d of %d are answered", n, asked)
		}
	})
}

func TestInACrowdedChatAPressIsAnsweredBesideTheButtonAndACaptionNotAtAll(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.answering()
		anna := w.User("anna", "en")
		chat := w.Private(anna)
		w.running(func() {
			answered := w.asked(chat, anna, harvested["en"].question)
			var rows []ledger.Outgoing
			for n := range mostWaiting + 20 {
				rows = append(rows, ledger.Outgoing{Key: fmt.Sprint("row:", n), Chat: chat, Payload: []byte(`{"html":"x","plain":"x"}`)})
			}
			if err := w.ledger.Enqueue(w.t.Context(), rows...); err != nil {
				t.Fatal(err)
			}
			w.Say(chat, anna, "look", telegramtest.AsCaption)
			if query := w.press(anna, answered); !strings.HasPrefix(w.Notice(query), "I have a lot of questions") {
				t.Errorf("notice %q", w.Notice(query))
			}
			time.Sleep(10 * time.Minute)
			if n := len(w.Sent(chat)); n != 1+len(rows) {
				t.Errorf("%d messages", n)
			}
			if w.press(anna, answered); len(w.Sent(chat)) != 2+len(rows) {
				t.Error("later the passage is not brought")
			}
		})
	})
}

func TestARequestToSlowDownDoesNotTakeThePlaceOfAPassage(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.answering()
		anna := w.User("anna", "en")
		group := w.Group("group", anna)
		w.running(func() {
			answered := w.asked(group, anna, "/ask "+harvested["en"].question)
			for range 19 { // the rest of what a person may write at once
				w.Say(group, anna, "/help")
			}
			w.press(anna, answered)
			time.Sleep(10 * time.Minute)
			w.press(anna, answered)
			time.Sleep(time.Minute)
		})
		said := telegramtest.Texts(w.Sent(group))
		last, before := said[len(said)-1], said[len(said)-2]
		if !strings.HasPrefix(before, "One at a time") || !strings.HasPrefix(last, "[1] figures") {
			t.Errorf("said %q", said)
		}
	})
}
