package web

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"docent/bot/answer"
	"docent/bot/limit"
)

// asks posts a question from an address and returns the status.
func asks(t *testing.T, h http.Handler, address string, headers ...string) int {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/ask", strings.NewReader(`{"question":"cost?"}`))
	r.RemoteAddr = address
	return do(h, r, append([]string{"Content-Type", "application/json"}, headers...)).Code
}

func TestOneAddressThatAsksTooMuchIsRefusedAndTheOthersAreNot(t *testing.T) {
	now := time.Now()
	cfg := config()
	cfg.Now = func() time.Time { return now }
	h := New(cfg)
	for i := range 2 * perVisitor.Burst {
		want := http.StatusOK
		if i >= perVisitor.Burst {
			want = http.StatusTooManyRequests
		}
		if got := asks(t, h, "203.0.113.7:4000"); got != want {
			t.Fatalf("question %d: status %d, want %d", i, got, want)
		}
		if got := asks(t, h, "127.0.0.1:4000"); got != http.StatusOK {
			t.Fatalf("this machine's own question %d: status %d", i, got)
		}
	}
	if got := asks(t, h, "203.0.113.8:4000"); got != http.StatusOK {
		t.Errorf("another address: status %d", got)
	}
	for range 20 { // other addresses of the same subscriber
		asks(t, h, "[2001:db8::1]:1")
	}
	if got := asks(t, h, "[2001:db8::2]:1"); got != http.StatusTooManyRequests {
		t.Errorf("the same network: status %d", got)
	}
	if got := asks(t, h, "[2001:db8:0:1::2]:1"); got != http.StatusOK {
		t.Errorf("another network: status %d", got)
	}
}

func TestManyRequestsOfAnyKindAreRefusedToo(t *testing.T) {
	now := time.Now()
	cfg := config()
	cfg.Now = func() time.Time { return now }
	h := New(cfg)
	var last int
	for range requests.Burst + 1 {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/documents/market", nil)
		r.RemoteAddr = "203.0.113.7:4000"
		last = do(h, r, nil).Code
	}
	if last != http.StatusTooManyRequests {
		t.Errorf("status %d", last)
	}
}

func TestOnlyAProxyIsBelievedWhoseVisitorItIs(t *testing.T) {
	for name, c := range map[string]struct {
		proxied       bool
		peer, claimed string
		want          string
	}{
		"no proxy":            {false, "203.0.113.7:1", "198.51.100.1", "203.0.113.7"},
		"no proxy, loopback":  {false, "127.0.0.1:1", "198.51.100.1", "127.0.0.1"},
		"a proxy":             {true, "127.0.0.1:1", "198.51.100.1", "198.51.100.1"},
		"a proxy's last":      {true, "10.0.0.2:1", "8.8.8.8, 198.51.100.1", "198.51.100.1"},
		"not of the proxy":    {true, "203.0.113.7:1", "198.51.100.1", "203.0.113.7"},
		"a proxy's nonsense":  {true, "127.0.0.1:1", "unknown", "127.0.0.1"},
		"a proxy's silence":   {true, "127.0.0.1:1", "", "127.0.0.1"},
		"with a port":         {true, "127.0.0.1:1", "198.51.100.1:4711", "198.51.100.1"},
		"of six":              {true, "127.0.0.1:1", "2001:db8::5", "2001:db8::"},
		"of six, with port":   {true, "127.0.0.1:1", "8.8.8.8, [2001:db8::5]:4711", "2001:db8::"},
		"of six, in brackets": {true, "127.0.0.1:1", "[2001:db8::5]", "2001:db8::"},
		"mapped, with a port": {true, "127.0.0.1:1", "[::ffff:198.51.100.1]:80", "198.51.100.1"},
		"mapped":              {false, "[::ffff:203.0.113.7]:1", "", "203.0.113.7"},
		"no address":          {false, "pipe", "", "invalid IP"},
	} {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil)
		r.RemoteAddr = c.peer
		r.Header.Set("X-Forwarded-For", c.claimed)
		cfg := config()
		cfg.Proxied = c.proxied
		if got := (&site{Config: cfg}).visitor(r).address.String(); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

func TestAFullQueueOfTheConversationIsBusyAtOnce(t *testing.T) {
	cfg := config()
	cfg.Ask = func(context.Context, string, answer.Question) (answer.Answer, error) {
		return answer.Answer{}, limit.ErrFull
	}
	if w := post(t, New(cfg), `{"question":"cost?"}`, "Accept-Language", "zh"); w.Code != http.StatusServiceUnavailable || !strings.Contains(w.Body.String(), "一分钟") {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
}
