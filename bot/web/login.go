package web

import (
	"net/http"
	"net/url"
	"strings"
)

// maxLogin bounds the form of the password, in bytes.
const maxLogin = 8 << 10

// loginPage asks for the password.
type loginPage struct {
	page
	// Next is the address within the page that was asked for.
	Next string
}

// login takes the password of the form, and leads to where the visitor wanted to go.
func (s *site) login(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, maxLogin)
	if err := r.ParseForm(); err != nil {
		s.refuse(w, r, http.StatusBadRequest, "web.error.large", nil)
		return
	}
	next := local(r.PostForm.Get("next"))
	if s.Password != "" {
		if wrong := s.wrong(r, r.PostForm.Get("password")); wrong != nil {
			view := loginPage{page: s.page(r), Next: next}
			view.Problem = view.T(wrong.key)
			s.render(w, wrong.status, "login", view)
			return
		}
		http.SetCookie(w, s.pass())
	}
	http.Redirect(w, r, next, http.StatusSeeOther)
}

// logout takes back what login gave, and the conversation with it: who sits down next begins anew.
func (s *site) logout(w http.ResponseWriter, r *http.Request) {
	for _, name := range []string{sessionCookie, conversationCookie} {
		http.SetCookie(w, &http.Cookie{Name: name, Path: "/", MaxAge: -1, HttpOnly: true, Secure: s.Secure, SameSite: http.SameSiteLaxMode})
	}
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

// leaveLogin leads from the form's own address to the start, in the language that was chosen on the way.
func (s *site) leaveLogin(w http.ResponseWriter, r *http.Request) {
	start := url.URL{Path: "/", RawQuery: r.URL.RawQuery}
	http.Redirect(w, r, start.String(), http.StatusSeeOther)
}

// pass is the cookie of who gave the password.
func (s *site) pass() *http.Cookie {
	return &http.Cookie{
		Name: sessionCookie, Value: s.Signer.Token(s.session(), s.Now().Add(sessionLifetime)), Path: "/",
		MaxAge: int(sessionLifetime.Seconds()), HttpOnly: true, Secure: s.Secure, SameSite: http.SameSiteLaxMode,
	}
}

// local returns an address that stays within the page: the given one if it does, else the start.
func local(address string) string {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Host != "" || parsed.Scheme != "" || !strings.HasPrefix(address, "/") ||
		strings.HasPrefix(address, "//") || strings.ContainsAny(address, "\\\r\n\t") || strings.HasPrefix(parsed.Path, "/login") {
		return "/"
	}
	return address
}
