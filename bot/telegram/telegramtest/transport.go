package telegramtest

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
)

// errDropped is what a client sees when the server closes the connection on it.
var errDropped = errors.New("connection reset by peer")

// Transport returns a transport that reaches the server without a network, so that it works in the virtual time of
// testing/synctest. Requests may name any host.
func (s *Server) Transport() http.RoundTripper { return transport{s} }

type transport struct{ server *Server }

func (t transport) RoundTrip(r *http.Request) (response *http.Response, err error) {
	w := httptest.NewRecorder()
	defer func() {
		if r.Body != nil {
			_, _ = io.Copy(io.Discard, r.Body) // lets the writer of a piped body end
			_ = r.Body.Close()
		}
		if fault := recover(); fault == http.ErrAbortHandler {
			response, err = nil, errDropped
		} else if fault != nil {
			panic(fault)
		}
	}()
	t.server.ServeHTTP(w, r)
	if err := r.Context().Err(); err != nil {
		return nil, err
	}
	return w.Result(), nil
}
