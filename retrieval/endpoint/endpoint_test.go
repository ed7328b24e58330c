package endpoint_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	openai "github.com/sashabaranov/go-openai"
	"go.uber.org/goleak"

	"docent/retrieval/endpoint"
	"docent/retrieval/openaitest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func ask(ctx context.Context, s *openaitest.Server, key string) error {
	c := endpoint.New(endpoint.Config{BaseURL: s.URL + "/", Key: key, HTTP: s.Client})
	_, err := c.CreateChatCompletion(ctx, openai.ChatCompletionRequest{
		Model: openaitest.ChatModel, Messages: []openai.ChatCompletionMessage{{Role: "user", Content: "What?"}},
	})
	return endpoint.Failure(ctx, err, key)
}

func TestAFailureSaysWhetherToTryAgain(t *testing.T) {
	for name, test := range map[string]struct {
		behaviour openaitest.Behaviour
		want      endpoint.Error
	}{
		"busy": {openaitest.Behaviour{Status: 429, RetryAfter: "7", Message: "slow down"},
			endpoint.Error{Status: 429, Text: "slow down", Temporary: true, RetryAfter: 7 * time.Second}},
		"no money": {openaitest.Behaviour{Status: 429, Code: "insufficient_quota", Message: "pay"},
			endpoint.Error{Status: 429, Code: "insufficient_quota", Text: "pay"}},
		"broken":    {openaitest.Behaviour{Status: 500, Message: "oh"}, endpoint.Error{Status: 500, Text: "oh", Temporary: true}},
		"not found": {openaitest.Behaviour{Status: 404, Message: "no"}, endpoint.Error{Status: 404, Text: "no"}},
		"not JSON":  {openaitest.Behaviour{Raw: []byte("<html>")}, endpoint.Error{Text: "invalid character '<' looking for beginning of value", Temporary: true}},
		"dropped":   {openaitest.Behaviour{DropAfter: 1}, endpoint.Error{Text: "EOF", Temporary: true}},
	} {
		t.Run(name, func(t *testing.T) {
			s := openaitest.New(t, openaitest.WithChat(test.behaviour))
			var got *endpoint.Error
			if err := ask(t.Context(), s, openaitest.Key); !errors.As(err, &got) {
				t.Fatalf("got %v, want an *Error", err)
			}
			if !strings.HasSuffix(got.Text, test.want.Text) {
				t.Errorf("text %q, want %q", got.Text, test.want.Text)
			}
			got.Text = test.want.Text
			if *got != test.want {
				t.Errorf("got %+v, want %+v", *got, test.want)
			}
		})
	}
}

func TestAnErrorNeverHasTheKey(t *testing.T) {
	s := openaitest.New(t)
	err := ask(t.Context(), s, "sk-secret-of-mine")
	if err == nil || strings.Contains(err.Error(), "sk-secret-of-mine") || !strings.Contains(err.Error(), "401") {
		t.Errorf("got %v, want a 401 without the key", err)
	}
}

func TestAnEndedContextIsReturnedAsItself(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := ask(ctx, openaitest.New(t), openaitest.Key); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestATooLongRequestIsRecognised(t *testing.T) {
	var e *endpoint.Error
	err := ask(t.Context(), openaitest.New(t, openaitest.WithContext(1)), openaitest.Key)
	if !errors.As(err, &e) || !e.TooLong() || e.Temporary {
		t.Errorf("got %v", err)
	}
}

func TestWaitsDoubleAndObeyTheServer(t *testing.T) {
	temporary := func(after time.Duration) error { return &endpoint.Error{Temporary: true, RetryAfter: after} }
	for name, test := range map[string]struct {
		errs  []error
		tries int
		took  time.Duration
	}{
		"at once":                {[]error{nil}, 1, 0},
		"doubling":               {[]error{temporary(0), temporary(0), temporary(0), nil}, 4, 7 * time.Second},
		"used up":                {[]error{temporary(0), temporary(0), temporary(0), temporary(0), nil}, 4, 7 * time.Second},
		"as asked":               {[]error{temporary(20 * time.Second), nil}, 2, 20 * time.Second},
		"asked for too much":     {[]error{temporary(time.Hour), nil}, 1, 0},
		"for good":               {[]error{&endpoint.Error{Status: 400}, nil}, 1, 0},
		"no failure of a server": {[]error{errors.New("other"), nil}, 1, 0},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				start, n := time.Now(), 0
				r := endpoint.Retry{Tries: 4, First: time.Second, Longest: time.Minute}
				err := r.Do(t.Context(), func() error { n++; return test.errs[n-1] })
				if n != test.tries || err != test.errs[n-1] || time.Since(start) != test.took {
					t.Errorf("%d tries in %v, %v; want %d in %v", n, time.Since(start), err, test.tries, test.took)
				}
			})
		})
	}
}

func TestJitterSpreadsWaitsOverTheirUpperHalf(t *testing.T) {
	for jitter, want := range map[float64]time.Duration{0: 500 * time.Millisecond, 0.5: 750 * time.Millisecond} {
		synctest.Test(t, func(t *testing.T) {
			start := time.Now()
			r := endpoint.Retry{Tries: 2, First: time.Second, Longest: time.Minute, Jitter: func() float64 { return jitter }}
			_ = r.Do(t.Context(), func() error { return &endpoint.Error{Temporary: true} })
			if time.Since(start) != want {
				t.Errorf("jitter %g: waited %v, want %v", jitter, time.Since(start), want)
			}
		})
	}
}
