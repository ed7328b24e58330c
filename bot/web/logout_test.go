package web

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// logout presses the button.
func logout(t *testing.T, h http.Handler, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	return do(h, httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/logout", nil), headers)
}

func TestLoggingOutTakesTheCookiesBack(t *testing.T) {
	for _, secure := range []bool{false, true} {
		cfg := locked(time.Now)
		cfg.Secure = secure
		w := logout(t, New(cfg), "Cookie", login(t, New(cfg), password, "/").Header().Get("Set-Cookie"))
		if w.Code != http.StatusSeeOther || w.Header().Get("Location") != "/" {
			t.Errorf("status %d to %q", w.Code, w.Header().Get("Location"))
		}
		gone := map[string]bool{}
		for _, c := range w.Result().Cookies() {
			gone[c.Name] = c.Value == "" && c.MaxAge < 0 && c.Path == "/" && c.HttpOnly && c.Secure == secure
		}
		if !gone[sessionCookie] || !gone[conversationCookie] || len(gone) != 2 {
			t.Errorf("cookies %v", w.Result().Cookies())
		}
	}
}

func TestOnlyWhoCameInByThePasswordSeesAWayOut(t *testing.T) {
	h := New(locked(time.Now))
	session := login(t, h, password, "/").Header().Get("Set-Cookie")
	for language, label := range map[string]string{"en": "Log out", "zh": "退出", "ru": "Выйти"} {
		if body := get(t, h, "/?lang="+language, "Cookie", session).Body.String(); !strings.Contains(body, ">"+label+"</button>") {
			t.Errorf("%s: no button", language)
		}
	}
	for name, body := range map[string]string{
		"the form of the password": get(t, h, "/", "Accept", "text/html").Body.String(),
		"a page without password":  get(t, New(config()), "/").Body.String(),
	} {
		if strings.Contains(body, "/logout") {
			t.Errorf("%s: there is a way out", name)
		}
	}
}

func TestAnotherSiteCannotLogAVisitorOut(t *testing.T) {
	h := New(locked(time.Now))
	if w := logout(t, h, "Sec-Fetch-Site", "cross-site"); w.Code != http.StatusForbidden || len(w.Result().Cookies()) != 0 {
		t.Errorf("status %d, cookies %v", w.Code, w.Result().Cookies())
	}
}
