package limit

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestEachKeyHasAGateOfItsOwnThatIsForgottenWhenItIsEmpty(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := NewGates[string](1, 1, time.Hour, time.Now)
		stay := func(key string) {
			if leave, err := g.Enter(t.Context(), key); err != nil {
				t.Errorf("%s: %v", key, err)
			} else {
				time.Sleep(time.Minute)
				leave()
			}
		}
		start := time.Now()
		var all sync.WaitGroup
		for _, key := range []string{"a", "a", "b", "c"} {
			all.Go(func() { stay(key) })
		}
		synctest.Wait()
		if _, err := g.Enter(t.Context(), "a"); !errors.Is(err, ErrFull) {
			t.Errorf("a third of a: %v", err)
		}
		gone, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := g.Enter(gone, "b"); !errors.Is(err, context.Canceled) {
			t.Errorf("one of b who does not wait: %v", err)
		}
		all.Wait()
		if took := time.Since(start); took != 2*time.Minute {
			t.Errorf("all took %v", took)
		}
		g.mu.Lock()
		defer g.mu.Unlock()
		if len(g.keys) > 0 {
			t.Errorf("%d gates are kept", len(g.keys))
		}
	})
}
