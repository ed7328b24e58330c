package web

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// policy lets the page load its own style, script and pictures and talk to its own server, and nothing else.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
	"base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

// guard sets the security headers, refuses names that are not the page's own, which stops DNS rebinding, and
// refuses what other sites post through a visitor's browser.
func (s *site) guard(next http.Handler) http.Handler {
	foreign := http.NewCrossOriginProtection()
	foreign.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.refuse(w, r, http.StatusForbidden, "web.error.foreign", nil)
	}))
	inner := foreign.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Content-Security-Policy", policy)
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Referrer-Policy", "no-referrer")
		header.Set("Cross-Origin-Opener-Policy", "same-origin")
		header.Set("Cross-Origin-Resource-Policy", "same-origin")
		header.Set("Cache-Control", "no-store")
		if !s.answersUnder(r.Host) {
			s.refuse(w, r, http.StatusMisdirectedRequest, "web.error.host", nil)
			return
		}
		inner.ServeHTTP(w, r)
	})
}

// answersUnder reports whether the Host header names this page.
func (s *site) answersUnder(hostport string) bool {
	host := strings.ToLower(hostOf(hostport))
	addr, err := netip.ParseAddr(host)
	if host == "localhost" || err == nil && addr.Unmap().IsLoopback() {
		return true
	}
	return slices.ContainsFunc(s.Hosts, func(allowed string) bool {
		allowed = strings.ToLower(hostOf(allowed))
		everywhere, bad := netip.ParseAddr(allowed)
		if allowed == "" || bad == nil && everywhere.IsUnspecified() {
			return err == nil
		}
		return host == allowed
	})
}

// hostOf takes the port and the brackets of an IPv6 address off.
func hostOf(hostport string) string {
	if host, _, err := net.SplitHostPort(hostport); err == nil {
		return host
	}
	return strings.TrimSuffix(strings.TrimPrefix(hostport, "["), "]")
}

// invited reports whether a GET may spend work on a question. A page of another site could otherwise put docent
// and its model to work with an image tag; a link out of a chat or the address bar is "none".
func invited(r *http.Request) bool {
	site := r.Header.Get("Sec-Fetch-Site")
	return site == "" || site == "none" || site == "same-origin"
}
