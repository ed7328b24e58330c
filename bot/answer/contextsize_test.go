package answer

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"docent/retrieval/openaitest"
)

func TestTheServersContextIsFilled(t *testing.T) {
	long := hitsOf(strings.Split(strings.TrimSuffix(strings.Repeat(strings.Repeat("Trade grew a lot. ", 60)+"|", 26), "|"), "|")...)
	for size, want := range map[int][2]int{0: {5, 20}, 4096: {2, 8}, 32768: {26, 26}} {
		fields := openaitest.Model{}
		if size > 0 {
			fields["max_model_len"] = size
		}
		s := openaitest.New(t, openaitest.WithModelFields(fields))
		m := composer(s)
		for range 2 {
			d, err := m.Compose(t.Context(), Question{Text: "How much?"}, long, nil)
			if err != nil || d.Passages < want[0] || d.Passages > want[1] {
				t.Errorf("of %d tokens: %d passages, want %v; %v", size, d.Passages, want, err)
			}
		}
		if r := s.ChatRequests()[0]; size > 0 && *r.MaxTokens > size/2 {
			t.Errorf("of %d tokens %d are the answer's", size, *r.MaxTokens)
		}
	}
}

func TestTheSizeOfTheContextIsAskedOnceAnHourAndSoonerAfterAFailure(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		asked := 0
		c := newContextSize(ModelConfig{Now: time.Now}, slog.New(slog.DiscardHandler))
		c.ask = func(context.Context) (int, error) {
			asked++
			if asked == 1 {
				return 0, errors.New("refused")
			}
			return 5000, nil
		}
		for i, step := range []struct {
			wait        time.Duration
			size, asked int
		}{
			{0, defaultContext, 1}, {noSizeFor / 2, defaultContext, 1}, {noSizeFor, 5000, 2}, {sizeFor / 2, 5000, 2}, {sizeFor, 5000, 3},
		} {
			time.Sleep(step.wait)
			if got := c.tokens(t.Context()); got != step.size || asked != step.asked {
				t.Errorf("step %d: %d tokens after %d requests, want %d after %d", i, got, asked, step.size, step.asked)
			}
		}
	})
}

func TestAServerThatDoesNotSayItsSizeCostsSecondsAtMost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newContextSize(ModelConfig{Now: time.Now}, slog.New(slog.DiscardHandler))
		c.ask = func(ctx context.Context) (int, error) { <-ctx.Done(); return 0, ctx.Err() }
		start := time.Now()
		if got := c.tokens(t.Context()); got != defaultContext || time.Since(start) != sizePatience {
			t.Errorf("%d tokens after %v", got, time.Since(start))
		}
	})
}

func TestAPromptThatIsTooLongIsShortenedToWhatTheServerSaysOnceForAll(t *testing.T) {
	s := openaitest.New(t, openaitest.WithContext(2500))
	m := composer(s)
	long := hitsOf(strings.Split(strings.Repeat(strings.Repeat("Trade grew a lot. ", 30)+"|", 20), "|")...)
	for n := range 3 {
		d, err := m.Compose(t.Context(), Question{Text: "How much?"}, long, nil)
		if err != nil || d.Passages < 1 || d.Passages > 10 || s.Rejected() != 1 {
			t.Errorf("question %d: %d passages, %d refused, %v", n, d.Passages, s.Rejected(), err)
		}
	}
}
