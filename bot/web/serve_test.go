package web

import (
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"testing"
	"time"
)

// serving starts Serve on a free port and returns the page's address, what ends it, and how it ended.
func serving(t *testing.T, h http.Handler) (address string, stop context.CancelFunc, ended <-chan error) {
	t.Helper()
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- Serve(ctx, listener, h, slog.New(slog.DiscardHandler)) }()
	t.Cleanup(stop)
	return "http://" + listener.Addr().String(), stop, done
}

// fetch gets an address on a connection of its own and returns the status, or 0 when there was no response.
func fetch(address string) int {
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	response, err := client.Get(address)
	if err != nil {
		return 0
	}
	defer response.Body.Close()
	if _, err := io.Copy(io.Discard, response.Body); err != nil {
		return 0
	}
	return response.StatusCode
}

func TestARequestInHandIsFinishedBeforeTheServerStops(t *testing.T) {
	entered, release := make(chan struct{}), make(chan struct{})
	address, stop, ended := serving(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/late" {
			return
		}
		close(entered)
		<-release
		if r.Context().Err() != nil {
			w.WriteHeader(http.StatusTeapot)
		}
	}))
	status := make(chan int, 1)
	go func() { status <- fetch(address) }()
	<-entered
	stop()
	for listening := true; listening; {
		listening = fetch(address+"/late") != 0
	}
	close(release)
	if got := <-status; got != http.StatusOK {
		t.Errorf("the request in hand got status %d", got)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestARequestThatDoesNotFinishIsCutOff(t *testing.T) {
	entered := make(chan struct{})
	address, stop, ended := serving(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		close(entered)
		<-r.Context().Done()
	}))
	status := make(chan int, 1)
	go func() { status <- fetch(address) }()
	<-entered
	start := time.Now()
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if took := time.Since(start); took < grace {
		t.Errorf("stopped after %s", took)
	}
	<-status
}

// counting counts the connections that are open at once.
type counting struct {
	net.Listener
	mu         sync.Mutex
	open, most int
}

func (c *counting) Accept() (net.Conn, error) {
	conn, err := c.Listener.Accept()
	if err == nil {
		c.add(1)
	}
	return counted{conn, sync.OnceFunc(func() { c.add(-1) })}, err
}

func (c *counting) add(n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.open += n
	c.most = max(c.most, c.open)
}

type counted struct {
	net.Conn
	closed func()
}

func (c counted) Close() error {
	defer c.closed()
	return c.Conn.Close()
}

func TestMoreConnectionsThanTheLimitWaitUntilOneCloses(t *testing.T) {
	inner, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	listener := &counting{Listener: inner}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- Serve(ctx, listener, http.NotFoundHandler(), slog.New(slog.DiscardHandler)) }()
	for i := range maxConnections + 20 {
		conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", inner.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		if i > 0 {
			defer conn.Close()
		} else if err := conn.Close(); err != nil { // makes room for one more
			t.Fatal(err)
		}
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if listener.most > maxConnections {
		t.Errorf("%d connections were open at once", listener.most)
	}
}

func TestAListenerThatFailsIsAnError(t *testing.T) {
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	listener.Close()
	if err := Serve(t.Context(), listener, http.NotFoundHandler(), slog.New(slog.DiscardHandler)); err == nil {
		t.Error("no error")
	}
}
