package web

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"time"

	"docent/bot/limit"
	"docent/bot/link"
)

const (
	// sessionCookie holds the token of who gave the password, and sessionLifetime is how long that is good for.
	sessionCookie   = "docent_session"
	sessionLifetime = 30 * 24 * time.Hour
	// challenge asks a program for the password (RFC 7617).
	challenge = `Basic realm="docent", charset="UTF-8"`
)

// open are the addresses that everybody may use.
var open = map[string]bool{"/login": true, "/logout": true, "/healthz": true}

// lock lets in who has the password or a signed link to the document, and asks the others for it.
func (s *site) lock(next http.Handler) http.Handler {
	if s.Password == "" {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if open[r.URL.Path] || strings.HasPrefix(r.URL.Path, "/static/") || s.inside(r) {
			next.ServeHTTP(w, r)
			return
		}
		if _, password, given := r.BasicAuth(); given {
			s.basic(w, r, password, next)
			return
		}
		if err := s.invitation(r); err != nil {
			s.turnAway(w, r, err)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// basic lets a program in that sends the password by the scheme of RFC 7617, with any name.
func (s *site) basic(w http.ResponseWriter, r *http.Request, password string, next http.Handler) {
	if wrong := s.wrong(r, password); wrong != nil {
		w.Header().Set("WWW-Authenticate", challenge)
		s.refuse(w, r, wrong.status, wrong.key, nil)
		return
	}
	next.ServeHTTP(w, r)
}

// inside reports whether the request carries the cookie of who gave the password.
func (s *site) inside(r *http.Request) bool {
	if s.Password == "" {
		return true
	}
	cookie, err := r.Cookie(sessionCookie)
	return err == nil && s.Signer.Check(s.session(), cookie.Value) == nil
}

// session is what the cookie's token is for. Another password voids it.
func (s *site) session() string {
	sum := sha256.Sum256([]byte(s.Password))
	return "session " + hex.EncodeToString(sum[:])
}

var errNoKey = errors.New("the address has no key")

// invitation returns nil when the address is a signed link to its document.
func (s *site) invitation(r *http.Request) error {
	segment, ok := strings.CutPrefix(r.URL.EscapedPath(), "/documents/")
	key := r.URL.Query().Get("key")
	document, err := url.PathUnescape(segment)
	if !ok || key == "" || err != nil || strings.Contains(segment, "/") || r.Method != http.MethodGet {
		return errNoKey
	}
	return s.Signer.Opens(document, key)
}

// turnAway asks a person for the password by a form, and a program by the scheme of RFC 7617.
func (s *site) turnAway(w http.ResponseWriter, r *http.Request, why error) {
	view := loginPage{page: s.page(r), Next: r.URL.RequestURI()}
	if errors.Is(why, link.ErrExpired) {
		view.Problem = view.T("web.login.expired")
	}
	if r.Method != http.MethodGet || !strings.Contains(r.Header.Get("Accept"), "text/html") {
		w.Header().Set("WWW-Authenticate", challenge)
		s.refuse(w, r, http.StatusUnauthorized, "web.login.needed", nil)
		return
	}
	s.render(w, http.StatusUnauthorized, "login", view)
}

// wrong returns nil for the password, else why it does not let in. It takes the same time wherever two passwords
// differ, and an address that has guessed too often is not compared any more.
func (s *site) wrong(r *http.Request, password string) *problem {
	s.guessing.Lock()
	defer s.guessing.Unlock()
	visitor := s.visitor(r)
	if s.limits.guesses.Empty(visitor) {
		return &problem{status: http.StatusTooManyRequests, key: "web.login.often"}
	}
	given, right := sha256.Sum256([]byte(password)), sha256.Sum256([]byte(s.Password))
	if subtle.ConstantTimeCompare(given[:], right[:]) == 1 {
		return nil
	}
	if s.limits.guesses.Take(visitor) != limit.Pass {
		return &problem{status: http.StatusTooManyRequests, key: "web.login.often"}
	}
	return &problem{status: http.StatusUnauthorized, key: "web.login.wrong"}
}
