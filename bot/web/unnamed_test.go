package web

import (
	"bytes"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// behind is locked behind a proxy, with its log.
func behind(now func() time.Time) (Config, *bytes.Buffer) {
	var log bytes.Buffer
	cfg := locked(now)
	cfg.Proxied, cfg.Log = true, slog.New(slog.NewTextHandler(&log, nil))
	return cfg, &log
}

// peerRequest asks for an address of the page from loopback, as a proxy does.
func peerRequest(t *testing.T, target string) *http.Request {
	r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, target, nil)
	r.RemoteAddr = "127.0.0.1:5000"
	return r
}

func TestBehindAProxyNobodyIsWithoutALimit(t *testing.T) {
	for name, claimed := range map[string]string{"no header": "", "with a port": "203.0.113.9:4711", "loopback": "127.0.0.1"} {
		now := time.Now()
		cfg := config()
		cfg.Proxied, cfg.Now = true, func() time.Time { return now }
		h, codes := New(cfg), map[int]int{}
		for range perVisitor.Burst + 5 {
			codes[asks(t, h, "127.0.0.1:5000", "X-Forwarded-For", claimed)]++
		}
		if codes[http.StatusOK] != perVisitor.Burst || codes[http.StatusTooManyRequests] != 5 {
			t.Errorf("%s: %v", name, codes)
		}
	}
}

func TestAProxyThatNamesNoVisitorIsSaidOnceInTheLog(t *testing.T) {
	cfg, log := behind(time.Now)
	h := New(cfg)
	asks(t, h, "127.0.0.1:5000", "X-Forwarded-For", "203.0.113.9:4711")
	if do(h, peerRequest(t, "/healthz"), nil); log.Len() > 0 {
		t.Errorf("the log says %s", log)
	}
	for range 3 {
		asks(t, h, "127.0.0.1:5000")
	}
	if n := strings.Count(log.String(), "X-Forwarded-For"); n != 1 {
		t.Errorf("said %d times: %s", n, log)
	}
}

func TestAStrangerBehindASilentProxyDoesNotLockOutWhoIsInside(t *testing.T) {
	now := time.Now()
	cfg, _ := behind(func() time.Time { return now })
	h := New(cfg)
	cookie := login(t, h, password, "/").Result().Cookies()[0]
	session := cookie.Name + "=" + cookie.Value
	for range requests.Burst + 5 { // without a password, and with a wrong one
		do(h, peerRequest(t, "/documents/market"), []string{"Authorization", "Basic Ondyb25n"})
	}
	if got := do(h, peerRequest(t, "/documents/market"), []string{"Cookie", "docent_session=made.up"}).Code; got != http.StatusTooManyRequests {
		t.Errorf("the stranger gets status %d", got)
	}
	if got := do(h, peerRequest(t, "/documents/market"), []string{"Cookie", session}).Code; got != http.StatusOK {
		t.Errorf("who is inside gets status %d", got)
	}
	if got := asks(t, h, "127.0.0.1:5000", "Cookie", session); got != http.StatusOK {
		t.Errorf("their question gets status %d", got)
	}
}
