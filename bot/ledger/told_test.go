package ledger

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// tellDaily finishes so many digests of a subscription, one a day, the n-th of which tells the document "n".
func tellDaily(t *testing.T, l *Ledger, c *clock, subscription int64, days int) {
	t.Helper()
	for n := range days {
		day := c.Format(time.DateOnly)
		if claimed, err := l.ClaimDigest(t.Context(), subscription, day, c.Add(-24*time.Hour), c.Time); !claimed || err != nil {
			t.Fatal(claimed, err)
		}
		must(t, l.FinishDigest(t.Context(), subscription, day, []string{fmt.Sprint(n)}))
		c.Time = c.Add(24 * time.Hour)
	}
}

func TestWhatDigestsToldIsKeptForAMonthWhateverElseIsDeleted(t *testing.T) {
	l, c := open(t, t.TempDir())
	s := subscribe(t, l, Subscription{Chat: 1, Topic: "railways"})
	tellDaily(t, l, c, s.ID, 100)
	for range 2 {
		must(t, l.Prune(t.Context(), c.Add(-48*time.Hour)))
	}
	told, err := l.Told(t.Context(), s.ID)
	must(t, err)
	if !told["99"] || !told["70"] || told["69"] || len(told) != 30 || count(t, l, "digests") != 30 {
		t.Errorf("%d told, %d digests", len(told), count(t, l, "digests"))
	}
}

func TestHowFarDigestsCameOutlivesTheirRows(t *testing.T) {
	l, c := open(t, t.TempDir())
	quiet := subscribe(t, l, Subscription{Chat: 1, Topic: "railways"})
	lost := subscribe(t, l, Subscription{Chat: 2, Topic: "railways"})
	tellDaily(t, l, c, quiet.ID, 5)
	for range 3 { // each is cut off by a crash
		_, err := l.ClaimDigest(t.Context(), lost.ID, c.Format(time.DateOnly), c.Add(-24*time.Hour), c.Time)
		must(t, err)
		c.Time = c.Add(24 * time.Hour)
	}
	var before, after [2]Coverage
	for i, s := range []Subscription{quiet, lost} {
		var err error
		before[i], err = l.LastDigest(t.Context(), s.ID)
		must(t, err)
	}
	c.Time = c.Add(1000 * 24 * time.Hour)
	must(t, l.Prune(t.Context(), c.Time))
	for i, s := range []Subscription{quiet, lost} {
		var err error
		after[i], err = l.LastDigest(t.Context(), s.ID)
		must(t, err)
	}
	if diff := cmp.Diff(before, after); diff != "" || count(t, l, "digests") != 4 || count(t, l, "told") != 0 {
		t.Errorf("%s%d digests, %d told", diff, count(t, l, "digests"), count(t, l, "told"))
	}
}
