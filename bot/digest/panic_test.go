package digest

import (
	"context"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

func TestATopicWhoseDigestPanicsIsSetAsideAndTheOthersHaveTheirs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := &rows{}
		r := w.runner(nil)
		for id := range int64(3) {
			w.subscriptions = append(w.subscriptions, Subscription{ID: id, Topic: "railways", Minute: 510, Zone: "UTC", Since: time.Now()})
		}
		begins, panics, sent := time.Now(), 0, map[int64][]string{}
		r.Last = func(context.Context, int64) (claimed, told time.Time, err error) { // the digests of each end when they are made
			return time.Now().Add(-time.Hour), time.Time{}, nil
		}
		taken := map[int64]string{}
		r.Claim = func(_ context.Context, id int64, day string, _, _ time.Time) (bool, error) {
			before := taken[id]
			taken[id] = day
			return before != day, nil
		}
		r.Compose = func(_ context.Context, s Subscription, _, _ time.Time) (Digest, error) {
			if s.ID == 1 && time.Since(begins) < 24*time.Hour {
				panics++
				panic("a document that nobody thought of")
			}
			return Digest{Lines: make([]Line, 1)}, nil
		}
		r.Finish = func(_ context.Context, s Subscription, day string, _ Digest) error {
			sent[s.ID] = append(sent[s.ID], day)
			return nil
		}
		run(t, r, 48*time.Hour)
		both := []string{"2000-01-01", "2000-01-02"}
		if !slices.Equal(sent[0], both) || !slices.Equal(sent[1], both[1:]) || !slices.Equal(sent[2], both) || panics != 1 {
			t.Errorf("sent %v, %d panics", sent, panics)
		}
	})
}
