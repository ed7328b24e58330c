package ledger

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// finishDay finishes the digest of the day before the clock, which tells one document in two messages.
func finishDay(t *testing.T, l *Ledger, c *clock, s Subscription, day, document string) {
	t.Helper()
	_, err := l.ClaimDigest(t.Context(), s.ID, day, c.Add(-24*time.Hour), c.Time)
	must(t, err)
	must(t, l.FinishDigest(t.Context(), s.ID, day, []string{document}, Outgoing{Key: day + ":0", Chat: 1}, Outgoing{Key: day + ":1", Chat: 1}))
}

func TestWhatADigestInDoubtToldIsLeftToTheNextDay(t *testing.T) {
	for _, c := range []struct {
		name    string
		arrived bool // its first message
		untold  bool
	}{{"nothing arrived", false, true}, {"a part arrived", true, false}} {
		t.Run(c.name, func(t *testing.T) {
			l, clock := open(t, t.TempDir())
			s := subscribe(t, l, Subscription{Chat: 1, Topic: "railways"})
			other := subscribe(t, l, Subscription{Chat: 1, Topic: "roads"})
			finishDay(t, l, clock, s, "2025-06-19", "a")
			before := clock.Time
			clock.Time = clock.Add(24 * time.Hour)
			finishDay(t, l, clock, s, "2025-06-20", "b")
			must(t, errors.Join(l.Sent(t.Context(), 1, 1), l.Sent(t.Context(), 2, 2)))
			if c.arrived {
				must(t, l.Sent(t.Context(), 3, 3))
				must(t, l.Untell(t.Context(), 4, "in doubt"))
			} else {
				must(t, l.Untell(t.Context(), 3, "in doubt"))
			}
			told, err := l.Told(t.Context(), s.ID)
			want := map[string]bool{"a": true}
			if !c.untold {
				want["b"], before = true, clock.Time
			}
			if !cmp.Equal(told, want) || err != nil {
				t.Errorf("told %v, %v", told, err)
			}
			if coverage, err := l.LastDigest(t.Context(), s.ID); !coverage.Told.Equal(before) || !coverage.Claimed.Equal(clock.Time) || err != nil {
				t.Errorf("coverage %+v, %v", coverage, err)
			}
			if left := unsent(t, l); len(left) != 0 {
				t.Errorf("left to send: %+v", left)
			}
			if coverage, err := l.LastDigest(t.Context(), other.ID); !coverage.Told.IsZero() || err != nil {
				t.Errorf("another topic: %+v, %v", coverage, err)
			}
			if claimed, err := l.ClaimDigest(t.Context(), s.ID, "2025-06-20", before, clock.Time); claimed || err != nil {
				t.Errorf("its day may be told again: %v, %v", claimed, err)
			}
		})
	}
}

func TestADigestIsTakenBackThoughALaterOneIsFinished(t *testing.T) {
	l, c := open(t, t.TempDir())
	s := subscribe(t, l, Subscription{Chat: 1, Topic: "railways"})
	begins := c.Add(-24 * time.Hour)
	finishDay(t, l, c, s, "2025-06-20", "a")
	c.Time = c.Add(24 * time.Hour)
	finishDay(t, l, c, s, "2025-06-21", "b")
	must(t, l.Untell(t.Context(), 1, "in doubt"))
	told, err := l.Told(t.Context(), s.ID)
	coverage, err2 := l.LastDigest(t.Context(), s.ID)
	if err := errors.Join(err, err2); err != nil || !cmp.Equal(told, map[string]bool{"b": true}) || !coverage.Told.Equal(begins) {
		t.Errorf("told %v, coverage %+v, %v", told, coverage, err)
	}
	if left := unsent(t, l); len(left) != 2 || left[0].Key != "2025-06-21:0" {
		t.Errorf("left to send: %+v", left)
	}
}

func TestAMessageOfNoDigestIsOnlyRefused(t *testing.T) {
	l, _ := open(t, t.TempDir())
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "a", Chat: 1}, Outgoing{Key: "b", Chat: 1}))
	must(t, l.Untell(t.Context(), 1, "in doubt"))
	if left := unsent(t, l); len(left) != 1 || left[0].Key != "b" {
		t.Errorf("left to send: %+v", left)
	}
	if err := l.Untell(t.Context(), 1, "in doubt"); !errors.Is(err, ErrNoMessage) {
		t.Errorf("again: %v", err)
	}
}
