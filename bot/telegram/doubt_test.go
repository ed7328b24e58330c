package telegram

import (
	"net/http"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"docent/bot"
	"docent/bot/digest"
	"docent/bot/ledger"
	"docent/bot/telegram/telegramtest"
)

func TestADigestInDoubtIsNotSentAgain(t *testing.T) {
	cases := []struct {
		name  string
		fault telegramtest.Fault
		times int
	}{
		{"certainly not sent", telegramtest.Fault{Status: http.StatusBadGateway}, 1},
		{"slowed down", telegramtest.Fault{Status: http.StatusTooManyRequests, RetryAfter: 30}, 1},
		{"arrived, but nobody said so", telegramtest.Fault{DropAfter: true}, 1},
		{"dropped before it arrived", telegramtest.Fault{DropBefore: true}, 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			inWorld(t, telegramtest.Options{}, func(w *world) {
				chat := w.Private(w.User("anna", ""))
				w.Inject("sendMessage", c.fault)
				news := bot.Reply{Language: "en", Digest: &digest.Digest{Topic: "rails"}}
				w.running(func() {
					for range 2 { // the second is the same digest
						messages, err := Digest(chat, 0, "digest:1:2025-06-20", news)
						if err == nil {
							err = w.ledger.Enqueue(w.t.Context(), messages...)
						}
						if err != nil {
							t.Error(err)
						}
					}
					time.Sleep(10 * time.Minute)
				})
				if n := len(w.Sent(chat)); n != c.times {
					t.Errorf("the digest was sent %d times, want %d", n, c.times)
				}
			})
		})
	}
}

func TestAfterACrashAnAnswerInDoubtIsSentAndADigestIsNot(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		chat := w.Private(w.User("anna", ""))
		rows := []ledger.Outgoing{
			{Key: "digest", Chat: chat, Payload: []byte(`{"html":"digest","plain":"digest","once":true}`)},
			{Key: "answer", Chat: chat, Payload: []byte(`{"html":"answer","plain":"answer"}`)},
		}
		if err := w.ledger.Enqueue(w.t.Context(), rows...); err != nil {
			t.Fatal(err)
		}
		unsent, err := w.ledger.Unsent(w.t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range unsent {
			if err := w.ledger.Attempt(w.t.Context(), o.ID); err != nil {
				t.Fatal(err)
			}
		}
		w.running(func() {
			w.texts(chat, 1)
			time.Sleep(10 * time.Minute)
		})
		if diff := cmp.Diff([]string{"answer"}, telegramtest.Texts(w.Sent(chat))); diff != "" {
			t.Error(diff)
		}
	})
}

func TestAGroupThatMovedIsFollowed(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "")
		old := w.BasicGroup("group", anna)
		w.Say(old, anna, "/ask hello")
		moved := w.Migrate(old)
		w.running(func() { w.texts(moved, 1) })
		if len(w.moved) < 2 || w.moved[0] != [2]int64{old, moved} {
			t.Errorf("moves told: %v", w.moved)
		}
	})
}
