package telegram

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"path"
	"time"

	"docent/bot/ledger"
)

const (
	// pollTimeout is how long a request for updates stays open at most when there are none.
	pollTimeout = 30 * time.Second
	// callTimeout is how long any other request may take, and how much longer than pollTimeout that one.
	callTimeout = 20 * time.Second
	// maxResponse is the longest response that is read, in bytes: 100 updates of the longest messages stay far below.
	maxResponse = 16 << 20
)

// gateway is the HTTP client that go-telegram works through. It commits updates to the inbox before the library
// sees, and so before it acknowledges them; it keeps the token out of errors and users' texts out of everything.
type gateway struct {
	outage
	http    *http.Client
	own     bool
	receive func(context.Context, []ledger.Update) error
	// revoked is called when Telegram stops knowing the token.
	revoked func()
}

func newGateway(config Config) *gateway {
	g := &gateway{outage: outage{log: config.Log, now: config.Now}, http: config.HTTP, receive: config.Ledger.Receive, revoked: func() {}}
	if g.http == nil {
		g.own = true
		g.http = &http.Client{
			Transport:     http.DefaultTransport.(*http.Transport).Clone(),
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		}
	}
	return g
}

func (g *gateway) close() {
	if g.own {
		g.http.CloseIdleConnections()
	}
}

// Do sends a request of the library and returns a whole response, or an error without the request's URL.
func (g *gateway) Do(r *http.Request) (*http.Response, error) {
	method := path.Base(r.URL.Path)
	limit := callTimeout
	if method == "getUpdates" {
		limit += pollTimeout
	}
	parent := r.Context()
	ctx, cancel := context.WithTimeout(parent, limit)
	defer cancel()
	r, leaving := watched(r.WithContext(ctx))
	response, err := g.http.Do(r)
	if err != nil {
		return nil, leaving.explain(withoutURL(err))
	}
	body, ok, err := whole(method, response)
	if err != nil {
		return nil, err
	}
	if method == "getUpdates" {
		if body, err = g.commit(parent, body); err != nil {
			return nil, err
		}
	}
	if ok && (method == "getUpdates" || method == "getMe") {
		g.recovered()
	}
	response.Body = io.NopCloser(bytes.NewReader(body))
	return response, nil
}

// withoutURL drops the URL, which holds the token, from an error of net/http.
func withoutURL(err error) error {
	var failed *url.Error
	if errors.As(err, &failed) {
		return failed.Err
	}
	return err
}

// redactedURL is an address without user, password and query.
func redactedURL(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "the address"
	}
	return u.Scheme + "://" + u.Host
}
