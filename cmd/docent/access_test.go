package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"docent/bot/telegram/telegramtest"
)

const sitePassword = "correct horse battery"

// reach requests a page under another name and returns its status and body.
func (s *served) reach(t *testing.T, path, host, password string) (int, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Host = host
	if password != "" {
		request.SetBasicAuth("", password)
	}
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	response, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	recorder := httptest.NewRecorder()
	if _, err := recorder.Body.ReadFrom(response.Body); err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, recorder.Body.String()
}

func TestAnAddressBeyondThisMachineWantsAPasswordOrAProxy(t *testing.T) {
	env := environ{"DOCENT_DATA": t.TempDir()}
	docentWith(t, env, "", "serve", "--listen", "0.0.0.0:0").fails(t, exitUsage, "DOCENT_PASSWORD", "--public-url", "127.0.0.1")
	for name, c := range map[string]struct {
		password, public, readers, warning string
	}{
		"a password":           {sitePassword, "", "whoever has the password", "in the clear"},
		"a proxy":              {"", "https://docs.example.org", "https://docs.example.org lets through", "past the proxy"},
		"a password and HTTPS": {sitePassword, "https://docs.example.org", "whoever has the password", ""},
	} {
		t.Run(name, func(t *testing.T) {
			env := environ{"DOCENT_DATA": t.TempDir(), "DOCENT_PASSWORD": c.password, "DOCENT_PUBLIC_URL": c.public}
			s := serve(t, env, "--listen", "0.0.0.0:0")
			if !strings.Contains(s.stdout.String(), c.readers) || !strings.HasPrefix(s.url, "http://localhost:") {
				t.Errorf("the start says %s", s.stdout)
			}
			if said := s.stderr.String(); !strings.Contains(said, c.warning) || c.warning == "" && said != "" {
				t.Errorf("the log says %q, want %q", said, c.warning)
			}
			want := http.StatusUnauthorized
			if c.password == "" {
				want = http.StatusOK
			}
			if got, _ := s.reach(t, "/", "localhost", ""); got != want {
				t.Errorf("a stranger gets status %d, want %d", got, want)
			}
			if got, _ := s.reach(t, "/", "localhost", c.password); got != http.StatusOK {
				t.Errorf("a reader gets status %d", got)
			}
		})
	}
}

func TestThePageAnswersUnderItsPublicNameAndNoOther(t *testing.T) {
	env := local(t.TempDir())
	env["DOCENT_PUBLIC_URL"] = "https://docs.example.org"
	s := serve(t, env)
	for host, want := range map[string]int{"docs.example.org": 200, "DOCS.example.org:443": 200, "localhost": 200, "evil.example": 421} {
		if got, _ := s.reach(t, "/", host, ""); got != want {
			t.Errorf("Host %s: status %d, want %d", host, got, want)
		}
	}
}

func TestSettingsOfThePageThatAreNoneAreWrongUsage(t *testing.T) {
	for name, env := range map[string]environ{
		"a path":           {"DOCENT_PUBLIC_URL": "https://example.org/docs"},
		"no scheme":        {"DOCENT_PUBLIC_URL": "docs.example.org"},
		"another scheme":   {"DOCENT_PUBLIC_URL": "ftp://docs.example.org"},
		"a password in it": {"DOCENT_PUBLIC_URL": "https://me:pw@example.org"},
		"a short password": {"DOCENT_PASSWORD": "short"},
		"a port too high":  {"DOCENT_LISTEN": ":99999"},
		"no port":          {"DOCENT_LISTEN": "127.0.0.1:"},
		"a port below 0":   {"DOCENT_LISTEN": "127.0.0.1:-1"},
	} {
		t.Run(name, func(t *testing.T) {
			env["DOCENT_DATA"] = filepath.Join(t.TempDir(), "data")
			docentWith(t, env, "", "serve").fails(t, exitUsage)
			if _, err := os.Stat(env["DOCENT_DATA"]); err == nil {
				t.Error("a data folder was made")
			}
		})
	}
}

func TestCitationsInChatsOpenInTheReaderWithoutAPassword(t *testing.T) {
	env := local(t.TempDir())
	env["DOCENT_PUBLIC_URL"], env["DOCENT_PASSWORD"] = "https://docs.example.org", sitePassword
	c := chat(t, env)
	bek := c.telegram.User("bek", "en")
	private := c.telegram.Private(bek)
	c.telegram.Say(private, bek, revenueQuestion)
	c.reply(t, private, "$200 million", "[1]")
	link := sentLink(c.telegram.Sent(private))
	path, found := strings.CutPrefix(link, "https://docs.example.org")
	if !found {
		t.Fatalf("the marker leads to %q", link)
	}
	path, _, _ = strings.Cut(path, "#")
	if status, page := c.reach(t, path, "docs.example.org", ""); status != http.StatusOK || !strings.Contains(page, `id="quote"`) {
		t.Errorf("%s: status %d", path, status)
	}
	broken := regexp.MustCompile(`key=[^&]+`).ReplaceAllString(path, "key=abc.def")
	if status, _ := c.reach(t, broken, "docs.example.org", ""); status != http.StatusUnauthorized {
		t.Errorf("with another key: status %d", status)
	}
}

// sentLink is the first address that a message links to.
func sentLink(messages []telegramtest.Message) string {
	for _, m := range messages {
		for _, e := range m.Entities {
			if e.URL != "" {
				return e.URL
			}
		}
	}
	return ""
}
