// Package web is the conversation in a browser, and the reader that a citation opens.
//
// Pages are rendered on the server from embedded templates and work without scripts; one small script asks
// without reloading the page and opens passages beside the answer. Nothing is loaded from elsewhere.
package web

import (
	"context"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"docent/bot/answer"
	"docent/bot/limit"
	"docent/bot/link"
	"docent/corpus"
)

// Config is what the page is made of. All functions are needed, except where a field says otherwise; they are
// called by many requests at once.
type Config struct {
	// Ask answers a question beside those of its conversation, "" for none.
	Ask func(ctx context.Context, conversation string, q answer.Question) (answer.Answer, error)
	// Summarise sums up a topic in the given language, "" for the topic's own.
	Summarise func(ctx context.Context, topic, language string) (answer.Answer, error)
	// View and SummaryView return the machine-readable form of an answer and of a summary, with the
	// sentences of the interface in the given language.
	View, SummaryView func(a answer.Answer, language string, took time.Duration) any
	// Document returns a document with its text, or an error that is ErrNoDocument.
	Document      func(ctx context.Context, id string) (corpus.Document, error)
	ErrNoDocument error
	// Headings returns the headings that stand in a span of a document, and may return more; nil when headings need no
	// telling apart.
	Headings func(ctx context.Context, document string, in corpus.Span) ([]string, error)
	Counts   func(ctx context.Context) (Counts, error)
	// Recent names the newest documents, which serve as examples; nil offers none of the user's own.
	Recent func(ctx context.Context, n int) ([]corpus.Document, error)
	// Hosts are the names and addresses that the page answers under besides loopback: the listen host, a
	// proxy's public name. An unspecified address ("0.0.0.0", "::", "") stands for every IP address.
	Hosts []string
	// Password is asked of whoever has no signed link; "" asks nobody. Signer is needed with it: it checks those links
	// and signs the cookie of who gave the password.
	Password string
	Signer   *link.Signer
	// Proxied says that a proxy stands before the page: the visitor's address is then what the proxy says it is.
	Proxied bool
	// Secure keeps the cookie of the password off plain HTTP; set where visitors come by HTTPS.
	Secure bool
	// Timeout bounds one question, Parallel the questions in hand at once. Zero values mean 100 s and 8.
	Timeout  time.Duration
	Parallel int
	Now      func() time.Time
	Log      *slog.Logger
}

// Counts says what there is to answer from; Own are the documents that did not ship with docent.
type Counts struct {
	Documents, Passages, Own int
}

// site serves the page.
type site struct {
	Config
	pages *pages
	// asking holds a place for each question in hand.
	asking chan struct{}
	// turns bound the questions in hand of one visitor.
	turns *limit.Gates[visitor]
	// readers are those for whom a document is being read.
	readers *limit.Gate
	limits  limits
	// guessing lets one password be compared at a time, so that guesses are counted before the next.
	guessing sync.Mutex
	// nameless is done once a proxy has kept a visitor's address to itself.
	nameless sync.Once
}

// New returns the handler of the page: GET / and /documents/{id}, POST /ask, /login, /logout, GET /healthz and the static files.
func New(config Config) http.Handler {
	if config.Timeout == 0 {
		config.Timeout = 100 * time.Second
	}
	if config.Parallel == 0 {
		config.Parallel = 8
	}
	s := &site{
		Config: config, pages: loadPages(), asking: make(chan struct{}, config.Parallel), limits: newLimits(config.Now),
		turns:   limit.NewGates[visitor](inHand, waiting, config.Timeout, config.Now),
		readers: limit.NewGate(readAtOnce, readQueued, readPatience, config.Now),
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", s.chat)
	mux.HandleFunc("POST /ask", s.ask)
	mux.HandleFunc("GET /documents/{id}", s.document)
	mux.HandleFunc("GET /documents/{id}/passage", s.passage)
	mux.HandleFunc("GET /healthz", s.health)
	mux.Handle("GET /static/{name}", static())
	mux.HandleFunc("POST /login", s.login)
	mux.HandleFunc("GET /login", s.leaveLogin)
	mux.HandleFunc("POST /logout", s.logout)
	mux.HandleFunc("/", s.nothing)
	return s.guard(s.bounded(s.lock(mux)))
}
