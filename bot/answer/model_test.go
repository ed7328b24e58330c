package answer

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"docent/retrieval/endpoint"
	"docent/retrieval/openaitest"
)

var passage = hitsOf("Trade grew by 10.4%.")

// composer asks the server, and tries again at once.
func composer(s *openaitest.Server) *ModelComposer {
	return NewModel(ModelConfig{
		BaseURL: s.URL, Key: openaitest.Key, Model: openaitest.ChatModel, HTTP: s.Client,
		Retry: endpoint.Retry{Tries: 2, First: time.Nanosecond, Longest: time.Second},
	}, slog.New(slog.NewTextHandler(io.Discard, nil)))
}

func TestAnAnswerIsShownWhileItComesAndReturnedAsADraft(t *testing.T) {
	const text = "贸易 grew by 10.4% [1]. Ура."
	for name, b := range map[string]openaitest.Behaviour{
		"whole":           {Text: text},
		"rune by rune":    {Text: text, ChunkRunes: 1},
		"byte by byte":    {Text: text, ChunkBytes: 1},
		"thinking first":  {Text: "<think>hm [2]</think>\n" + text, ChunkRunes: 2},
		"reasoning apart": {Text: text, Reasoning: "hm [2]", ChunkRunes: 3},
		"kept alive":      {Text: text, KeepAlive: 1000},
	} {
		t.Run(name, func(t *testing.T) {
			var shown []string
			s := openaitest.New(t, openaitest.WithChat(b))
			d, err := composer(s).Compose(t.Context(), Question{Text: "How much?", Language: "en"}, passage, func(text string) { shown = append(shown, text) })
			if err != nil || d.Text != text || d.NoAnswer || d.Truncated || d.Model != openaitest.ChatModel || d.Passages != 1 {
				t.Fatalf("got %+v, %v", d, err)
			}
			if len(shown) == 0 || shown[len(shown)-1] != text {
				t.Errorf("shown last: %q", shown)
			}
			for _, part := range shown {
				if !strings.HasPrefix(text, part) {
					t.Errorf("shown: %q", part)
				}
			}
		})
	}
}

func TestAModelThatFindsNothingHasNoAnswer(t *testing.T) {
	for _, text := range []string{"NO_ANSWER", " **NO_ANSWER**.", "NO_ANSWER\nThe passages do not say.", "<think>x</think>\n\nNO_ANSWER"} {
		s := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Text: text, ChunkRunes: 3}))
		d, err := composer(s).Compose(t.Context(), Question{Text: "How much?", Language: "en"}, passage, func(text string) {
			if text != "" {
				t.Errorf("shown: %q", text)
			}
		})
		if err != nil || !d.NoAnswer || d.Text != "" {
			t.Errorf("%q: %+v, %v", text, d, err)
		}
	}
}

func TestAnAnswerOfNothingIsAnError(t *testing.T) {
	for _, text := range []string{" ", "<think>only thoughts</think>", "<think>unfinished"} {
		s := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Text: text}))
		if _, err := composer(s).Compose(t.Context(), Question{Text: "How much?", Language: "en"}, passage, nil); !errors.Is(err, ErrNoDraft) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestAFailureBeforeTheFirstWordIsTriedAgain(t *testing.T) {
	for name, test := range map[string]struct {
		behaviour openaitest.Behaviour
		requests  int
	}{
		"busy":                  {openaitest.Behaviour{Status: 429}, 2},
		"busy for long":         {openaitest.Behaviour{Status: 429, RetryAfter: "60"}, 1},
		"broken":                {openaitest.Behaviour{Status: 500}, 2},
		"malformed":             {openaitest.Behaviour{Malformed: true}, 2},
		"empty choices":         {openaitest.Behaviour{EmptyChoices: true}, 2},
		"no stream":             {openaitest.Behaviour{Raw: []byte(`{"choices":[]}`)}, 2},
		"dropped in thoughts":   {openaitest.Behaviour{Reasoning: "hm", DropAfter: 1}, 2},
		"dropped after a word":  {openaitest.Behaviour{Text: "Trade grew", ChunkRunes: 5, DropAfter: 1}, 1},
		"ended after a word":    {openaitest.Behaviour{Text: "Trade grew", ChunkRunes: 5, EndAfter: 1}, 1},
		"an error after a word": {openaitest.Behaviour{Text: "Trade grew", ChunkRunes: 5, ErrorAfter: 1}, 1},
		"unauthorised":          {openaitest.Behaviour{Status: 401}, 1},
		"unknown":               {openaitest.Behaviour{Status: 404}, 1},
	} {
		t.Run(name, func(t *testing.T) {
			s := openaitest.New(t, openaitest.WithChat(test.behaviour, openaitest.Behaviour{Text: "Trade grew [1]."}))
			d, err := composer(s).Compose(t.Context(), Question{Text: "How much?", Language: "en"}, passage, nil)
			if n := len(s.ChatRequests()); n != test.requests || (err == nil) != (n == 2) || err != nil && d.Text != "" {
				t.Errorf("%d requests, %+v, %v", n, d, err)
			}
			var e *endpoint.Error
			if err != nil && !errors.As(err, &e) {
				t.Errorf("got %v, want an *endpoint.Error", err)
			}
		})
	}
}

func TestASilentServerIsLeft(t *testing.T) {
	for name, b := range map[string]openaitest.Behaviour{
		"before the first byte": {StallFirst: true},
		"in the middle":         {Text: "Trade grew", ChunkRunes: 5, StallAfter: 1},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s, stop := openaitest.Pipe(openaitest.WithChat(b))
				defer stop()
				m := composer(s)
				m.cfg.Retry.Tries = 1
				start := time.Now()
				_, err := m.Compose(t.Context(), Question{Text: "How much?", Language: "en"}, passage, nil)
				if took := time.Since(start).Truncate(time.Millisecond); err == nil || took != m.cfg.Idle {
					t.Errorf("%v after %v, want %v", err, took, m.cfg.Idle)
				}
			})
		})
	}
}

func TestAnAnswerMayNotTakeForEver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, stop := openaitest.Pipe(openaitest.WithChat(openaitest.Behaviour{StallFirst: true}))
		defer stop()
		m := composer(s)
		m.cfg.Timeout = time.Second
		start := time.Now()
		_, err := m.Compose(t.Context(), Question{Text: "How much?", Language: "en"}, passage, nil)
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(start) != time.Second {
			t.Errorf("%v after %v", err, time.Since(start))
		}
	})
}

func TestTheCallerEndsTheAnswer(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	s := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Text: "Trade grew", ChunkRunes: 5, StallAfter: 1}))
	_, err := composer(s).Compose(ctx, Question{Text: "How much?", Language: "en"}, passage, func(text string) {
		if text != "" {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestTooLongAnAnswerIsCutAndSaysSo(t *testing.T) {
	for name, b := range map[string]openaitest.Behaviour{
		"too many bytes":  {Text: strings.Repeat("贸易 grew. ", 5000), ChunkRunes: 100},
		"too many tokens": {Text: "Trade gr", Finish: "length"},
	} {
		s := openaitest.New(t, openaitest.WithChat(b))
		d, err := composer(s).Compose(t.Context(), Question{Text: "How much?", Language: "en"}, passage, nil)
		if err != nil || !d.Truncated || len(d.Text) > maxDraft {
			t.Errorf("%s: %d bytes, truncated %v, %v", name, len(d.Text), d.Truncated, err)
		}
	}
}

func TestTheKeyIsInNoErrorOfTheComposer(t *testing.T) {
	m := composer(openaitest.New(t, openaitest.WithKey("sk-another")))
	_, err := m.Compose(t.Context(), Question{Text: "How much?", Language: "en"}, passage, nil)
	if err == nil || strings.Contains(err.Error(), openaitest.Key) {
		t.Errorf("got %v", err)
	}
}

func TestReasoningModelsAreAskedAsTheyAllow(t *testing.T) {
	s := openaitest.New(t, openaitest.WithModels("gpt-5-mini", "e"))
	m := composer(s)
	m.cfg.Model = "gpt-5-mini"
	if _, err := m.Compose(t.Context(), Question{Text: "How much?", Language: "en"}, passage, nil); err != nil {
		t.Fatal(err)
	}
	if r := s.ChatRequests()[0]; r.MaxTokens != nil || r.MaxCompletionTokens == nil || r.Temperature != nil {
		t.Errorf("got %+v", r)
	}
}
