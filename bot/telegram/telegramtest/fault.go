package telegramtest

import (
	"net/http"
	"strings"
	"time"
)

// Fault is something that goes wrong with one request.
type Fault struct {
	// Delay comes before everything else, also alone.
	Delay time.Duration
	// Status refuses the request unprocessed with an error of this HTTP status; RetryAfter, in seconds, with 429.
	Status     int
	RetryAfter int
	// DropBefore closes the connection unprocessed; DropAfter processes the request and then closes it.
	DropBefore, DropAfter bool
	// Malformed processes the request and answers with half of a JSON; Gateway with a page of HTML and status 502.
	Malformed, Gateway bool
}

// faultState is what goes wrong next. The server's mutex guards it.
type faultState struct {
	queued map[string][]Fault
	random func(method string) Fault
	taken  int
}

// Inject makes the next requests of the method fail, one fault each.
func (s *Server) Inject(method string, faults ...Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	method = strings.ToLower(method)
	s.faults.queued[method] = append(s.faults.queued[method], faults...)
}

// InjectAll asks choose for a fault at every request for which none is queued; its zero Fault is none, and nil ends it.
// choose is called under the server's lock, with the method in lower case.
func (s *Server) InjectAll(choose func(method string) Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults.random = choose
}

// Faults counts the faults that happened.
func (s *Server) Faults() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.faults.taken
}

func (s *Server) takeFault(method string) Fault {
	s.mu.Lock()
	defer s.mu.Unlock()
	var f Fault
	if queued := s.faults.queued[method]; len(queued) > 0 {
		f, s.faults.queued[method] = queued[0], queued[1:]
	} else if s.faults.random != nil {
		f = s.faults.random(method)
	}
	if f != (Fault{}) {
		s.faults.taken++
		if f.RetryAfter > 0 && method == "sendmessage" {
			s.floods.all.closed = s.options.Now().Add(time.Duration(f.RetryAfter) * time.Second)
		}
		s.broadcast()
	}
	return f
}

// before does what goes wrong unprocessed, and reports whether that was all.
func (f Fault) before(w http.ResponseWriter, r *http.Request, after func(time.Duration) <-chan time.Time) bool {
	if f.Delay > 0 {
		select {
		case <-after(f.Delay):
		case <-r.Context().Done():
		}
	}
	switch {
	case f.DropBefore:
		panic(http.ErrAbortHandler)
	case f.Status == http.StatusTooManyRequests:
		respond(w, nil, tooMany(f.RetryAfter))
		return true
	case f.Status != 0:
		respond(w, nil, &refusal{code: f.Status, description: http.StatusText(f.Status)})
		return true
	}
	return false
}

// muffles reports whether the client does not hear how a processed request ended.
func (f Fault) muffles() bool { return f.DropAfter || f.Malformed || f.Gateway }

// unheard marks a message whose sender will not hear of it.
func (s *Server) unheard(m Message) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.chatOf(m.Chat.ID).message(m.ID).Unheard = true
}

// after answers a processed request, or does what goes wrong instead.
func (f Fault) after(w http.ResponseWriter, result any, r *refusal) {
	switch {
	case f.DropAfter:
		panic(http.ErrAbortHandler)
	case f.Malformed:
		_, _ = w.Write([]byte(`{"ok":true,"result":{"message_id":`))
	case f.Gateway:
		w.WriteHeader(http.StatusBadGateway)
		_, _ = w.Write([]byte("<html><body><h1>502 Bad Gateway</h1></body></html>"))
	default:
		respond(w, result, r)
	}
}
