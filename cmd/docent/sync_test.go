package main

import (
	"testing"
	"testing/synctest"
	"time"
)

func TestWhatWasToRunLaterDoesNotRunOnceItIsStopped(t *testing.T) {
	for name, c := range map[string]struct {
		wait time.Duration
		want bool
	}{
		"before its time": {time.Millisecond, false},
		"while it runs":   {1500 * time.Millisecond, true},
		"after it ran":    {3 * time.Second, true},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ran := false
				stop := after(time.Second, func() { time.Sleep(time.Second); ran = true })
				time.Sleep(c.wait)
				if stop(); ran != c.want {
					t.Errorf("ran: %v, want %v", ran, c.want)
				}
			})
		})
	}
}
