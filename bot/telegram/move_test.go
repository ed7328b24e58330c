package telegram

import (
	"context"
	"sync"
	"testing"
	"time"

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
