package web

import (
	"context"
	"encoding/json"
	"errors"
	"mime"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"

	"docent/bot/answer"
	"docent/bot/limit"
)

// Limits on what a visitor sends.
const (
	// maxBody is in bytes.
	maxBody = 64 << 10
	// maxQuestion is in characters, i.e. Unicode code points.
	maxQuestion = 4000
)

// Modes of a question.
const (
	modeAsk     = "ask"
	modeSummary = "summary"
)

// question is what a visitor wants to know.
type question struct {
	Text string `json:"question"`
	Mode string `json:"mode"`
	// onClaims, which may be nil, is told what holds while the answer is written.
	onClaims func(answer.Answer)
	// conversation is the visitor's, "" for none.
	conversation string
}

// problem is why a question goes unanswered, in a form that a visitor may see.
type problem struct {
	status int
	key    string
	data   map[string]any
}

// tooFast is the answer to an address that asks more than it may.
var tooFast = &problem{http.StatusTooManyRequests, "bot.slowly", nil}

// readQuestion reads the body of POST /ask.
func readQuestion(w http.ResponseWriter, r *http.Request) (question, *problem) {
	var q question
	if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != "application/json" {
		return q, &problem{http.StatusUnsupportedMediaType, "web.error.json", nil}
	}
	var tooLarge *http.MaxBytesError
	err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody)).Decode(&q)
	switch {
	case errors.As(err, &tooLarge):
		return q, &problem{http.StatusRequestEntityTooLarge, "web.error.large", nil}
	case err != nil:
		return q, &problem{http.StatusBadRequest, "web.error.json", nil}
	}
	return q.checked()
}

// checked returns the question with its blanks trimmed and its mode set, or what is wrong with it.
func (q question) checked() (question, *problem) {
	q.Text = strings.TrimSpace(strings.ToValidUTF8(q.Text, "\uFFFD"))
	if q.Mode == "" {
		q.Mode = modeAsk
	}
	switch {
	case q.Text == "":
		return q, &problem{http.StatusBadRequest, "web.error.empty", nil}
	case utf8.RuneCountInString(q.Text) > maxQuestion:
		return q, &problem{http.StatusRequestEntityTooLarge, "bot.ask.long", map[string]any{"Limit": maxQuestion}}
	case q.Mode != modeAsk && q.Mode != modeSummary:
		return q, &problem{http.StatusBadRequest, "web.error.mode", nil}
	}
	return q, nil
}

// answer answers q in the language of the question, in the visitor's turn. When all places are taken it says so at once.
func (s *site) answer(r *http.Request, q question) (answer.Answer, time.Duration, *problem) {
	ctx, cancel := context.WithTimeout(r.Context(), s.Timeout)
	defer cancel()
	from := s.visitor(r)
	if !s.own(from) {
		leave, err := s.turns.Enter(ctx, from)
		if errors.Is(err, limit.ErrFull) {
			return answer.Answer{}, 0, tooFast
		}
		if err != nil {
			return answer.Answer{}, 0, s.unanswered(ctx, err)
		}
		defer leave()
	}
	select {
	case s.asking <- struct{}{}:
		defer func() { <-s.asking }()
	default:
		return answer.Answer{}, 0, &problem{http.StatusServiceUnavailable, "bot.busy", nil}
	}
	start := s.Now()
	a, err := s.reply(ctx, q)
	if err != nil {
		return answer.Answer{}, 0, s.unanswered(ctx, err)
	}
	return a, s.Now().Sub(start), nil
}

func (s *site) reply(ctx context.Context, q question) (answer.Answer, error) {
	if q.Mode == modeSummary {
		return s.Summarise(ctx, q.Text, "")
	}
	return s.Ask(ctx, q.conversation, answer.Question{Text: q.Text, OnClaims: q.onClaims})
}

// unanswered records why a question failed; the visitor learns only that it did.
func (s *site) unanswered(ctx context.Context, err error) *problem {
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		s.Log.Warn("question timed out", "after", s.Timeout, "error", err)
		return &problem{http.StatusGatewayTimeout, "web.error.timeout", nil}
	case errors.Is(err, limit.ErrFull):
		return &problem{http.StatusServiceUnavailable, "bot.busy", nil}
	case ctx.Err() != nil:
		s.Log.Debug("question abandoned", "error", err)
	default:
		s.Log.Error("question failed", "error", err)
	}
	return &problem{http.StatusInternalServerError, "bot.failed", nil}
}
