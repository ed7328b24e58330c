package web

import (
	"net/http"
	"strings"
	"testing"
)

func TestEveryResponseForbidsWhatThePageDoesNotNeed(t *testing.T) {
	h := New(config())
	for _, target := range []string{"/", "/?q=cost", "/documents/market", "/documents/none", "/healthz", "/static/docent.js", "/nowhere"} {
		header := get(t, h, target).Header()
		for name, want := range map[string]string{
			"Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
			"X-Content-Type-Options":  "nosniff",
			"Referrer-Policy":         "no-referrer",
		} {
			if got := header.Get(name); got != want {
				t.Errorf("%s: %s is %q, want %q", target, name, got, want)
			}
		}
	}
}

func TestAPageHoldsNothingThatItsPolicyForbids(t *testing.T) {
	h := New(config())
	for _, target := range []string{"/", "/?q=cost", "/?q=cost&mode=summary", "/documents/market?start=0&end=6"} {
		body := get(t, h, target).Body.String()
		for _, forbidden := range []string{"style=", "onclick=", "onload=", "javascript:", "<style", "<iframe", "src=\"http", "href=\"//"} {
			if strings.Contains(body, forbidden) {
				t.Errorf("%s holds %q", target, forbidden)
			}
		}
	}
}

func TestOnlyThePagesOwnNamesAreAnswered(t *testing.T) {
	for _, c := range []struct {
		hosts []string
		host  string
		ok    bool
	}{
		{nil, "localhost", true}, {nil, "LOCALHOST:8080", true}, {nil, "127.0.0.1:8080", true}, {nil, "127.0.0.2", true},
		{nil, "[::1]:8080", true}, {nil, "[::1]", true},
		{nil, "evil.example", false}, {nil, "localhost.evil.example:8080", false}, {nil, "127.0.0.1.evil.example", false},
		{nil, "192.168.1.5:8080", false}, {nil, "0.0.0.0:8080", false},
		{[]string{"docent.example"}, "Docent.example", true}, {[]string{"docent.example"}, "other.example", false},
		{[]string{"192.168.1.5:8080"}, "192.168.1.5:8080", true},
		{[]string{"0.0.0.0"}, "192.168.1.5:8080", true}, {[]string{"::"}, "[fe80::1]:8080", true}, {[]string{":8080"}, "10.0.0.1", true},
		{[]string{"0.0.0.0"}, "evil.example", false}, {[]string{""}, "evil.example:8080", false},
	} {
		cfg := config()
		cfg.Hosts = c.hosts
		want := http.StatusMisdirectedRequest
		if c.ok {
			want = http.StatusOK
		}
		if got := get(t, New(cfg), "/", "Host", c.host).Code; got != want {
			t.Errorf("hosts %q, Host %q: status %d, want %d", c.hosts, c.host, got, want)
		}
	}
}

func TestAnotherSiteCannotAskThroughAVisitorsBrowser(t *testing.T) {
	for name, c := range map[string]struct {
		headers []string
		want    int
	}{
		"no browser":              {nil, 200},
		"the page itself":         {[]string{"Sec-Fetch-Site", "same-origin", "Origin", "http://localhost:8080"}, 200},
		"another site":            {[]string{"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"}, 403},
		"another port":            {[]string{"Sec-Fetch-Site", "same-site", "Origin", "http://localhost:9090"}, 403},
		"old browser, other site": {[]string{"Origin", "https://evil.example"}, 403},
		"sandboxed frame":         {[]string{"Origin", "null"}, 403},
		"form":                    {[]string{"Content-Type", "text/plain"}, 415},
		"no type":                 {[]string{"Content-Type", ""}, 415},
	} {
		t.Run(name, func(t *testing.T) {
			if got := post(t, New(config()), `{"question":"cost?"}`, c.headers...); got.Code != c.want {
				t.Errorf("status %d, want %d: %s", got.Code, c.want, got.Body)
			}
		})
	}
}

func TestALinkOfAnotherSiteOnlyFillsTheQuestionIn(t *testing.T) {
	for site, asked := range map[string]bool{"": true, "none": true, "same-origin": true, "cross-site": false, "same-site": false} {
		body := get(t, New(config()), "/?q=What+did+it+cost", "Sec-Fetch-Site", site).Body.String()
		if got := strings.Contains(body, "$200 million"); got != asked {
			t.Errorf("Sec-Fetch-Site %q: asked is %v, want %v", site, got, asked)
		}
		if !strings.Contains(body, "What did it cost") {
			t.Errorf("Sec-Fetch-Site %q: the question is gone", site)
		}
	}
}
