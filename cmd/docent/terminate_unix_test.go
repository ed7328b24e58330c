//go:build unix

package main

import (
	"context"
	"math/rand/v2"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"docent/bot/telegram/telegramtest"
	"docent/retrieval/openaitest"
)

// Telegram and the model hang, one while an answer is sent and one while it is worded. What was in hand is left, and
// the next life does it. That this takes no longer than ten seconds is held in virtual time, by bot/telegram.
func TestATerminatedServerEndsWhateverHangs(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and starts the program")
	}
	v := newVictim(t, rand.New(rand.NewPCG(1, 1)), 4)
	v.telegram.InjectAll(func(method string) telegramtest.Fault {
		if method == "sendmessage" {
			return telegramtest.Fault{Delay: time.Hour}
		}
		return telegramtest.Fault{}
	})
	v.model.OnChat(func(n int, _ openaitest.ChatRequest) openaitest.Behaviour {
		return openaitest.Behaviour{StallFirst: n > 0, Text: "Kyrgyzstan is expected to earn $200 million a year in transit revenue [1]."}
	})
	v.start()
	for range 8 {
		v.ask(1)
	}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	err := v.telegram.Wait(ctx, func() bool { return v.telegram.Faults() > 0 })
	for err == nil && len(v.model.ChatRequests()) < 2 {
		err = ctx.Err()
		time.Sleep(time.Millisecond)
	}
	if err != nil {
		t.Fatalf("nothing hangs: %v\n%s", err, v.stderr)
	}
	before := time.Now()
	v.terminate()
	t.Logf("ending took %v", time.Since(before))
	v.telegram.InjectAll(nil)
	v.model.Chat(openaitest.Behaviour{Text: "Kyrgyzstan is expected to earn $200 million a year in transit revenue [1]."})
	v.start()
	v.settle()
	v.terminate()
	v.check(0)
}

// Of two servers on one folder the second ends at once, whatever became of the first before.
func TestTheLockOfAKilledServerIsFree(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and starts the program")
	}
	v := newVictim(t, rand.New(rand.NewPCG(2, 2)), 1)
	for range 2 {
		v.start()
		v.ask(1)
		v.settle()
		docentWith(t, local(v.data), "", "serve").fails(t, exitFailed, "another docent", v.data)
		if err := v.process.Process.Signal(syscall.SIGKILL); err != nil {
			t.Fatal(err)
		}
		_ = v.process.Wait()
		v.process = nil
		if left, _ := filepath.Glob(filepath.Join(v.data, "serve.lock")); len(left) != 1 {
			t.Error("the lock's file is gone")
		}
	}
}
