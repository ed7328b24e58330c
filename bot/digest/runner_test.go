package digest

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// rows stands for the database of the conversation; it outlives the runners of a test.
type rows struct {
	subscriptions  []Subscription
	claimed        map[string]bool
	lastTo, toldTo time.Time
	sent           []string
	windows        []time.Duration
	composes       int
	failures       int
	crash          bool
	empty          bool
}

// runner returns a Runner over the rows, on the clock of the test's bubble.
func (w *rows) runner(changed <-chan struct{}) *Runner {
	if w.claimed == nil {
		w.claimed = map[string]bool{}
	}
	return &Runner{
		Now: time.Now, Log: slog.New(slog.DiscardHandler), Changed: changed,
		Subscriptions: func(context.Context) ([]Subscription, error) { return w.subscriptions, nil },
		Last:          func(context.Context, int64) (time.Time, time.Time, error) { return w.lastTo, w.toldTo, nil },
		Compose: func(_ context.Context, _ Subscription, from, to time.Time) (Digest, error) {
			if w.composes++; w.composes <= w.failures {
				return Digest{}, errors.New("the library is busy")
			}
			w.windows = append(w.windows, to.Sub(from))
			if w.empty {
				return Digest{}, nil
			}
			return Digest{Lines: make([]Line, 1)}, nil
		},
		Claim: func(_ context.Context, _ int64, day string, _, to time.Time) (bool, error) {
			taken := w.claimed[day]
			w.claimed[day], w.lastTo = true, to
			return !taken, nil
		},
		Finish: func(_ context.Context, _ Subscription, day string, d Digest) error {
			if w.crash {
				return errors.New("the process is killed")
			}
			w.toldTo = w.lastTo
			if len(d.Lines) > 0 {
				w.sent = append(w.sent, day+" "+time.Now().UTC().Format("15:04"))
			}
			return nil
		},
	}
}

// run runs the runner for a while of the bubble's time.
func run(t *testing.T, r *Runner, d time.Duration) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), d)
	defer cancel()
	if err := r.Run(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("the runner ended with %v", err)
	}
}

// daily is due at minute in UTC; a bubble's time begins on 2000-01-01 at midnight UTC.
func daily(minute int) []Subscription {
	return []Subscription{{ID: 1, Topic: "railways", Minute: minute, Zone: "UTC", Since: time.Now()}}
}

func expect(t *testing.T, w *rows, want ...string) {
	t.Helper()
	if !slices.Equal(w.sent, want) {
		t.Errorf("sent %q, want %q", w.sent, want)
	}
}

func TestADigestGoesOutOnceADay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := &rows{subscriptions: daily(510)}
		run(t, w.runner(nil), 72*time.Hour)
		expect(t, w, "2000-01-01 08:30", "2000-01-02 08:30", "2000-01-03 08:30")
		if !slices.Equal(w.windows, []time.Duration{24 * time.Hour, 24 * time.Hour, 24 * time.Hour}) {
			t.Errorf("windows %v", w.windows)
		}
	})
}

func TestARestartInTheSameMinuteRepeatsNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := &rows{subscriptions: daily(510)}
		run(t, w.runner(nil), 8*time.Hour+30*time.Minute+time.Second)
		run(t, w.runner(nil), 20*time.Second)
		expect(t, w, "2000-01-01 08:30")
	})
}

func TestACrashAfterTheClaimRepeatsNothingAndTheNextDayTellsBoth(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := &rows{subscriptions: daily(510)}
		run(t, w.runner(nil), 9*time.Hour)
		w.crash = true
		run(t, w.runner(nil), 24*time.Hour)
		w.crash = false
		run(t, w.runner(nil), 24*time.Hour)
		expect(t, w, "2000-01-01 08:30", "2000-01-03 08:30")
		if last := w.windows[len(w.windows)-1]; last != 48*time.Hour {
			t.Errorf("the last digest looks back %s", last)
		}
	})
}

func TestADayWithNothingNewCountsWithoutAMessage(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := &rows{subscriptions: daily(510), empty: true}
		run(t, w.runner(nil), 24*time.Hour)
		expect(t, w)
		if !w.claimed["2000-01-01"] || w.composes != 1 {
			t.Errorf("claimed %v, composed %d times", w.claimed, w.composes)
		}
	})
}

func TestAfterDowntimeTheDigestIsLateOrSkipped(t *testing.T) {
	for _, c := range []struct {
		down time.Duration
		want []string
	}{
		{20 * time.Hour, []string{"2000-01-01 20:00", "2000-01-02 08:30"}},
		{21 * time.Hour, []string{"2000-01-02 08:30"}},
	} {
		synctest.Test(t, func(t *testing.T) {
			w := &rows{subscriptions: daily(510)}
			time.Sleep(c.down)
			run(t, w.runner(nil), 24*time.Hour)
			expect(t, w, c.want...)
		})
	}
}

func TestAFailureIsTriedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := &rows{subscriptions: daily(510), failures: 3}
		run(t, w.runner(nil), 24*time.Hour)
		expect(t, w, "2000-01-01 08:33")
	})
}

func TestANewSubscriptionWakesTheRunner(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, start, made := &rows{}, time.Now(), daily(2)
		changed := make(chan struct{}, 1)
		r := w.runner(changed)
		r.Subscriptions = func(context.Context) ([]Subscription, error) {
			if time.Since(start) < 61*time.Second {
				return nil, nil
			}
			return made, nil
		}
		go func() {
			time.Sleep(61 * time.Second)
			changed <- struct{}{}
		}()
		run(t, r, 10*time.Minute)
		expect(t, w, "2000-01-01 00:02")
	})
}
