package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"
)

// patience bounds every wait of the tests; it is long because the machine may be busy with other tests.
const patience = 5 * time.Minute

// output collects what a program writes while it runs.
type output struct {
	mu      sync.Mutex
	text    bytes.Buffer
	changed chan struct{}
}

func newOutput() *output { return &output{changed: make(chan struct{})} }

// Write implements io.Writer.
func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	close(o.changed)
	o.changed = make(chan struct{})
	return o.text.Write(p)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}

// wait waits until the output matches, and returns what the pattern's first group holds.
func (o *output) wait(ctx context.Context, pattern string) (string, error) {
	expression := regexp.MustCompile(pattern)
	for {
		o.mu.Lock()
		found, changed := expression.FindStringSubmatch(o.text.String()), o.changed
		o.mu.Unlock()
		if found != nil {
			return found[len(found)-1], nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
}

// served is a docent that serves.
type served struct {
	url            string
	stdout, stderr *output
	interrupt      context.CancelFunc
	ended          chan error
}

// serve starts docent and waits until it has said where its page is. It is interrupted when the test ends.
func serve(t testing.TB, env environ, args ...string) *served {
	t.Helper()
	s := start(t, env, args...)
	wait, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	go func() {
		select {
		case err := <-s.ended:
			s.ended <- err
			cancel()
		case <-wait.Done():
		}
	}()
	var err error
	if s.url, err = s.stdout.wait(wait, `Page +(http://\S+)`); err != nil {
		t.Fatalf("docent does not serve: %v\nstdout: %s\nstderr: %s", err, s.stdout, s.stderr)
	}
	return s
}

// start starts docent and does not wait for anything.
func start(t testing.TB, env environ, args ...string) *served {
	t.Helper()
	ctx, interrupt := context.WithCancel(context.Background())
	s := &served{stdout: newOutput(), stderr: newOutput(), interrupt: interrupt, ended: make(chan error, 1)}
	over := make(chan struct{})
	go func() {
		defer close(over)
		s.ended <- run(ctx, args, env.get, strings.NewReader(""), s.stdout, s.stderr)
	}()
	t.Cleanup(func() {
		interrupt()
		<-over
	})
	return s
}

// end waits until docent has ended and returns its exit status.
func (s *served) end(t testing.TB) int {
	t.Helper()
	select {
	case err := <-s.ended:
		s.ended <- err
		return exitStatus(err)
	case <-time.After(patience):
		t.Fatalf("docent does not end\nstdout: %s\nstderr: %s", s.stdout, s.stderr)
		return 0
	}
}

// get returns the body of a page.
func (s *served) get(t *testing.T, path string) string {
	t.Helper()
	response, err := http.Get(s.url + path)
	return body(t, response, err)
}

// ask asks on the page.
func (s *served) ask(t *testing.T, question string) answerJSON {
	t.Helper()
	asked, err := json.Marshal(map[string]string{"question": question})
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.Post(s.url+"/ask", "application/json", bytes.NewReader(asked))
	return decode[answerJSON](t, ran{stdout: body(t, response, err)})
}

func body(t *testing.T, response *http.Response, err error) string {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	defer http.DefaultClient.CloseIdleConnections()
	defer response.Body.Close()
	read, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusOK {
		t.Fatalf("status %d, %v: %s", response.StatusCode, err, read)
	}
	return string(read)
}
