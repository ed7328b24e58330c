package web

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzAnyRequestIsAnsweredSafely holds, of whatever a stranger sends to a page with a password and to one without, that
// nothing fails, that the policy stands on every response, that a refusal of a program is JSON, and that the closed
// page shows nothing of its documents.
func FuzzAnyRequestIsAnsweredSafely(f *testing.F) {
	for _, seed := range []struct{ method, target, kind, cookie, body string }{
		{"GET", "/?q=cost&mode=ask&lang=zh", "", "", ""},
		{"GET", "/documents/market?start=0&end=6", "", "docent_language=ru", ""},
		{"GET", "/documents/bridge%2F1/passage?start=-1&end=99999999999999999999", "", "", ""},
		{"GET", "/documents/market?key=zzzzz.AAAA", "", "docent_session=zzzzz.AAAA", ""},
		{"POST", "/ask", "application/json", "", `{"question":"cost?","mode":"summary"}`},
		{"POST", "/ask", "application/json", "", `{"question":"\ud800"}`},
		{"POST", "/login", "application/x-www-form-urlencoded", "", "password=x&next=//evil"},
		{"GET", "/login?//", "", "", ""}, {"HEAD", "/healthz", "", "", ""}, {"DELETE", "/static/../x", "", "", ""},
	} {
		f.Add(seed.method, seed.target, seed.kind, seed.cookie, seed.body)
	}
	now := time.Unix(1_750_000_000, 0)
	clock := func() time.Time { now = now.Add(time.Minute); return now } // so that no rate is ever used up
	open := config()
	open.Now = clock
	pages := map[string]http.Handler{"open": New(open), "closed": New(locked(clock))}
	f.Fuzz(func(t *testing.T, method, target, kind, cookie, body string) {
		for name, page := range pages {
			r, ok := request(method, target, body)
			if !ok {
				return
			}
			r.Header.Set("Content-Type", kind)
			r.Header.Set("Cookie", cookie)
			w := do(page, r, nil)
			if w.Code >= 500 || w.Header().Get("Content-Security-Policy") != policy || !utf8.Valid(w.Body.Bytes()) && !strings.HasPrefix(r.URL.Path, "/static/") {
				t.Errorf("%s: status %d, headers %v: %s", name, w.Code, w.Header(), w.Body)
			}
			if strings.HasPrefix(w.Header().Get("Content-Type"), "application/json") && method != http.MethodHead && !json.Valid(w.Body.Bytes()) {
				t.Errorf("%s: no JSON: %s", name, w.Body)
			}
			if name == "closed" && (bytes.Contains(w.Body.Bytes(), []byte("集市")) || bytes.Contains(w.Body.Bytes(), []byte("$200 million"))) {
				t.Errorf("without the password %s %s shows %s", method, target, w.Body)
			}
			if path, _, _ := strings.Cut(w.Header().Get("Location"), "?"); strings.Contains(path, "//") || strings.Contains(path, `\`) {
				t.Errorf("%s: leads to %q", name, path)
			}
		}
	})
}

// request makes a request as a server reads it, if one can be made of these.
func request(method, target, body string) (r *http.Request, ok bool) {
	defer func() { ok = recover() == nil }() // httptest panics at what no server would read
	r = httptest.NewRequest(method, target, strings.NewReader(body))
	return r, true
}
