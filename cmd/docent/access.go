package main

import (
	"net"
	"net/url"
	"strings"
	"time"

	"docent/bot/link"
)

// access says who reaches the page, and under which names.
type access struct {
	// public is the address that readers know the page by, nil when it has none but its own.
	public *url.URL
	// password is asked of them; "" asks nobody.
	password string
	// signer makes and checks links and sessions; nil when there is neither a public address nor a password.
	signer *link.Signer
}

// access joins the settings, and refuses a page that strangers could reach without anything in between.
func (p *program) access(listener net.Listener, publicURL string) (access, error) {
	a := access{password: p.config.password}
	var err error
	if a.public, err = parsePublic(publicURL); err != nil {
		return access{}, err
	}
	if a.password == "" && a.public == nil {
		if !loopback(listener) {
			return access{}, usagef("the page would answer anyone who can reach %s: set DOCENT_PASSWORD, or name the proxy before it with --public-url, or listen on 127.0.0.1", listener.Addr())
		}
		return a, nil
	}
	key, err := signingKey(p.config.data)
	if err != nil {
		return access{}, err
	}
	a.signer = link.NewSigner(a.base(), key, time.Now)
	return a, nil
}

// parsePublic reads --public-url; nil when it is empty.
func parsePublic(text string) (*url.URL, error) {
	if strings.TrimSpace(text) == "" {
		return nil, nil
	}
	parsed, err := url.Parse(strings.TrimRight(strings.TrimSpace(text), "/"))
	if err != nil || parsed.Host == "" || parsed.Scheme != "http" && parsed.Scheme != "https" ||
		parsed.Path != "" || parsed.RawQuery != "" || parsed.Fragment != "" || parsed.User != nil {
		return nil, usagef("--public-url is not the address of a site: write it like https://docs.example.org, without a path")
	}
	return parsed, nil
}

// base is the public address without a slash at its end, or "".
func (a access) base() string {
	if a.public == nil {
		return ""
	}
	return a.public.String()
}

// secure reports whether visitors come by HTTPS.
func (a access) secure() bool { return a.public != nil && a.public.Scheme == "https" }

// hosts are the names that the page answers under besides loopback.
func (a access) hosts(listener net.Listener) []string {
	hosts := []string{listener.Addr().String()}
	if a.public != nil {
		hosts = append(hosts, a.public.Host)
	}
	return hosts
}

// status says who may read, for the operator.
func (a access) status(listener net.Listener) string {
	switch {
	case a.password != "":
		return "whoever has the password"
	case loopback(listener) && a.public == nil:
		return "this machine alone"
	}
	return "whoever the proxy at " + a.base() + " lets through; set DOCENT_PASSWORD to have docent ask for one"
}
