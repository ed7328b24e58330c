package ledger

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func subscribe(t *testing.T, l *Ledger, s Subscription) Subscription {
	t.Helper()
	kept, _, err := l.Subscribe(t.Context(), s)
	must(t, err)
	return kept
}

func TestATopicIsOneSubscriptionWhateverItsCaseAndSpaces(t *testing.T) {
	l, c := open(t, t.TempDir())
	first := subscribe(t, l, Subscription{Chat: 1, Topic: "Central Asia", Minute: 510, Zone: "UTC", Language: "en"})
	if !first.Since.Equal(c.Time) {
		t.Errorf("since %s", first.Since)
	}
	_, _, err := l.Subscribe(t.Context(), Subscription{Chat: 1, Topic: " central  ASIA", Minute: 510, Zone: "UTC"})
	if !errors.Is(err, ErrSubscribed) {
		t.Errorf("the same again: %v", err)
	}
	c.Time = c.Add(time.Hour)
	want := Subscription{ID: first.ID, Chat: 1, Topic: "Central Asia", Minute: 600, Zone: "UTC", Language: "ru", Since: c.Time}
	got, moved, err := l.Subscribe(t.Context(), Subscription{Chat: 1, Topic: "central asia", Minute: 600, Zone: "UTC", Language: "ru"})
	if err != nil || !moved || !cmp.Equal(got, want) {
		t.Errorf("moved %v, %v: %s", moved, err, cmp.Diff(want, got))
	}
	all, err := l.AllSubscriptions(t.Context())
	if err != nil || !cmp.Equal(all, []Subscription{want}) {
		t.Errorf("%v: %s", err, cmp.Diff([]Subscription{want}, all))
	}
}

func TestAChatHasTwentyTopicsAtMost(t *testing.T) {
	l, _ := open(t, t.TempDir())
	for i := range MaxTopics {
		subscribe(t, l, Subscription{Chat: 1, Thread: i % 3, Topic: fmt.Sprint("topic ", i)})
	}
	if _, _, err := l.Subscribe(t.Context(), Subscription{Chat: 1, Topic: "one more"}); !errors.Is(err, ErrTooMany) {
		t.Errorf("the 21st: %v", err)
	}
	if _, moved, err := l.Subscribe(t.Context(), Subscription{Chat: 1, Topic: "topic 0", Minute: 5}); err != nil || !moved {
		t.Errorf("another time for one of them: %v", err)
	}
	subscribe(t, l, Subscription{Chat: 2, Topic: "one more"})
}

func TestASubscriptionEndsByTopicOrNumber(t *testing.T) {
	l, _ := open(t, t.TempDir())
	for _, topic := range []string{"railways", "中欧班列", "1", "Казахстан"} {
		subscribe(t, l, Subscription{Chat: 1, Thread: 7, Topic: topic})
	}
	subscribe(t, l, Subscription{Chat: 1, Topic: "elsewhere"})
	for _, c := range []struct{ which, ended string }{{"1", "1"}, {"1", "railways"}, {"КАЗАХСТАН", "Казахстан"}, {"#1", "中欧班列"}} {
		ended, err := l.Unsubscribe(t.Context(), 1, 7, c.which)
		if err != nil || ended.Topic != c.ended {
			t.Errorf("%q ended %q, %v; want %q", c.which, ended.Topic, err, c.ended)
		}
	}
	for _, which := range []string{"1", "0", "-1", "elsewhere", ""} {
		if _, err := l.Unsubscribe(t.Context(), 1, 7, which); !errors.Is(err, ErrNoSubscription) {
			t.Errorf("%q: %v", which, err)
		}
	}
	left, err := l.Subscriptions(t.Context(), 1, 0)
	if err != nil || len(left) != 1 {
		t.Errorf("left %v, %v", left, err)
	}
}

func TestADayIsClaimedOnceAlsoAcrossProcesses(t *testing.T) {
	dir := t.TempDir()
	first, c := open(t, dir)
	second, _ := open(t, dir)
	s := subscribe(t, first, Subscription{Chat: 1, Topic: "railways"})
	var won atomic.Int32
	var all sync.WaitGroup
	for i := range 20 {
		all.Go(func() {
			claimed, err := []*Ledger{first, second}[i%2].ClaimDigest(t.Context(), s.ID, "2025-06-20", c.Add(-24*time.Hour), c.Time)
			if err != nil {
				t.Error(err)
			}
			if claimed {
				won.Add(1)
			}
		})
	}
	all.Wait()
	if won.Load() != 1 {
		t.Errorf("%d claims won", won.Load())
	}
	if claimed, err := first.ClaimDigest(t.Context(), 999, "2025-06-20", c.Time, c.Time); claimed || err != nil {
		t.Errorf("claimed %v for a subscription that is gone, %v", claimed, err)
	}
}

func TestAFinishedDigestIsToldSentAndCovered(t *testing.T) {
	l, c := open(t, t.TempDir())
	s := subscribe(t, l, Subscription{Chat: 1, Topic: "railways"})
	yesterday := c.Add(-24 * time.Hour)
	for day, to := range map[string]time.Time{"2025-06-19": yesterday, "2025-06-20": c.Time} {
		if claimed, err := l.ClaimDigest(t.Context(), s.ID, day, to.Add(-24*time.Hour), to); !claimed || err != nil {
			t.Fatal(claimed, err)
		}
	}
	must(t, l.FinishDigest(t.Context(), s.ID, "2025-06-19", []string{"a", "b", "a"}, Outgoing{Key: "digest:1:2025-06-19", Chat: 1}))
	coverage, err := l.LastDigest(t.Context(), s.ID)
	if err != nil || !coverage.Claimed.Equal(c.Time) || !coverage.Told.Equal(yesterday) {
		t.Errorf("coverage %+v, %v", coverage, err)
	}
	told, err := l.Told(t.Context(), s.ID)
	if err != nil || !cmp.Equal(told, map[string]bool{"a": true, "b": true}) || count(t, l, "outbox") != 1 {
		t.Errorf("told %v, %v; %d messages", told, err, count(t, l, "outbox"))
	}
	if err := l.FinishDigest(t.Context(), s.ID, "2025-06-21", []string{"c"}, Outgoing{Key: "x"}); !errors.Is(err, ErrNoSubscription) {
		t.Errorf("finishing a day that nobody claimed: %v", err)
	}
	if _, err := l.Unsubscribe(t.Context(), 1, 0, "railways"); err != nil || count(t, l, "told")+count(t, l, "digests") != 0 {
		t.Errorf("digests outlive their subscription, %v", err)
	}
}

func TestASubscriptionWithoutDigestsHasNoCoverage(t *testing.T) {
	l, _ := open(t, t.TempDir())
	coverage, err := l.LastDigest(t.Context(), 1)
	if err != nil || !coverage.Claimed.IsZero() || !coverage.Told.IsZero() {
		t.Errorf("coverage %+v, %v", coverage, err)
	}
}
