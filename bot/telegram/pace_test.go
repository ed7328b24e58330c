package telegram

import (
	"context"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"docent/bot/telegram/telegramtest"
)

func TestAGroupGetsTwentyMessagesInAnyMinuteAndNoMore(t *testing.T) {
	now := time.Unix(0, 0)
	p := newPace(PerSecond, func() time.Time { return now })
	var sent []time.Time
	for range 200 {
		sent = append(sent, now)
		now = now.Add(p.rest(-100))
	}
	for i := range sent[20:] {
		if gap := sent[i+20].Sub(sent[i]); gap < time.Minute {
			t.Fatalf("21 messages within %v", gap)
		}
	}
	if rate := now.Sub(sent[100]) / 100; rate > groupRefill+time.Second {
		t.Errorf("one message in %v is slower than need be", rate)
	}
}

func TestAPrivateChatGetsAMessageASecond(t *testing.T) {
	p := newPace(PerSecond, time.Now)
	for range 100 {
		if rest := p.rest(7); rest != time.Second {
			t.Fatalf("rest %v", rest)
		}
	}
	if len(p.groups) != 0 {
		t.Error("private chats take memory")
	}
}

func TestQuietGroupsAreForgotten(t *testing.T) {
	now := time.Unix(0, 0)
	p := newPace(PerSecond, func() time.Time { return now })
	for chat := range int64(10 * maxGroups) {
		p.rest(-1 - chat)
		now = now.Add(time.Second)
	}
	if len(p.groups) > maxGroups {
		t.Errorf("%d groups are kept", len(p.groups))
	}
}

func TestAllChatsTogetherGetThirtyMessagesASecond(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p, start := newPace(PerSecond, time.Now), time.Now()
		for range 301 {
			if err := p.wait(context.Background()); err != nil {
				t.Fatal(err)
			}
		}
		if took := time.Since(start).Round(time.Millisecond); took != 10*time.Second {
			t.Errorf("301 messages took %v", took)
		}
	})
}

func TestBackoffDoublesToAMinuteWithJitter(t *testing.T) {
	for failures, most := range []time.Duration{1, 2, 4, 8, 16, 32, 60, 60} {
		most *= time.Second
		seen := map[time.Duration]bool{}
		for range 100 {
			wait := backoff(failures)
			if wait > most || wait < most/2 {
				t.Fatalf("after %d failures: %v", failures, wait)
			}
			seen[wait] = true
		}
		if len(seen) < 50 {
			t.Errorf("after %d failures there is hardly any jitter", failures)
		}
	}
	if backoff(1000) > longestWait {
		t.Error("many failures overflow")
	}
}

func TestAFloodInOneChatDoesNotHoldUpTheOthers(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		loud := w.User("loud", "")
		flood := w.Private(loud)
		for i := range 300 {
			w.Say(flood, loud, fmt.Sprint(i))
		}
		anna := w.User("anna", "")
		chat := w.Private(anna)
		w.Say(chat, anna, "hello")
		start := time.Now()
		w.running(func() { w.texts(chat, 1) })
		if waited := time.Since(start); waited > time.Second {
			t.Errorf("the other chat waited %v", waited)
		}
	})
}
