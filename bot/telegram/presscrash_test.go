package telegram

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/ledger"
	"docent/bot/telegram/telegramtest"
	"docent/corpus"
	"docent/corpus/database"
	"docent/corpus/database/databasetest"
)

// told puts an answer that a chat got, with a button, into the rows, and returns what the button sends.
func told(t *testing.T, rows *ledger.Ledger, chat int64) (data string) {
	t.Helper()
	sources := []corpus.Citation{{N: 1, Document: "d", Quote: "quote"}}
	all, err := answers(1, bot.Message{Chat: chat}, bot.Reply{Language: "en", Answer: &answer.Answer{Sources: sources}})
	if err == nil {
		err = errors.Join(rows.Enqueue(t.Context(), all...), rows.Sent(t.Context(), 1, 1))
	}
	if err != nil {
		t.Fatal(err)
	}
	return buttonData(all[0].Key, 1)
}

// The process is killed at every point on the way from a press to a recorded passage, and another goes on.
func TestAPressIsAnsweredThoughAKillComesAtAnyPoint(t *testing.T) {
	for point, least := range map[string]int{
		databasetest.Commit: 4, "after getUpdates": 2, "before sendMessage": 2, "after sendMessage": 2,
	} {
		t.Run(point, func(t *testing.T) {
			t.Parallel()
			n := 1
			for more := true; more; n++ {
				synctest.Test(t, func(t *testing.T) { more = pressAt(t, point, n) })
			}
			if kills := n - 2; kills < least {
				t.Errorf("%d kills, want at least %d", kills, least)
			}
		})
	}
}

// pressAt is killAt for a press.
func pressAt(t *testing.T, point string, n int) (killed bool) {
	w := &world{Server: telegramtest.NewServer(telegramtest.Options{}), t: t, log: &logbook{}, handle: echo}
	anna, dir := w.User("anna", ""), t.TempDir()
	chat, group := w.Private(anna), w.Group("group", anna)
	db, err := database.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	data := told(t, ledger.New(db, time.Now), chat)
	db.Close()
	w.Press(anna, telegramtest.Message{ID: 1, Chat: telegramtest.Chat{ID: chat}}, data)
	crash := databasetest.NewCrash(t, dir, point, n)
	w.live(dir, group, crash, time.Minute)
	left, killed := crash.Left()
	if !killed {
		left = dir
	}
	takeAlong(t, dir, left)
	doubts := inDoubtIn(t, left, chat)
	w.live(left, group, nil, 10*time.Minute)
	if got := len(w.Sent(chat)); got < 1 || got > 1+doubts {
		t.Errorf("point %d, with %d passages in doubt: the chat reads %d", n, doubts, got)
	}
	return killed
}

func TestAPressThatCannotBeAnsweredIsSetAsideWithAnApology(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "ru")
		group := w.Group("group", anna)
		data := told(w.t, w.ledger, group)
		w.handle = func(context.Context, bot.Message) (bot.Reply, bool, error) {
			return bot.Reply{}, true, errors.New("the library is on fire")
		}
		w.running(func() {
			w.Press(anna, telegramtest.Message{ID: 1, Chat: telegramtest.Chat{ID: group}}, data)
			if got := w.texts(group, 1)[0]; !strings.HasPrefix(got, "Извините") {
				t.Errorf("said %q", got)
			}
			time.Sleep(10 * time.Minute)
		})
		if n := len(w.Sent(group)); n != 1 {
			t.Errorf("%d apologies", n)
		}
	})
}

// However Telegram's rules for buttons may change, the answer arrives.
func TestAnAnswerWhoseButtonsAreRefusedArrivesWithoutThem(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		chat := w.Private(w.User("anna", ""))
		long := `{"html":"answer","plain":"answer","buttons":[{"text":"x","data":"` + strings.Repeat("x", 65) + `"}]}`
		if err := w.ledger.Enqueue(w.t.Context(), ledger.Outgoing{Key: "answer", Chat: chat, Payload: []byte(long)}); err != nil {
			t.Fatal(err)
		}
		w.running(func() { w.texts(chat, 1) })
		if sent := w.Sent(chat); len(sent) != 1 || sent[0].Keyboard != nil {
			t.Errorf("sent %+v", sent)
		}
	})
}
