package telegram

import (
	"context"
	"fmt"
	"runtime"
	"testing"
	"testing/synctest"
	"time"

	"docent/bot"
	"docent/bot/telegram/telegramtest"
)

func TestAPanicInAnsweringLeavesNothingRunning(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "")
		chat := w.Private(anna)
		w.handle = func(context.Context, bot.Message) (bot.Reply, bool, error) { panic("an answer that nobody thought of") }
		w.running(func() {
			time.Sleep(time.Minute)
			synctest.Wait()
			before := runtime.NumGoroutine()
			for n := range 20 {
				w.Say(chat, anna, fmt.Sprint("question ", n))
			}
			w.texts(chat, 20) // an apology each
			time.Sleep(time.Minute)
			synctest.Wait()
			if after := runtime.NumGoroutine(); after > before+10 {
				t.Errorf("%d goroutines before, %d after", before, after)
			}
		})
	})
}
