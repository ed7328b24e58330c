package digest

import (
	"context"
	"log/slog"
	"time"
)

const (
	// longestSleep bounds how long a Runner trusts one look at the subscriptions: what another process
	// changed, and a clock that was set, are seen by then.
	longestSleep = 15 * time.Minute
	// retryAfter is how long after a failure a Runner tries again.
	retryAfter = time.Minute
	// firstWindow is how far back the first digest of a subscription looks.
	firstWindow = 24 * time.Hour
	// longestWindow bounds how far back a digest looks after a long downtime.
	longestWindow = 7 * 24 * time.Hour
)

// Lookback is how far a digest looks back at most: what was told before that cannot come up again.
const Lookback = longestWindow + storySpan

// Subscription is what a Runner needs to know of a chat's wish for a daily digest.
type Subscription struct {
	ID int64
	// Chat and Thread are where the digest goes.
	Chat     int64
	Thread   int
	Topic    string
	Language string
	// Minute of the day, 0 to 1439, in Zone, which is as ParseZone writes it.
	Minute int
	Zone   string
	// Since is when the time was chosen: no digest is due from before it.
	Since time.Time
}

// Runner sends each subscription its digest, once a day at its time. All fields but Changed are needed;
// the functions must be safe to call from one goroutine, and return when ctx ends.
type Runner struct {
	Now func() time.Time
	Log *slog.Logger
	// Changed wakes the Runner when a subscription was made, moved or ended. It should have a buffer of
	// one, so that who sends never waits. nil: changes are seen within a quarter of an hour.
	Changed <-chan struct{}

	// Subscriptions returns all there are.
	Subscriptions func(ctx context.Context) ([]Subscription, error)
	// Last returns where the last claimed digest of a subscription ends and where the last finished one
	// does; zero when there is none.
	Last func(ctx context.Context, subscription int64) (claimed, told time.Time, err error)
	// Compose makes the digest of what was published in [from, to).
	Compose func(ctx context.Context, s Subscription, from, to time.Time) (Digest, error)
	// Claim takes the day; exactly one caller gets true, also across processes and restarts.
	Claim func(ctx context.Context, subscription int64, day string, from, to time.Time) (bool, error)
	// Finish ends a claimed day: it keeps that the digest's documents are told and puts its message on
	// the way, together. A digest without lines is no message; its day is over all the same.
	Finish func(ctx context.Context, s Subscription, day string, d Digest) error

	// aside are the days whose digests panicked, by subscription.
	aside map[int64]string
}

// Run sends digests until ctx ends, and returns its error. Failures are logged and tried again as long as
// the day is due. A day is claimed when its digest is ready and before it is sent: a crash in between costs
// that digest rather than sending it twice (once beats twice), and the next day's begins where the last
// finished one ended, so that what was lost is told then.
func (r *Runner) Run(ctx context.Context) error {
	for {
		wait := time.NewTimer(r.round(ctx))
		select {
		case <-ctx.Done():
			wait.Stop()
			return ctx.Err()
		case <-r.Changed:
			wait.Stop()
		case <-wait.C:
		}
	}
}

// round sends what is due and returns how long to sleep.
func (r *Runner) round(ctx context.Context) time.Duration {
	all, err := r.Subscriptions(ctx)
	if err != nil {
		if ctx.Err() == nil {
			r.Log.Error("digests wait: subscriptions can't be read", "error", err)
		}
		return retryAfter
	}
	sleep := longestSleep
	for _, s := range all {
		if ctx.Err() != nil {
			return 0
		}
		sleep = min(sleep, r.serve(ctx, s))
	}
	return max(sleep, 0)
}

// serve sends one subscription its digest if it is due, and returns when to look at it again.
func (r *Runner) serve(ctx context.Context, s Subscription) time.Duration {
	zone, err := Location(s.Zone)
	if err != nil {
		r.Log.Error("a subscription has no digests", "subscription", s.ID, "error", err)
		return longestSleep
	}
	if err := r.send(ctx, s, zone); err != nil {
		r.Log.Error("a digest failed", "subscription", s.ID, "error", err)
		return retryAfter
	}
	now := r.Now()
	return Next(s.Minute, zone, now).Sub(now)
}
