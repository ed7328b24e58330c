package embed_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"docent/retrieval/embed"
	"docent/retrieval/endpoint"
	"docent/retrieval/openaitest"
)

func TestVectorsComeInOrderOverManyBatches(t *testing.T) {
	s := openaitest.New(t, openaitest.WithEmbeddings(openaitest.Behaviour{Lie: openaitest.Backwards}))
	cfg := config(s)
	cfg.Batch, cfg.BatchBytes, cfg.TextBytes = 3, 40, 30
	e := embed.Endpoint(cfg)
	texts := []string{"", strings.Repeat("吉", 20), "a long text of thirty letters."}
	for i := range 20 {
		texts = append(texts, fmt.Sprintf("text %d", i))
	}
	if e.Dimensions() != 0 {
		t.Errorf("%d dimensions before the first call", e.Dimensions())
	}
	vectors, err := e.Embed(t.Context(), texts)
	if err != nil || len(vectors) != len(texts) || e.Dimensions() != 64 {
		t.Fatalf("%d vectors of %d, %v", len(vectors), e.Dimensions(), err)
	}
	for i, text := range texts {
		if len(text) > 30 {
			text = text[:30]
		}
		if got := dot(vectors[i], openaitest.Vector(text, 64)); got < 0.999 {
			t.Errorf("vector %d is not that of %q: similarity %g", i, text, got)
		}
	}
	for _, r := range s.EmbeddingRequests() {
		if len(r.Input) > 3 || len(strings.Join(r.Input, "")) > 40 {
			t.Errorf("a batch over the limits: %q", r.Input)
		}
	}
}

func TestNoTextsNeedNoRequest(t *testing.T) {
	s := openaitest.New(t)
	if v, err := embed.Endpoint(config(s)).Embed(t.Context(), nil); err != nil || len(v) != 0 || len(s.EmbeddingRequests()) != 0 {
		t.Errorf("%v, %v, %d requests", v, err, len(s.EmbeddingRequests()))
	}
}

func TestWhatMayPassIsTriedAgainAndWhatWillNotIsNot(t *testing.T) {
	for name, test := range map[string]struct {
		behaviour openaitest.Behaviour
		requests  int
	}{
		"busy":         {openaitest.Behaviour{Status: 429}, 2},
		"broken":       {openaitest.Behaviour{Status: 503}, 2},
		"dropped":      {openaitest.Behaviour{DropAfter: 1}, 2},
		"cut off":      {openaitest.Behaviour{Malformed: true}, 2},
		"wrong":        {openaitest.Behaviour{Status: 400}, 1},
		"unauthorised": {openaitest.Behaviour{Status: 401}, 1},
		"unknown":      {openaitest.Behaviour{Status: 404}, 1},
	} {
		t.Run(name, func(t *testing.T) {
			s := openaitest.New(t, openaitest.WithEmbeddings(test.behaviour, openaitest.Behaviour{}))
			v, err := embed.Endpoint(config(s)).Embed(t.Context(), []string{"a"})
			if n := len(s.EmbeddingRequests()); n != test.requests || (err == nil) != (n == 2) || (v == nil) != (n == 1) {
				t.Errorf("%d requests, %d vectors, %v", n, len(v), err)
			}
			var e *endpoint.Error
			if err != nil && (!errors.As(err, &e) || e.Status != test.behaviour.Status) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestALyingServerIsCaught(t *testing.T) {
	for name, lie := range map[string]openaitest.Lie{
		"too few": openaitest.OneTooFew, "too many": openaitest.OneTooMany, "dimension": openaitest.OtherDimension,
		"same index": openaitest.SameIndex, "zero": openaitest.AllZero,
	} {
		t.Run(name, func(t *testing.T) {
			s := openaitest.New(t, openaitest.WithEmbeddings(openaitest.Behaviour{Lie: lie}))
			if v, err := embed.Endpoint(config(s)).Embed(t.Context(), []string{"a", "b"}); !errors.Is(err, embed.ErrReply) || v != nil {
				t.Errorf("got %d vectors, %v", len(v), err)
			}
		})
	}
}

func TestAnotherDimensionThanBeforeIsRefused(t *testing.T) {
	s := openaitest.New(t, openaitest.WithEmbeddings(openaitest.Behaviour{}, openaitest.Behaviour{Lie: openaitest.OtherDimension}))
	e := embed.Endpoint(config(s))
	if _, err := e.Embed(t.Context(), []string{"a"}); err != nil {
		t.Fatal(err)
	}
	if _, err := e.Embed(t.Context(), []string{"a"}); !errors.Is(err, embed.ErrReply) {
		t.Errorf("got %v", err)
	}
}

func TestRetryAfterIsObeyedAndAStallTimesOut(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, stop := openaitest.Pipe(openaitest.WithEmbeddings(
			openaitest.Behaviour{Status: 429, RetryAfter: "17"}, openaitest.Behaviour{StallFirst: true}, openaitest.Behaviour{}))
		defer stop()
		cfg := config(s)
		cfg.Timeout = 5 * time.Second
		start := time.Now()
		_, err := embed.Endpoint(cfg).Embed(t.Context(), []string{"a"})
		if took := time.Since(start).Truncate(time.Millisecond); err != nil || took != 22*time.Second {
			t.Errorf("%v after %v, want 17 s as asked and 5 s of the timeout", err, took)
		}
	})
}

func TestOnlySoManyRequestsAreUnderWay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		release := make(chan struct{})
		var arrived atomic.Int32
		s, stop := openaitest.Pipe()
		defer stop()
		s.OnEmbeddings(func(int, openaitest.EmbeddingRequest) openaitest.Behaviour {
			arrived.Add(1)
			return openaitest.Behaviour{Hold: release}
		})
		cfg := config(s)
		cfg.Batch, cfg.Parallel = 1, 3
		done := make(chan error)
		go func() {
			_, err := embed.Endpoint(cfg).Embed(t.Context(), make([]string, 10))
			done <- err
		}()
		synctest.Wait()
		if n := arrived.Load(); n != 3 {
			t.Errorf("%d requests under way, want 3", n)
		}
		close(release)
		if err := <-done; err != nil || arrived.Load() != 10 {
			t.Errorf("%v after %d requests", err, arrived.Load())
		}
	})
}

func TestAnEndedContextEndsTheTries(t *testing.T) {
	s := openaitest.New(t, openaitest.WithEmbeddings(openaitest.Behaviour{Status: 500}))
	ctx, cancel := context.WithCancel(t.Context())
	s.OnEmbeddings(func(int, openaitest.EmbeddingRequest) openaitest.Behaviour {
		cancel()
		return openaitest.Behaviour{StallFirst: true}
	})
	if _, err := embed.Endpoint(config(s)).Embed(ctx, []string{"a"}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestTheKeyIsInNoError(t *testing.T) {
	s := openaitest.New(t)
	cfg := config(s)
	cfg.Key = "sk-secret-of-mine"
	_, err := embed.Endpoint(cfg).Embed(t.Context(), []string{"a"})
	if err == nil || strings.Contains(err.Error(), cfg.Key) {
		t.Errorf("got %v", err)
	}
}
