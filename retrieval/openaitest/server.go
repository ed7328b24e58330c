package openaitest

import (
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
)

// Server is a Handler that listens until its test ends.
type Server struct {
	*Handler
	// URL is the base URL to give to a client; it ends in /v1.
	URL string
	// Client reaches the server, and has to be used when the server was made by Pipe.
	Client *http.Client
}

// New serves on a port of the local machine.
func New(t testing.TB, opts ...Option) *Server {
	t.Helper()
	h := NewHandler(opts...)
	s := httptest.NewServer(h)
	t.Cleanup(func() {
		h.Close()
		s.CloseClientConnections()
		s.Close()
	})
	return &Server{Handler: h, URL: s.URL + "/v1", Client: s.Client()}
}

// Pipe serves over pipes in memory, so that it can run in a testing/synctest bubble, where time is virtual.
// stop must be called before the bubble ends.
func Pipe(opts ...Option) (server *Server, stop func()) {
	h := NewHandler(opts...)
	l := &listener{conns: make(chan net.Conn), done: make(chan struct{})}
	s := &http.Server{Handler: h}
	served := make(chan struct{})
	go func() {
		defer close(served)
		s.Serve(l) //nolint:errcheck // it ends by Close
	}()
	transport := &http.Transport{DialContext: l.dial}
	stop = func() {
		h.Close()
		transport.CloseIdleConnections()
		s.Close() //nolint:errcheck // pipes in memory have nothing to report
		<-served
	}
	return &Server{Handler: h, URL: "http://pipe/v1", Client: &http.Client{Transport: transport}}, stop
}

// listener hands the far ends of pipes to a server.
type listener struct {
	conns chan net.Conn
	done  chan struct{}
}

func (l *listener) dial(ctx context.Context, _, _ string) (net.Conn, error) {
	near, far := net.Pipe()
	select {
	case l.conns <- far:
		return near, nil
	case <-l.done:
		return nil, net.ErrClosed
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// Accept waits for a dial.
func (l *listener) Accept() (net.Conn, error) {
	select {
	case c := <-l.conns:
		return c, nil
	case <-l.done:
		return nil, net.ErrClosed
	}
}

// Close refuses further dials; http.Server calls it once.
func (l *listener) Close() error {
	close(l.done)
	return nil
}

// Addr is a name that no network has.
func (l *listener) Addr() net.Addr { return &net.UnixAddr{Name: "pipe", Net: "pipe"} }
