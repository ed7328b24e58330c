package telegram

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"docent/bot"
	"docent/bot/ledger"
	"docent/bot/telegram/telegramtest"
)

func TestRetryAfterIsObeyedToTheSecond(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "")
		chat := w.Private(anna)
		w.Inject("sendMessage", telegramtest.Fault{Status: http.StatusTooManyRequests, RetryAfter: 17})
		w.Say(chat, anna, "hello")
		start := time.Now()
		w.running(func() { w.texts(chat, 1) })
		if waited := time.Since(start); waited < 17*time.Second || waited > 18*time.Second || w.TooEarly() != 0 {
			t.Errorf("waited %v, %d too early", waited, w.TooEarly())
		}
	})
}

func TestDocentStaysBelowTelegramsLimits(t *testing.T) {
	inWorld(t, telegramtest.Options{Flood: telegramtest.DocumentedFlood()}, func(w *world) {
		anna := w.User("anna", "")
		chat, group := w.Private(anna), w.Group("group", anna)
		for range 30 {
			w.Say(chat, anna, "x")
			w.Say(group, anna, "/ask x")
		}
		w.running(func() { w.texts(chat, 30); w.texts(group, 30) })
		if strings.Contains(w.log.String(), "retry_after") {
			t.Errorf("Telegram had to slow docent down:\n%s", w.log)
		}
	})
}

func TestAnAnswerArrivesWhateverGoesWrong(t *testing.T) {
	cases := []struct {
		name  string
		fault telegramtest.Fault
		times int // that the answer is read: those in doubt twice
	}{
		{"server error", telegramtest.Fault{Status: http.StatusInternalServerError}, 1},
		{"dropped before", telegramtest.Fault{DropBefore: true}, 1},
		{"dropped after", telegramtest.Fault{DropAfter: true}, 2},
		{"half a JSON that says that it arrived", telegramtest.Fault{Malformed: true}, 1},
		{"a gateway's page", telegramtest.Fault{Gateway: true}, 2},
		{"no response", telegramtest.Fault{Delay: time.Hour}, 2},
		{"too slow a response", telegramtest.Fault{Delay: callTimeout - time.Second}, 1},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			inWorld(t, telegramtest.Options{}, func(w *world) {
				anna := w.User("anna", "")
				chat := w.Private(anna)
				w.Inject("sendMessage", c.fault)
				w.Say(chat, anna, "hello")
				w.running(func() {
					w.texts(chat, c.times)
					time.Sleep(10 * time.Minute)
				})
				if n := len(w.Sent(chat)); n != c.times {
					t.Errorf("the answer was sent %d times, want %d", n, c.times)
				}
				if unsent, err := w.ledger.Unsent(w.t.Context(), 10); err != nil || len(unsent) != 0 {
					t.Errorf("left in the outbox: %v, %v", unsent, err)
				}
			})
		})
	}
}

func TestAPermanentRefusalIsRecordedAndHoldsUpNobody(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna, boris := w.User("anna", ""), w.User("boris", "")
		blocked, chat := w.Private(anna), w.Private(boris)
		w.Say(blocked, anna, "hello")
		w.Block(blocked)
		w.Say(chat, boris, "hello")
		w.running(func() {
			w.texts(chat, 1)
			time.Sleep(10 * time.Minute)
		})
		if n := w.Calls("sendMessage"); n != 2 {
			t.Errorf("%d requests, want 2", n)
		}
		if unsent, err := w.ledger.Unsent(w.t.Context(), 10); err != nil || len(unsent) != 0 {
			t.Errorf("left in the outbox: %v, %v", unsent, err)
		}
	})
}

func TestMarkupThatTelegramRefusesGoesAsPlainText(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		chat := w.Private(w.User("anna", ""))
		broken := ledger.Outgoing{Key: "k", Chat: chat, Payload: []byte(`{"html":"<p>a &lt; b</p>","plain":"a < b"}`)}
		if err := w.ledger.Enqueue(w.t.Context(), broken); err != nil {
			t.Fatal(err)
		}
		w.running(func() {
			if got := w.texts(chat, 1); got[0] != "a < b" {
				t.Errorf("got %q", got)
			}
		})
	})
}

func TestALongReplyComesInOrderAndItsFirstPieceRepliesToTheQuestion(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		long := strings.Repeat("A sentence of words. ", 900)
		w.handle = func(context.Context, bot.Message) (bot.Reply, bool, error) { return bot.Reply{Text: long}, true, nil }
		anna := w.User("anna", "")
		chat := w.Private(anna)
		w.Say(chat, anna, "tell me")
		w.running(func() { w.texts(chat, 5) })
		if telegramtest.Plain(w.Sent(chat)) != squeezed(long) {
			t.Error("the pieces are not the reply")
		}
		for i, m := range w.Sent(chat) {
			if (m.ReplyTo != nil) != (i == 0) {
				t.Errorf("piece %d replies: %v", i, m.ReplyTo != nil)
			}
		}
	})
}
