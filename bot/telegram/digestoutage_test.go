package telegram

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"path"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"docent/bot"
	"docent/bot/digest"
	"docent/bot/ledger"
	"docent/bot/telegram/telegramtest"
)

// unreliable is a way to Telegram that is broken while down is set, for a method or, when that is "", for all.
type unreliable struct {
	http.RoundTripper
	broken http.RoundTripper
	method string
	down   atomic.Bool
}

func (u *unreliable) RoundTrip(r *http.Request) (*http.Response, error) {
	if u.down.Load() && (u.method == "" || path.Base(r.URL.Path) == u.method) {
		return u.broken.RoundTrip(r)
	}
	return u.RoundTripper.RoundTrip(r)
}

// dialing is a network in which every connection ends so.
type dialing func(context.Context) error

func (d dialing) RoundTrip(r *http.Request) (*http.Response, error) {
	transport := &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) { return nil, d(ctx) }}
	return transport.RoundTrip(r)
}

// page answers everything with a body of this status.
type page struct {
	status int
	body   string
}

func (p page) RoundTrip(r *http.Request) (*http.Response, error) {
	_, _ = io.Copy(io.Discard, r.Body)
	return &http.Response{StatusCode: p.status, Body: io.NopCloser(strings.NewReader(p.body)), Request: r}, nil
}

// cutOff takes the request and breaks the connection.
type cutOff struct{}

func (cutOff) RoundTrip(r *http.Request) (*http.Response, error) {
	_, _ = io.Copy(io.Discard, r.Body)
	return nil, io.ErrUnexpectedEOF
}

func dropped(ctx context.Context) error { // the dialer gives up after 30 s, docent before
	_ = sleep(ctx, 30*time.Second)
	return &net.OpError{Op: "dial", Net: "tcp", Err: context.DeadlineExceeded}
}

func refusing(context.Context) error {
	return &net.OpError{Op: "dial", Net: "tcp", Err: errors.New("connection refused")}
}

func unnamed(context.Context) error {
	return &net.DNSError{Err: "no such host", Name: "api.telegram.org"}
}

// digestOf puts the digest of a day, which tells a document, into the outbox.
func (w *world) digestOf(chat int64) (subscription int64) {
	s, _, err := w.ledger.Subscribe(w.t.Context(), ledger.Subscription{Chat: chat, Topic: "rails", Zone: "UTC", Language: "en"})
	var rows []ledger.Outgoing
	if err == nil {
		_, err = w.ledger.ClaimDigest(w.t.Context(), s.ID, "2000-01-01", time.Now().Add(-time.Hour), time.Now())
	}
	if err == nil {
		rows, err = Digest(chat, 0, "digest/1/2000-01-01", bot.Reply{Language: "en", Digest: &digest.Digest{Topic: "rails"}})
	}
	if err == nil {
		err = w.ledger.FinishDigest(w.t.Context(), s.ID, "2000-01-01", []string{"d-1"}, rows...)
	}
	if err != nil {
		w.t.Error(err)
	}
	return s.ID
}

func TestADigestWaitsWhileTelegramIsAwayAndIsNotLostWhateverTheOutageLooksLike(t *testing.T) {
	const only = "sendMessage"
	json502 := page{http.StatusBadGateway, `{"ok":false,"error_code":502,"description":"Bad Gateway"}`}
	for _, c := range []struct {
		name   string
		broken http.RoundTripper
		method string
		sent   bool // or else in doubt, and left to the next digest
	}{
		{"packets are dropped", dialing(dropped), only, true},
		{"connections are refused", dialing(refusing), only, true},
		{"the name is unknown", dialing(unnamed), only, true},
		{"a proxy has nobody to pass it to", page{http.StatusServiceUnavailable, "<html>"}, only, true},
		{"a proxy is asked too often", page{http.StatusTooManyRequests, "<html>"}, only, true},
		{"Cloudflare reaches nobody", page{522, "<html>"}, only, true},
		{"the Bot API has no room", page{http.StatusServiceUnavailable, `{"ok":false,"error_code":503}`}, only, true},
		{"nothing is reached, by a gateway's page", page{http.StatusBadGateway, "<html>"}, "", true},
		{"nothing is reached, in JSON", json502, "", true},
		{"connections break, whatever is asked", cutOff{}, "", true},
		{"a gateway passed it on or not", page{http.StatusBadGateway, "<html>"}, only, false},
		{"a gateway passed it on or not, in JSON", json502, only, false},
		{"a gateway does not wait longer", page{http.StatusGatewayTimeout, "<html>"}, only, false},
		{"the connection breaks", cutOff{}, only, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			inWorld(t, telegramtest.Options{}, func(w *world) {
				chat := w.Private(w.User("anna", ""))
				way := &unreliable{RoundTripper: w.Transport(), broken: c.broken, method: c.method}
				stop := w.start(w.through(way))
				time.Sleep(time.Minute)
				way.down.Store(true)
				time.Sleep(time.Minute)
				subscription := w.digestOf(chat)
				time.Sleep(5 * time.Minute)
				way.down.Store(false)
				time.Sleep(time.Hour)
				if err := stop(); err != nil {
					t.Error(err)
				}
				told, err := w.ledger.Told(w.t.Context(), subscription)
				if n := len(w.Sent(chat)); n > 1 || (n == 1) != c.sent || told["d-1"] != c.sent || err != nil {
					t.Errorf("sent %d times, told %v, %v\n%s", n, told, err, w.log)
				}
			})
		})
	}
}
