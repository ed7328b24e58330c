package telegram

import (
	"net/http"
	"net/http/httptrace"
	"sync/atomic"
)

// departure watches whether a request left: until there is a connection, nothing of it can.
type departure struct{ sought, found atomic.Bool }

// watched is a request that a departure watches.
func watched(r *http.Request) (*http.Request, *departure) {
	d := &departure{}
	trace := &httptrace.ClientTrace{
		GetConn: func(string) { d.sought.Store(true) },
		GotConn: func(httptrace.GotConnInfo) { d.found.Store(true) },
	}
	return r.WithContext(httptrace.WithClientTrace(r.Context(), trace)), d
}

// explain makes the error of a request that never left a stayedError. Of a transport that tells nothing of its
// connections, nothing is known.
func (d *departure) explain(err error) error {
	if d.sought.Load() && !d.found.Load() {
		return &stayedError{err}
	}
	return err
}

// stayedError is why there was no connection for a request, which therefore never left.
type stayedError struct{ cause error }

func (e *stayedError) Error() string { return "no connection: " + e.cause.Error() }

func (e *stayedError) Unwrap() error { return e.cause }
