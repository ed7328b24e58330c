package web

import (
	"net/http"
	"net/netip"
	"strings"
	"time"

	"docent/bot/limit"
)

var (
	// perVisitor is how often one address may ask, requests how often it may do anything, and guesses how often it
	// may give a wrong password.
	perVisitor = limit.Rate{Burst: 20, Every: 3 * time.Second}
	requests   = limit.Rate{Burst: 300, Every: 50 * time.Millisecond}
	guesses    = limit.Rate{Burst: 10, Every: 10 * time.Second}
)

// limits are the token buckets of the visitors' addresses.
type limits struct {
	asks, requests, guesses *limit.Buckets[netip.Addr]
}

func newLimits(now func() time.Time) limits {
	return limits{
		asks: limit.NewBuckets[netip.Addr](perVisitor, now), requests: limit.NewBuckets[netip.Addr](requests, now),
		guesses: limit.NewBuckets[netip.Addr](guesses, now),
	}
}

// visitor returns the address that limits count for. It is the peer's, or behind a proxy the one that the proxy
// added last to X-Forwarded-For: what stands before that is the visitor's own claim. Of an IPv6 address the network
// of 64 bits counts, which one subscriber has whole (RFC 6177).
func (s *site) visitor(r *http.Request) netip.Addr {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	addr := peer.Addr().Unmap()
	if s.Proxied && (addr.IsLoopback() || addr.IsPrivate()) {
		claims := r.Header.Values("X-Forwarded-For")
		all := strings.Split(strings.Join(claims, ","), ",")
		if told, err := netip.ParseAddr(strings.TrimSpace(all[len(all)-1])); err == nil {
			addr = told.Unmap()
		}
	}
	if addr.Is6() && !addr.IsLoopback() {
		if network, err := addr.WithZone("").Prefix(64); err == nil {
			return network.Addr()
		}
	}
	return addr
}

// tooMany reports whether the visitor has used up what the buckets hold. This machine's own user has no limit.
func (s *site) tooMany(r *http.Request, buckets *limit.Buckets[netip.Addr]) bool {
	visitor := s.visitor(r)
	return !visitor.IsLoopback() && buckets.Take(visitor) != limit.Pass
}

// bounded refuses the requests of an address that sends very many.
func (s *site) bounded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.tooMany(r, s.limits.requests) {
			s.refuse(w, r, http.StatusTooManyRequests, "bot.slowly", nil)
			return
		}
		next.ServeHTTP(w, r)
	})
}
