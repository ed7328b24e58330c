package web

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"

	"docent/bot/answer"
)

// Names of the events of a streamed answer. Each takes the place of what came before it.
const (
	// eventReading names the documents that are being read.
	eventReading = "reading"
	// eventClaims is the answer so far, eventAnswer the whole one, eventProblem why there is none.
	eventClaims  = "claims"
	eventAnswer  = "answer"
	eventProblem = "problem"
)

// wantsEvents reports whether the client reads server-sent events:
// https://html.spec.whatwg.org/multipage/server-sent-events.html
func wantsEvents(r *http.Request) bool {
	return strings.Contains(r.Header.Get("Accept"), "text/event-stream")
}

// events sends an answer while it is made. It is used by one goroutine.
type events struct {
	*site
	w    http.ResponseWriter
	page page
	q    question
	html bool
	// begun is set once the response has.
	begun bool
}

// stream answers q by events: what holds so far as a model writes, and the whole answer in the end. Their data are
// JSON: {"html"} for the page, the machine-readable form for programs, {"error"} for a problem. What goes wrong
// before the first of them is answered as without events.
func (s *site) stream(w http.ResponseWriter, r *http.Request, q question) {
	e := &events{site: s, w: w, page: s.page(r), q: q, html: strings.Contains(r.Header.Get("Accept"), "text/html")}
	q.onClaims = e.partial
	a, took, wrong := s.answer(r, q)
	switch {
	case wrong != nil && !e.begun:
		s.refuse(w, r, wrong.status, wrong.key, wrong.data)
	case wrong != nil:
		e.send(eventProblem, map[string]string{"error": e.page.catalogue.Text(wrong.key, wrong.data)})
	case e.html:
		e.fragment(eventAnswer, "answer", newAnswerView(e.page, q, a))
	case q.Mode == modeSummary:
		e.send(eventAnswer, s.SummaryView(a, voice(e.page, a).Language(), took))
	default:
		e.send(eventAnswer, s.View(a, voice(e.page, a).Language(), took))
	}
}

// partial sends what holds of an answer that is being written.
func (e *events) partial(a answer.Answer) {
	name := eventClaims
	if len(a.Claims) == 0 {
		name = eventReading
	}
	if !e.html {
		e.send(name, e.View(a, voice(e.page, a).Language(), 0))
		return
	}
	v := newAnswerView(e.page, e.q, a)
	v.Writing = true
	e.fragment(name, name, v)
}

// fragment sends a piece of the page.
func (e *events) fragment(name, template string, view *answerView) {
	var body bytes.Buffer
	if err := e.pages.templates.ExecuteTemplate(&body, template, view); err != nil {
		e.Log.Error("render page", "template", template, "error", err)
		return
	}
	e.send(name, map[string]string{"html": body.String()})
}

// send writes one event. JSON has no line ends of its own, so that its data are one line.
func (e *events) send(name string, data any) {
	encoded, err := json.Marshal(data)
	if err != nil {
		e.Log.Error("write event", "event", name, "error", err)
		return
	}
	if !e.begun {
		e.begun = true
		e.w.Header().Set("Content-Type", "text/event-stream; charset=utf-8")
		e.w.Header().Set("X-Accel-Buffering", "no") // nginx would hold the events back
		e.w.WriteHeader(http.StatusOK)
	}
	if _, err := fmt.Fprintf(e.w, "event: %s\ndata: %s\n\n", name, encoded); err != nil {
		e.Log.Debug("write event", "error", err)
		return
	}
	_ = http.NewResponseController(e.w).Flush() // a client that has gone ends the request
}
