package web

import (
	"net/http"
	"net/netip"
	"strings"
	"time"

	"docent/bot/limit"
)

var (
	// perVisitor is how often one visitor may ask, requests how often they may do anything, and guesses how often they
	// may give a wrong password.
	perVisitor = limit.Rate{Burst: 20, Every: 3 * time.Second}
	requests   = limit.Rate{Burst: 300, Every: 50 * time.Millisecond}
	guesses    = limit.Rate{Burst: 10, Every: 10 * time.Second}
)

// How many questions of one visitor are in hand at once, and how many more wait for their turn.
const (
	inHand  = 2
	waiting = 4
)

// limits are the token buckets of the visitors.
type limits struct {
	asks, requests, guesses *limit.Buckets[visitor]
}

func newLimits(now func() time.Time) limits {
	return limits{
		asks: limit.NewBuckets[visitor](perVisitor, now), requests: limit.NewBuckets[visitor](requests, now),
		guesses: limit.NewBuckets[visitor](guesses, now),
	}
}

// visitor is whom limits count for.
type visitor struct {
	// address is the visitor's own, or that of a proxy that does not say whose visitor it is.
	address netip.Addr
	// session sets apart those behind such a proxy who have given the password, so that no stranger who uses up what
	// they all share locks them out too. It is "" for everybody else.
	session string
}

// visitor returns whom limits count for. The address is the peer's, or behind a proxy the one that the proxy says.
// Of an IPv6 address the network of 64 bits counts, which one subscriber has whole (RFC 6177).
func (s *site) visitor(r *http.Request) visitor {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return visitor{}
	}
	from := visitor{address: peer.Addr().Unmap()}
	if s.Proxied && (from.address.IsLoopback() || from.address.IsPrivate()) {
		if told, ok := forwarded(r); ok {
			from.address = told
		} else {
			from.session = s.unnamed(r)
		}
	}
	if from.address.Is6() && !from.address.IsLoopback() {
		if network, err := from.address.WithZone("").Prefix(64); err == nil {
			from.address = network.Addr()
		}
	}
	return from
}

// forwarded returns the address that the proxy added last to X-Forwarded-For: what stands before that is the visitor's
// own claim. Some proxies write the port with it.
func forwarded(r *http.Request) (netip.Addr, bool) {
	claims := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	last := strings.TrimSpace(claims[len(claims)-1])
	if addr, err := netip.ParseAddr(hostOf(last)); err == nil {
		return addr.Unmap(), true
	}
	return netip.Addr{}, false
}

// unnamed returns the session of a visitor whose address the proxy keeps to itself, "" for who has none, and says once
// in the log that it does. Who looks whether docent is well comes past the proxy.
func (s *site) unnamed(r *http.Request) string {
	if r.URL.Path != "/healthz" {
		s.nameless.Do(func() {
			s.Log.Warn("a request came without a visitor's address in X-Forwarded-For, and all such visitors share one limit; have the proxy set it")
		})
	}
	if cookie, err := r.Cookie(sessionCookie); s.Password != "" && err == nil && s.inside(r) {
		return cookie.Value
	}
	return ""
}

// tooMany reports whether the visitor has used up what the buckets hold.
func (s *site) tooMany(r *http.Request, buckets *limit.Buckets[visitor]) bool {
	from := s.visitor(r)
	return !s.own(from) && buckets.Take(from) != limit.Pass
}

// own reports whether the visitor is this machine's own user, who has no limit. Behind a proxy nobody is: strangers
// come from loopback too.
func (s *site) own(from visitor) bool { return !s.Proxied && from.address.IsLoopback() }

// bounded refuses the requests of a visitor who sends very many.
func (s *site) bounded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.tooMany(r, s.limits.requests) {
			s.refuse(w, r, http.StatusTooManyRequests, "bot.slowly", nil)
			return
		}
		next.ServeHTTP(w, r)
	})
}
