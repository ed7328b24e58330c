package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"golang.org/x/net/netutil"
)

// grace is how long requests in hand may take to finish once the server is to stop.
const grace = 3 * time.Second

// maxConnections is how many connections are open at once; who comes then waits. Each takes a few tens of kilobytes
// and a file of the system, which the database and Telegram need too.
const maxConnections = 512

// Serve answers requests on the listener until ctx ends, then takes no more, lets those in hand finish for up to
// 3 s and cuts off the rest. It closes the listener, leaves no goroutine of its own behind, and returns nil after
// a stop that was asked for.
func Serve(ctx context.Context, listener net.Listener, handler http.Handler, log *slog.Logger) error {
	requests, cut := context.WithCancel(context.WithoutCancel(ctx))
	defer cut()
	server := &http.Server{
		Handler:           handler,
		BaseContext:       func(net.Listener) context.Context { return requests },
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      2 * time.Minute,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
	served := make(chan error, 1)
	go func() { served <- server.Serve(netutil.LimitListener(listener, maxConnections)) }()
	select {
	case err := <-served:
		return fmt.Errorf("serve %s: %w", listener.Addr(), err)
	case <-ctx.Done():
	}
	return stop(server, served, log)
}

// stop shuts the server down and waits until its accept loop has ended.
func stop(server *http.Server, served <-chan error, log *slog.Logger) error {
	deadline, cancel := context.WithTimeout(context.Background(), grace)
	defer cancel()
	err := server.Shutdown(deadline)
	if errors.Is(err, context.DeadlineExceeded) {
		log.Warn("cutting off requests that did not finish", "after", grace)
		err = server.Close()
	}
	<-served
	if err != nil {
		return fmt.Errorf("stop the page: %w", err)
	}
	return nil
}
