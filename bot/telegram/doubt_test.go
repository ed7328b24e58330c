package telegram

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
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
		{"certainly not sent", telegramtest.Fault{Status: http.StatusServiceUnavailable}, 1},
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
		for row := range int64(len(rows)) {
			if err := w.ledger.Attempt(w.t.Context(), row+1); err != nil {
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

func TestAnAnswerThatTwoCrashesCutOffIsNotSentAThirdTimeButItsChatIsTold(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "ru")
		chat := w.Private(anna)
		question := w.Say(chat, anna, "hello")
		payload := fmt.Sprintf(`{"html":"answer","plain":"answer","reply_to":%d,"language":"ru"}`, question.ID)
		err := w.ledger.Enqueue(w.t.Context(), ledger.Outgoing{Key: "update:5000:0", Chat: chat, Payload: []byte(payload)})
		for range 2 {
			err = errors.Join(err, w.ledger.Attempt(w.t.Context(), 1))
		}
		if err != nil {
			t.Fatal(err)
		}
		w.running(func() { time.Sleep(time.Hour) })
		sent := w.Sent(chat)
		if len(sent) != 1 || !strings.HasPrefix(sent[0].Text, "Отправка ответа здесь дважды") || sent[0].ReplyTo.ID != question.ID {
			t.Errorf("sent %+v", sent)
		}
	})
}

func TestAnAnswerWhoseArrivalCannotBeRecordedIsNotSentAgain(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		chat := w.Private(w.User("anna", ""))
		answer := ledger.Outgoing{Key: "answer", Chat: chat, Payload: []byte(`{"html":"answer","plain":"answer"}`)}
		if err := w.ledger.Enqueue(w.t.Context(), answer); err != nil {
			t.Fatal(err)
		}
		c := w.client()
		full := errors.New("disk full")
		if got := c.unrecorded(ledger.Outgoing{ID: 1}, full); got.done {
			t.Error("a message that could not be recorded is done")
		}
		if err := c.arrived.keep(ledger.Outgoing{ID: 1, Key: "answer"}, 77); err != nil { // as after a failure to record
			t.Fatal(err)
		}
		stop := w.start(c)
		time.Sleep(time.Hour)
		if err := stop(); err != nil {
			t.Error(err)
		}
		left, err := w.ledger.Unsent(w.t.Context(), 10)
		if n := len(w.Sent(chat)); n != 0 || len(left) != 0 || err != nil || len(c.arrived.messages) != 0 {
			t.Errorf("sent %d times, left %v, %v", n, left, err)
		}
	})
}

func TestRetryAfterHoldsAcrossARestart(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "")
		chat := w.Private(anna)
		w.Inject("sendMessage", telegramtest.Fault{Status: http.StatusTooManyRequests, RetryAfter: 40})
		w.Say(chat, anna, "hello")
		start := time.Now()
		w.running(func() { time.Sleep(10 * time.Second) })
		w.running(func() { w.texts(chat, 1) })
		if waited := time.Since(start).Truncate(time.Second); waited != 40*time.Second || w.TooEarly() != 0 {
			t.Errorf("waited %v, %d too early", waited, w.TooEarly())
		}
	})
}
