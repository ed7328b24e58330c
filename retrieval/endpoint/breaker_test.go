package endpoint_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"docent/retrieval/endpoint"
)

// fuse is a breaker in virtual time, with what it logs and how many requests went through.
type fuse struct {
	retry endpoint.Retry
	log   bytes.Buffer
	asked int
}

func withFuse(t *testing.T, test func(*testing.T, *fuse)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		f := &fuse{}
		f.retry = endpoint.Retry{Tries: 1, Breaker: endpoint.NewBreaker("the model", time.Now, slog.New(slog.NewTextHandler(&f.log, nil)))}
		test(t, f)
	})
}

// ask makes a request that ends with err.
func (f *fuse) ask(t *testing.T, err error) error {
	return f.retry.Do(t.Context(), func() error { f.asked++; return err })
}

// says fails the test unless the log has the words so many times.
func (f *fuse) says(t *testing.T, words string, times int) {
	t.Helper()
	if got := strings.Count(f.log.String(), words); got != times {
		t.Errorf("the log says %q %d times, want %d:\n%s", words, got, times, f.log.String())
	}
}

var (
	down     = &endpoint.Error{Status: 503, Text: "down", Temporary: true}
	wrongKey = &endpoint.Error{Status: 401, Text: "no such key"}
	noQuota  = &endpoint.Error{Status: 429, Code: "insufficient_quota", Text: "pay"}
)

func TestAServerThatFailsIsLeftAloneAndThenProbed(t *testing.T) {
	withFuse(t, func(t *testing.T, f *fuse) {
		for range 3 {
			_ = f.ask(t, down)
		}
		start := time.Now()
		for range 10 {
			if err := f.ask(t, nil); !errors.Is(err, endpoint.ErrOpen) || !errors.Is(err, error(down)) {
				t.Fatalf("got %v, want ErrOpen with its cause", err)
			}
		}
		if f.asked != 3 || time.Since(start) != 0 {
			t.Errorf("%d requests in %v, want 3 at once", f.asked, time.Since(start))
		}
		time.Sleep(5 * time.Second)
		if err := f.ask(t, nil); err != nil || f.asked != 4 {
			t.Errorf("the probe: %v after %d requests", err, f.asked)
		}
		if err := f.ask(t, nil); err != nil {
			t.Errorf("after the probe: %v", err)
		}
		f.says(t, "does not answer", 1)
		f.says(t, "answers again", 1)
	})
}

func TestRestsDoubleWhileProbesFailAndNothingIsSaidTwice(t *testing.T) {
	withFuse(t, func(t *testing.T, f *fuse) {
		for range 3 {
			_ = f.ask(t, down)
		}
		for _, rest := range []time.Duration{5, 10, 20, 40, 80, 120, 120} {
			time.Sleep(rest*time.Second - time.Nanosecond)
			before := f.asked
			_ = f.ask(t, down)
			if f.asked != before {
				t.Fatalf("asked before the rest of %d s was over", rest)
			}
			time.Sleep(time.Nanosecond)
			if _ = f.ask(t, down); f.asked != before+1 {
				t.Fatalf("not probed after a rest of %d s", rest)
			}
		}
		f.says(t, "the model", 1)
	})
}

func TestARefusedKeyOrQuotaIsNamedOnceAndNotAskedAgainAtOnce(t *testing.T) {
	for words, refusal := range map[string]*endpoint.Error{"OPENAI_API_KEY": wrongKey, "out of quota": noQuota} {
		withFuse(t, func(t *testing.T, f *fuse) {
			for range 5 {
				if err := f.ask(t, refusal); !errors.Is(err, endpoint.ErrOpen) {
					t.Errorf("got %v", err)
				}
			}
			if f.asked != 1 {
				t.Errorf("%d requests, want 1", f.asked)
			}
			f.says(t, words, 1)
		})
	}
}

func TestWhatIsNotTheServersFaultKeepsTheWayOpen(t *testing.T) {
	withFuse(t, func(t *testing.T, f *fuse) {
		for _, err := range []error{nil, &endpoint.Error{Status: 400, Text: "too long"}, errors.New("no answer in it")} {
			_, _, _ = f.ask(t, down), f.ask(t, down), f.ask(t, err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		for range 10 {
			_ = f.retry.Do(ctx, func() error { return ctx.Err() })
		}
		if err := f.ask(t, nil); err != nil {
			t.Errorf("got %v", err)
		}
		f.says(t, "the model", 0)
	})
}

func TestAServerThatOutlastsItsReadersCountsAsFailing(t *testing.T) {
	withFuse(t, func(t *testing.T, f *fuse) {
		for range 4 {
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			_ = f.retry.Do(ctx, func() error { f.asked++; <-ctx.Done(); return ctx.Err() })
			cancel()
		}
		if f.asked != 3 {
			t.Errorf("%d readers waited, want 3", f.asked)
		}
		f.says(t, "does not answer", 1)
	})
}

func TestOneProbeGoesThroughAtATimeAndOneThatPanicsFreesTheWay(t *testing.T) {
	withFuse(t, func(t *testing.T, f *fuse) {
		_ = f.ask(t, wrongKey)
		time.Sleep(5 * time.Second)
		func() {
			defer func() { _ = recover() }()
			_ = f.retry.Do(t.Context(), func() error {
				if err := f.ask(t, nil); !errors.Is(err, endpoint.ErrOpen) {
					t.Errorf("beside a probe: %v", err)
				}
				panic("a fault of the caller")
			})
		}()
		if err := f.ask(t, nil); err != nil {
			t.Errorf("after the panic: %v", err)
		}
	})
}

func TestAServerThatAsksForARestGetsIt(t *testing.T) {
	withFuse(t, func(t *testing.T, f *fuse) {
		for range 3 {
			_ = f.ask(t, &endpoint.Error{Status: 429, Temporary: true, RetryAfter: time.Minute})
		}
		time.Sleep(time.Minute - time.Nanosecond)
		if err := f.ask(t, nil); !errors.Is(err, endpoint.ErrOpen) {
			t.Errorf("got %v", err)
		}
		f.says(t, "more than it allows", 1)
	})
}
