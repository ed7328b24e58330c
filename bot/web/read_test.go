package web

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"docent/corpus"
)

func TestFewDocumentsAreReadAtOnceAndWhoCannotWaitIsTold(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var inHand, most atomic.Int32
		release, cfg := make(chan struct{}), config()
		cfg.Document = func(context.Context, string) (corpus.Document, error) {
			if n := inHand.Add(1); n > most.Load() {
				most.Store(n)
			}
			defer inHand.Add(-1)
			<-release
			return market, nil
		}
		h, codes := New(cfg), make(chan int, readAtOnce+readQueued)
		for i := range cap(codes) {
			target := []string{"/documents/market", "/documents/market/passage?start=0&end=6"}[i%2]
			go func() { codes <- get(t, h, target).Code }()
		}
		synctest.Wait()
		w := get(t, h, "/documents/market", "Accept-Language", "zh")
		if w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "" || !strings.Contains(w.Body.String(), "请过几秒钟再试") {
			t.Errorf("one too many: status %d, %v", w.Code, w.Header())
		}
		close(release)
		for range cap(codes) {
			if code := <-codes; code != http.StatusOK {
				t.Errorf("status %d", code)
			}
		}
		if most.Load() != readAtOnce {
			t.Errorf("%d documents at once", most.Load())
		}
	})
}

// slow is a client that takes nothing until it is released.
type slow struct {
	*httptest.ResponseRecorder
	release chan struct{}
}

func (s slow) Write(p []byte) (int, error) {
	<-s.release
	return s.ResponseRecorder.Write(p)
}

func TestASlowClientHoldsUpNoOtherReader(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h, release := New(config()), make(chan struct{})
		var clients sync.WaitGroup
		for i := range 4 * readAtOnce {
			clients.Go(func() {
				r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, []string{"/documents/market", "/documents/none"}[i%2], nil)
				r.Host = "localhost"
				h.ServeHTTP(slow{httptest.NewRecorder(), release}, r)
			})
		}
		synctest.Wait()
		if w := get(t, h, "/documents/market"); w.Code != http.StatusOK {
			t.Errorf("status %d", w.Code)
		}
		close(release)
		clients.Wait()
	})
}

func TestNothingIsRenderedForAReaderWhoHasGone(t *testing.T) {
	ctx, leave := context.WithCancel(t.Context())
	cfg := config()
	cfg.Document = func(context.Context, string) (corpus.Document, error) {
		leave()
		return market, nil
	}
	w := do(New(cfg), httptest.NewRequestWithContext(ctx, http.MethodGet, "/documents/market", nil), nil)
	if w.Body.Len() > 0 {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
}
