package web

import (
	"crypto/rand"
	"net/http"
)

// conversationCookie names the visitor's conversation, in which a question may lean on the ones before.
const conversationCookie = "docent_conversation"

// conversation returns the visitor's conversation, or "" when the browser has none. What is not of the form that begin
// gives out is none.
func conversation(r *http.Request) string {
	cookie, err := r.Cookie(conversationCookie)
	if err != nil || len(cookie.Value) != len(rand.Text()) {
		return ""
	}
	for _, c := range cookie.Value {
		if (c < 'A' || c > 'Z') && (c < '2' || c > '7') {
			return ""
		}
	}
	return cookie.Value
}

// begin returns the visitor's conversation, and begins one where there is none. It ends with the browser, which sends
// it to this page alone and shows it to no script.
func (s *site) begin(w http.ResponseWriter, r *http.Request) string {
	if known := conversation(r); known != "" {
		return known
	}
	name := rand.Text()
	http.SetCookie(w, &http.Cookie{
		Name: conversationCookie, Value: name, Path: "/", HttpOnly: true, Secure: s.Secure, SameSite: http.SameSiteStrictMode,
	})
	return name
}
