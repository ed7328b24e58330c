package telegram

import (
	"context"
	"sync"
	"testing"
	"time"

	"docent/bot"
	"docent/bot/telegram/telegramtest"
)

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

func TestInTheChatThatAGroupBecameNothingRepliesToAMessageOfTheGroup(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "")
		old := w.BasicGroup("group", anna)
		w.Say(old, anna, "/ask hello") // 1, as is the new group's first
		moved := w.Migrate(old)
		waits, err := answers(1, bot.Message{Chat: old, ID: 1}, bot.Reply{Text: "an answer that waited"})
		if err == nil {
			err = w.ledger.Enqueue(w.t.Context(), waits...)
		}
		if err == nil {
			err = w.ledger.MoveChat(w.t.Context(), old, moved)
		}
		if err != nil {
			t.Fatal(err)
		}
		config := w.config()
		config.Moved = w.ledger.MoveChat
		stop := w.start(w.clientOf(config))
		w.texts(moved, 2)
		if err := stop(); err != nil {
			t.Error(err)
		}
		for _, m := range w.Sent(moved) {
			if m.ReplyTo != nil {
				t.Errorf("%q replies to message %d", m.Text, m.ReplyTo.ID)
			}
		}
	})
}

func TestAMoveIsFollowedHoweverLate(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		old := w.BasicGroup("group", w.User("anna", ""))
		moved := w.Migrate(old)
		time.Sleep(72 * time.Hour)
		config := w.config()
		config.Late = LateDrop
		stop := w.start(w.clientOf(config))
		time.Sleep(time.Minute)
		if err := stop(); err != nil {
			t.Error(err)
		}
		if len(w.moved) == 0 || w.moved[0] != [2]int64{old, moved} {
			t.Errorf("moves told: %v", w.moved)
		}
	})
}

func TestWhatIsInHandWhenItsGroupMovesIsNotTakenTwice(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "")
		old := w.BasicGroup("group", anna)
		w.Say(old, anna, "/ask hello")
		moved := w.Migrate(old)
		config := w.config()
		var mu sync.Mutex // the inbox and the outbox tell of it
		handled := 0
		config.Moved = func(ctx context.Context, from, to int64) error {
			mu.Lock()
			handled++
			mu.Unlock()
			err := w.ledger.MoveChat(ctx, from, to)
			time.Sleep(time.Minute) // the row is the new chat's, and the queue is read again meanwhile
			return err
		}
		stop := w.start(w.clientOf(config))
		time.Sleep(time.Hour)
		if err := stop(); err != nil {
			t.Error(err)
		}
		// The two service messages tell of the move, each once, and so may the refusal of the answer.
		if n := len(w.Sent(moved)); handled > 3 || n != 1 {
			t.Errorf("the move was handled %d times, the answer sent %d times", handled, n)
		}
	})
}
