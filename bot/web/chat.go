package web

import (
	"net/http"
	"strings"
	"time"

	"docent/bot/answer"
	"docent/bot/messages"
)

// chatPage is the conversation: the opening when nothing was asked, else the one exchange of a link.
type chatPage struct {
	page
	Question question
	Answer   *answerView
	Examples []question
	Counts   Counts
}

// chat serves the conversation. With ?q= it asks that and shows the answer, for links and without scripts.
func (s *site) chat(w http.ResponseWriter, r *http.Request) {
	view := chatPage{page: s.page(r), Question: question{Text: r.FormValue("q"), Mode: r.FormValue("mode")}}
	view.Question.conversation = s.begin(w, r)
	status := http.StatusOK
	if view.Question.Text != "" && invited(r) {
		s.wait(w)
		status = s.exchange(r, &view)
	}
	if view.Answer == nil && view.Problem == "" {
		s.opening(r, &view)
	}
	s.render(w, status, "chat", view)
}

// exchange answers the view's question, or puts a problem in its place, and returns the status.
func (s *site) exchange(r *http.Request, view *chatPage) int {
	q, wrong := view.Question.checked()
	if wrong == nil && s.tooMany(r, s.limits.asks) {
		wrong = tooFast
	}
	if wrong == nil {
		a, _, failed := s.answer(r, q)
		if failed == nil {
			view.Question, view.Answer = q, newAnswerView(view.page, q, a)
			return http.StatusOK
		}
		wrong = failed
	}
	view.Problem = view.catalogue.Text(wrong.key, wrong.data)
	return wrong.status
}

// ask answers POST /ask: by events where the client reads them, with a fragment of the page where it wants HTML,
// else with JSON.
func (s *site) ask(w http.ResponseWriter, r *http.Request) {
	q, wrong := readQuestion(w, r)
	if wrong == nil && s.tooMany(r, s.limits.asks) {
		wrong = tooFast
	}
	if wrong != nil {
		s.refuse(w, r, wrong.status, wrong.key, wrong.data)
		return
	}
	q.conversation = conversation(r)
	s.wait(w)
	if wantsEvents(r) {
		s.stream(w, r, q)
		return
	}
	a, took, wrong := s.answer(r, q)
	if wrong != nil {
		s.refuse(w, r, wrong.status, wrong.key, wrong.data)
		return
	}
	page := s.page(r)
	switch {
	case strings.Contains(r.Header.Get("Accept"), "text/html"):
		s.render(w, http.StatusOK, "answer", newAnswerView(page, q, a))
	case q.Mode == modeSummary:
		s.writeJSON(w, http.StatusOK, s.SummaryView(a, voice(page, a).Language(), took))
	default:
		s.writeJSON(w, http.StatusOK, s.View(a, voice(page, a).Language(), took))
	}
}

// wait lets a response take as long as an answer may, where that is longer than Serve allows others.
func (s *site) wait(w http.ResponseWriter) {
	_ = http.NewResponseController(w).SetWriteDeadline(s.Now().Add(s.Timeout + writeGrace)) // a recorder has none
}

// writeGrace is what sending an answer may take.
const writeGrace = 30 * time.Second

// voice returns the catalogue that speaks beside the answer: the question's language where it is known.
func voice(p page, a answer.Answer) *messages.Catalogue {
	if a.Language == "" {
		return p.catalogue
	}
	return messages.For(a.Language)
}
