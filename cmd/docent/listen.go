package main

import (
	"errors"
	"fmt"
	"net"
	"strings"
)

// defaultListen is where the page is unless --listen says otherwise.
const defaultListen = "127.0.0.1:8080"

// listen opens the page's port. An address that was asked for must be free; with none asked for, the default
// is taken, or when another program has it, a free port beside it.
func listen(asked string) (net.Listener, error) {
	if asked == "" {
		if listener, err := net.Listen("tcp", defaultListen); err == nil {
			return listener, nil
		}
		return net.Listen("tcp", "127.0.0.1:0")
	}
	listener, err := net.Listen("tcp", asked)
	if err != nil {
		return nil, fmt.Errorf("the page cannot listen on %s (%s): stop what uses it, or choose another address with --listen, such as 127.0.0.1:0 for any free port",
			asked, reason(err))
	}
	return listener, nil
}

// isAddress reports whether the text is a host, which may be left out, and a port.
func isAddress(text string) bool {
	_, port, err := net.SplitHostPort(text)
	if err != nil {
		return false
	}
	_, err = net.LookupPort("tcp", port)
	return err == nil && port != ""
}

// reason is the last part of a network error, without the addresses that the caller names anyway.
func reason(err error) string {
	var failed *net.OpError
	if errors.As(err, &failed) {
		return strings.TrimPrefix(failed.Err.Error(), "bind: ")
	}
	return err.Error()
}

// loopback reports whether only this machine reaches the listener.
func loopback(listener net.Listener) bool {
	address, ok := listener.Addr().(*net.TCPAddr)
	return ok && address.IP.IsLoopback()
}

// pageURL is the address to type into a browser on this machine.
func pageURL(listener net.Listener) string {
	address, ok := listener.Addr().(*net.TCPAddr)
	if ok && address.IP.IsUnspecified() {
		return fmt.Sprintf("http://localhost:%d", address.Port)
	}
	return "http://" + listener.Addr().String()
}
