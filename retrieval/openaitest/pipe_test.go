package openaitest_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"docent/retrieval/openaitest"
)

func TestAPipeServesOnAVirtualClock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, stop := openaitest.Pipe(openaitest.WithChat(openaitest.Behaviour{Text: "ok"}, openaitest.Behaviour{StallFirst: true}))
		defer stop()
		if text, _, _, err := streamed(t.Context(), client(s, openaitest.Key)); err != nil || text != "ok" {
			t.Errorf("got %q, %v", text, err)
		}
		start := time.Now()
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		_, _, _, err := streamed(ctx, client(s, openaitest.Key))
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(start) != time.Hour {
			t.Errorf("got %v after %v, want a deadline after an hour", err, time.Since(start))
		}
	})
}
