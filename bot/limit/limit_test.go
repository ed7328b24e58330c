package limit

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestABurstPassesThenOneIsToldAndTheRestIgnored(t *testing.T) {
	now := time.Unix(1000, 0)
	b := NewBuckets[string](Rate{Burst: 2, Every: time.Second}, func() time.Time { return now })
	for i, want := range []Verdict{Pass, Pass, Tell, Ignore, Ignore} {
		if got := b.Take("flood"); got != want {
			t.Errorf("request %d: %v, want %v", i, got, want)
		}
	}
	if got := b.Take("other"); got != Pass || b.Empty("other") || !b.Empty("flood") {
		t.Errorf("another key: %v", got)
	}
	now = now.Add(time.Second)
	for i, want := range []Verdict{Pass, Tell, Ignore} {
		if got := b.Take("flood"); got != want {
			t.Errorf("request %d after a second: %v, want %v", i, got, want)
		}
	}
}

func TestWhoWasToldIsToldAgainWhenTheBucketWasHalfFull(t *testing.T) {
	now := time.Unix(1000, 0)
	b := NewBuckets[string](Rate{Burst: 10, Every: time.Second}, func() time.Time { return now })
	told := func(requests int, apart time.Duration) (times int) {
		for range requests {
			if b.Take("flood") == Tell {
				times++
			}
			now = now.Add(apart)
		}
		return times
	}
	if n := told(1000, 100*time.Millisecond); n != 1 {
		t.Errorf("a flood is told %d times", n)
	}
	now = now.Add(4 * time.Second)
	if n := told(20, 0); n != 0 {
		t.Errorf("after a short rest: told %d times", n)
	}
	now = now.Add(6 * time.Second)
	if n := told(20, 0); n != 1 {
		t.Errorf("after a longer rest: told %d times", n)
	}
}

func TestAFloodOfKeysTakesNoMoreMemoryAndForgetsTheFullOnesFirst(t *testing.T) {
	now := time.Unix(1000, 0)
	b := NewBuckets[int](Rate{Burst: 1, Every: time.Hour}, func() time.Time { return now })
	for key := range 5 * maxKeys {
		b.Take(key)
		if len(b.keys) > maxKeys {
			t.Fatalf("%d keys are kept", len(b.keys))
		}
	}
	for key := range b.keys {
		b.keys[key].tokens.SetBurst(0) // spent
	}
	now = now.Add(2 * time.Hour)
	b.Take(-1)
	if b.Take(-1) == Pass {
		t.Error("a spent key is forgotten at once")
	}
}

func TestAGateLetsSoManyInSoManyWaitAndTellsTheRestAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := NewGate(2, 3, time.Hour, time.Now)
		var mu sync.Mutex
		var order []int
		var all sync.WaitGroup
		for i := range 5 {
			all.Go(func() {
				leave, err := g.Enter(t.Context())
				if err != nil {
					t.Errorf("caller %d: %v", i, err)
					return
				}
				mu.Lock()
				order = append(order, i)
				mu.Unlock()
				time.Sleep(time.Minute)
				leave()
			})
			synctest.Wait()
		}
		start := time.Now()
		if _, err := g.Enter(t.Context()); !errors.Is(err, ErrFull) || time.Since(start) != 0 {
			t.Errorf("the sixth: %v after %v", err, time.Since(start))
		}
		all.Wait()
		if len(order) != 5 || order[2]+order[3] != 5 || order[4] != 4 || time.Since(start) != 3*time.Minute { // two leave at once
			t.Errorf("order %v in %v", order, time.Since(start))
		}
	})
}

func TestWhoLeavesTheQueueLeavesRoomInIt(t *testing.T) {
	g := NewGate(1, 1, time.Hour, time.Now)
	leave, err := g.Enter(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := g.Enter(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	entered := make(chan error)
	go func() {
		leave, err := g.Enter(t.Context())
		if err == nil {
			leave()
		}
		entered <- err
	}()
	leave()
	if err := <-entered; err != nil {
		t.Error(err)
	}
}

func TestWhoWouldWaitTooLongIsToldAtOnceAndQuickWorkLetsMoreWait(t *testing.T) {
	for _, c := range []struct {
		stay time.Duration
		wait int
	}{{time.Millisecond, 100}, {10 * time.Second, 12}} {
		synctest.Test(t, func(t *testing.T) {
			g := NewGate(2, 100, time.Minute, time.Now)
			stay := func() {
				if leave, err := g.Enter(t.Context()); err == nil {
					time.Sleep(c.stay)
					leave()
				}
			}
			for range 100 {
				stay()
			}
			var all sync.WaitGroup
			for range 300 {
				all.Go(stay)
			}
			synctest.Wait()
			g.mu.Lock()
			waiting := g.waiting
			g.mu.Unlock()
			if waiting != c.wait {
				t.Errorf("stays of %v: %d wait, want %d", c.stay, waiting, c.wait)
			}
			all.Wait()
		})
	}
}
