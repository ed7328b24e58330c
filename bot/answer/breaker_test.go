package answer

import (
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"docent/retrieval/openaitest"
)

func TestAModelThatKeepsFailingIsLeftAloneForAWhile(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, stop := openaitest.Pipe(openaitest.WithChat(openaitest.Behaviour{Status: 503}))
		defer stop()
		m := composer(s)
		m.cfg.Retry.Tries = 1
		ask := func() error {
			_, err := m.Compose(t.Context(), Question{Text: "How much?"}, passage, nil)
			return err
		}
		for n := range failuresInRow + 5 {
			if err := ask(); err == nil || errors.Is(err, errResting) != (n >= failuresInRow) {
				t.Errorf("question %d: %v", n, err)
			}
		}
		if n := len(s.ChatRequests()); n != failuresInRow {
			t.Errorf("the model was asked %d times", n)
		}
		time.Sleep(restFor)
		if err := ask(); err == nil || errors.Is(err, errResting) {
			t.Errorf("after a rest: %v", err)
		}
		if err := ask(); !errors.Is(err, errResting) {
			t.Errorf("after it has failed once more: %v", err)
		}
		s.Chat(openaitest.Behaviour{Text: "Trade grew [1]."})
		time.Sleep(restFor)
		for range 3 {
			if err := ask(); err != nil {
				t.Errorf("when it answers again: %v", err)
			}
		}
	})
}
