// Package telegramtest is a local Telegram Bot API server for tests: strict where Telegram is, with users who write,
// faults on demand and waits without sleeps.
package telegramtest

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"
)

// Options shape a server. The zero value is a server without flood limits, on the real clock.
type Options struct {
	// Token is the bot's; "" means "123456:TEST-token".
	Token string
	// Username is the bot's, without the @; "" means "docent_bot".
	Username string
	// Flood limits what the bot may send; the zero value limits nothing.
	Flood Flood
	// History is how many messages of each chat are kept at least, for tests that are long; 0 keeps all.
	History int
	// Now and After are the clock; nil means that of package time.
	Now   func() time.Time
	After func(time.Duration) <-chan time.Time
}

// Server is an http.Handler that answers as the Bot API does. All its methods may be called in parallel.
type Server struct {
	// URL is the base of the listening server, "" when the server was made by NewServer.
	URL string

	options Options
	bot     User

	mu       sync.Mutex
	changed  chan struct{} // closed and replaced whenever anything below changes
	users    map[int64]User
	chats    map[int64]*chat
	nextUser int64
	nextChat int64
	queue    updates
	queries  map[string]*query
	commands map[string][]Command
	webhook  string
	calls    map[string]int
	floods   floodState
	faults   faultState
}

// NewServer returns a server that does not listen: serve it, or use it through RoundTripper.
func NewServer(options Options) *Server {
	options = options.withDefaults()
	s := &Server{
		options: options, changed: make(chan struct{}),
		users: map[int64]User{}, chats: map[int64]*chat{}, nextUser: 1000, nextChat: 1,
		queries: map[string]*query{}, commands: map[string][]Command{}, calls: map[string]int{},
	}
	s.queue.next = 5000
	s.floods.chats = map[int64]*floodWindow{}
	s.faults.queued = map[string][]Fault{}
	s.bot = User{ID: botID(options.Token), IsBot: true, FirstName: "docent", Username: options.Username}
	s.users[s.bot.ID] = s.bot
	return s
}

// New returns a server that listens on a free local port until the test ends.
func New(t testing.TB, options Options) *Server {
	t.Helper()
	s := NewServer(options)
	listener := httptest.NewServer(s)
	t.Cleanup(func() {
		listener.CloseClientConnections()
		listener.Close()
	})
	s.URL = listener.URL
	return s
}

// Bot returns the bot itself.
func (s *Server) Bot() User { return s.bot }

// Token returns the only token that the server accepts.
func (s *Server) Token() string { return s.options.Token }

// Calls reports how many requests of the method were processed; those refused by a fault before that do not count.
func (s *Server) Calls(method string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.calls[strings.ToLower(method)]
}

// ServeHTTP answers /bot<token>/METHOD.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	method, refusal := s.route(r)
	if refusal != nil {
		respond(w, nil, refusal)
		return
	}
	p, refusal := readParams(w, r) // whole, or net/http does not see that the client goes
	fault := s.takeFault(method)
	if fault.before(w, r, s.options.After) {
		return
	}
	if refusal != nil {
		respond(w, nil, refusal)
		return
	}
	result, refusal := s.call(r.Context(), method, p)
	if m, sent := result.(Message); sent && (fault.muffles() || r.Context().Err() != nil) {
		s.unheard(m)
	}
	fault.after(w, result, refusal)
}

// route reads the method from the path, and refuses a wrong token or an unknown method.
func (s *Server) route(r *http.Request) (string, *refusal) {
	rest, ok := strings.CutPrefix(r.URL.Path, "/bot")
	token, method, slash := strings.Cut(rest, "/")
	if !ok || !slash {
		return "", notFound
	}
	if token != s.options.Token {
		return "", unauthorized
	}
	method = strings.ToLower(method)
	if methods[method] == nil {
		return "", notFound
	}
	return method, nil
}
