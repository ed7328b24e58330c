package web

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"docent/bot/link"
	"docent/corpus"
)

const password = "correct horse battery"

// locked is config with a password.
func locked(now func() time.Time) Config {
	cfg := config(corpus.Document{ID: "secret/passage", Title: "Not to be seen", Text: "The code is 4711."})
	cfg.Password, cfg.Now = password, now
	cfg.Signer = link.NewSigner("https://docs.example.org", bytes.Repeat([]byte{7}, link.KeySize), now)
	return cfg
}

// login sends the form of the password.
func login(t *testing.T, h http.Handler, given, next string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	form := url.Values{"password": {given}, "next": {next}}.Encode()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/login", strings.NewReader(form))
	return do(h, r, append([]string{"Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html"}, headers...))
}

func TestNothingIsShownWithoutThePassword(t *testing.T) {
	h := New(locked(time.Now))
	for _, target := range []string{
		"/", "/?q=cost", "/documents/market", "/documents/market/passage?start=0&end=9", "/documents/none", "/nowhere",
		"/documents/market?key=", "/documents/market?key=x.y", "/login/../", "/static/../documents/market", "/healthz/", "/%73tatic/..",
	} {
		w := get(t, h, target)
		if body := w.Body.String(); w.Code != http.StatusUnauthorized && w.Code/100 != 3 && w.Code != 404 || strings.Contains(body, "集市") || strings.Contains(body, "$200") {
			t.Errorf("%s: status %d: %s", target, w.Code, body)
		}
	}
	if w := post(t, h, `{"question":"cost?"}`); w.Code != http.StatusUnauthorized || w.Header().Get("WWW-Authenticate") == "" {
		t.Errorf("a program got status %d", w.Code)
	}
	if body := get(t, h, "/healthz").Body.String(); strings.Contains(body, "documents") {
		t.Errorf("a stranger learns %s", body)
	}
	if w := get(t, h, "/static/docent.css"); w.Code != http.StatusOK {
		t.Errorf("the style of the form has status %d", w.Code)
	}
}

func TestThePasswordLetsInByFormAndByProgram(t *testing.T) {
	now := time.Now()
	h := New(locked(func() time.Time { return now }))
	w := login(t, h, password, "/documents/market?start=0&end=6")
	cookie := w.Result().Cookies()
	if w.Code != http.StatusSeeOther || w.Header().Get("Location") != "/documents/market?start=0&end=6" || len(cookie) != 1 {
		t.Fatalf("status %d to %q with %v", w.Code, w.Header().Get("Location"), cookie)
	}
	if c := cookie[0]; !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Secure {
		t.Errorf("cookie %+v", c)
	}
	session := cookie[0].Name + "=" + cookie[0].Value
	if w := get(t, h, "/documents/market", "Cookie", session); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "集市") {
		t.Errorf("with the cookie: status %d", w.Code)
	}
	if w := post(t, h, `{"question":"cost?"}`, "Cookie", session); w.Code != http.StatusOK {
		t.Errorf("asking with the cookie: status %d", w.Code)
	}
	r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/healthz", nil)
	r.SetBasicAuth("anybody", password)
	if w := do(h, r, nil); w.Code != http.StatusOK {
		t.Errorf("a program with the password: status %d", w.Code)
	}
	other := locked(time.Now)
	other.Password = "another password"
	for name, c := range map[string]struct {
		h      http.Handler
		cookie string
		later  time.Duration
	}{
		"tampered": {h, session + "x", 0}, "after another password": {New(other), session, 0}, "after its time": {h, session, sessionLifetime + time.Second},
	} {
		now = now.Add(c.later)
		if w := get(t, c.h, "/", "Cookie", c.cookie); w.Code != http.StatusUnauthorized {
			t.Errorf("a cookie %s: status %d", name, w.Code)
		}
	}
}

func TestGuessesAreCountedByAddressAndEndInARefusal(t *testing.T) {
	now := time.Now()
	cfg := locked(func() time.Time { return now })
	cfg.Proxied = true
	h := New(cfg)
	from := func(address string) []string { return []string{"X-Forwarded-For", "1.2.3.4, " + address} }
	at := func(address, given string) int {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil)
		r.SetBasicAuth("", given)
		r.RemoteAddr = "10.0.0.2:5000"
		return do(h, r, from(address)).Code
	}
	for i := range guesses.Burst {
		if got := at("203.0.113.7", "guess"); got != http.StatusUnauthorized {
			t.Errorf("guess %d: status %d", i, got)
		}
	}
	if got := at("203.0.113.7", password); got != http.StatusTooManyRequests {
		t.Errorf("after the guesses the password itself has status %d", got)
	}
	if got := at("203.0.113.8", password); got != http.StatusOK {
		t.Errorf("another visitor has status %d", got)
	}
	now = now.Add(guesses.Every)
	if got := at("203.0.113.7", password); got != http.StatusOK {
		t.Errorf("after a pause: status %d", got)
	}
}

func TestASignedLinkOpensOneDocumentWithoutThePassword(t *testing.T) {
	now := time.Now()
	cfg := locked(func() time.Time { return now })
	h := New(cfg)
	address, _, _ := strings.Cut(strings.TrimPrefix(cfg.Signer.Reader("bridge/1", 0, 10), "https://docs.example.org"), "#")
	key := "?" + address[strings.Index(address, "key="):]
	if w := get(t, h, address); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), `id="quote"`) {
		t.Errorf("%s: status %d", address, w.Code)
	}
	passages := strings.TrimPrefix(cfg.Signer.Reader("secret/passage", 0, 0), "https://docs.example.org")
	_, passagesKey, _ := strings.Cut(passages, "key=")
	for _, target := range []string{
		"/" + key, "/documents/market" + key, "/documents/bridge%2F1/passage" + key, "/documents/bridge/1" + key, "/?q=cost&" + key[1:],
		"/documents/secret/passage?key=" + passagesKey,
	} {
		if w := get(t, h, target); w.Code != http.StatusUnauthorized {
			t.Errorf("%s: status %d", target, w.Code)
		}
	}
	now = now.Add(link.Lifetime + 48*time.Hour)
	if w := get(t, h, address, "Accept-Language", "ru"); w.Code != http.StatusUnauthorized || !strings.Contains(w.Body.String(), "Срок этой ссылки истёк") {
		t.Errorf("an expired link: status %d: %s", w.Code, w.Body)
	}
}

func TestAWrongPasswordIsSaidInTheFormAndNothingLeadsAway(t *testing.T) {
	h := New(locked(time.Now))
	if w := login(t, h, "guess", "/", "Accept-Language", "zh"); w.Code != http.StatusUnauthorized || !strings.Contains(w.Body.String(), "密码不对") {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
	for _, next := range []string{"https://evil.example", "//evil.example", `/\evil.example`, "javascript:alert(1)", "/login?x", "", "/a\nb", "evil"} {
		if got := login(t, h, password, next).Header().Get("Location"); got != "/" {
			t.Errorf("next %q leads to %q", next, got)
		}
	}
	if w := login(t, h, password, "/", "Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"); w.Code != http.StatusForbidden {
		t.Errorf("a form of another site: status %d", w.Code)
	}
}
