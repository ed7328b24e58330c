package digest

import (
	"context"
	"runtime/debug"
	"time"
)

// send sends one digest if it is due. A panic sets its subscription aside until its next day; the others have theirs.
func (r *Runner) send(ctx context.Context, s Subscription, zone *time.Location) (err error) {
	claimed, told, err := r.Last(ctx, s.ID)
	if err != nil {
		return err
	}
	now := r.Now()
	day, _, due := Due(s.Minute, zone, latest(claimed, s.Since), now)
	if !due || r.aside[s.ID] == day {
		return nil
	}
	defer func() {
		if fault := recover(); fault != nil {
			r.setAside(s, day, fault)
		}
	}()
	from := windowStart(told, now)
	digest, err := r.Compose(ctx, s, from, now)
	if err != nil {
		return err
	}
	taken, err := r.Claim(ctx, s.ID, day, from, now)
	if err != nil || !taken {
		return err
	}
	return r.Finish(ctx, s, day, digest)
}

func (r *Runner) setAside(s Subscription, day string, fault any) {
	r.Log.Error("a digest panicked, its subscription is set aside until its next day",
		"subscription", s.ID, "panic", fault, "stack", string(debug.Stack()))
	if r.aside == nil {
		r.aside = map[int64]string{}
	}
	r.aside[s.ID] = day
}

// windowStart is where a digest made now begins: where the last told one ended, within reason.
func windowStart(told, now time.Time) time.Time {
	if told.IsZero() {
		return now.Add(-firstWindow)
	}
	return latest(told, now.Add(-longestWindow))
}

func latest(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
