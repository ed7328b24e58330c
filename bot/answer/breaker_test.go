package answer

import (
	"errors"
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"docent/retrieval/endpoint"
	"docent/retrieval/openaitest"
)

func TestAModelThatKeepsFailingIsLeftAloneForAWhile(t *testing.T) {
	const failures, rest = 3, 5 * time.Second // as endpoint.Breaker has them
	for name, failing := range map[string]openaitest.Behaviour{
		"down":                {Status: 503},
		"breaking off midway": {Text: "Trade grew by 10.4% [1].", ChunkRunes: 5, DropAfter: 2},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s, stop := openaitest.Pipe(openaitest.WithChat(failing))
				defer stop()
				m := composer(s)
				m.cfg.Retry.Tries = 1
				m.cfg.Retry.Breaker = endpoint.NewBreaker("the model", time.Now, slog.New(slog.DiscardHandler))
				ask := func() error {
					_, err := m.Compose(t.Context(), Question{Text: "How much?"}, passage, nil)
					return err
				}
				for n := range failures + 5 {
					if err := ask(); err == nil || errors.Is(err, endpoint.ErrOpen) != (n >= failures-1) {
						t.Errorf("question %d: %v", n, err)
					}
				}
				if n := len(s.ChatRequests()); n != failures {
					t.Errorf("the model was asked %d times", n)
				}
				time.Sleep(rest)
				if err := ask(); err == nil || len(s.ChatRequests()) != failures+1 {
					t.Errorf("after a rest: %v, asked %d times", err, len(s.ChatRequests()))
				}
				if err := ask(); !errors.Is(err, endpoint.ErrOpen) || len(s.ChatRequests()) != failures+1 {
					t.Errorf("after it has failed once more: %v", err)
				}
				s.Chat(openaitest.Behaviour{Text: "Trade grew [1]."})
				time.Sleep(2 * rest)
				for range 3 {
					if err := ask(); err != nil {
						t.Errorf("when it answers again: %v", err)
					}
				}
			})
		})
	}
}
