package endpoint

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
)

// Refused reports whether the server refuses docent as such, its key or its quota, so that the operator has to act.
func (e *Error) Refused() bool {
	switch e.Status {
	case http.StatusUnauthorized, http.StatusPaymentRequired, http.StatusForbidden:
		return true
	}
	return e.Code == "insufficient_quota"
}

// ofServer reports whether the failure is the server's and not that of what one request asked.
func (e *Error) ofServer() bool { return e.Temporary || e.Refused() || e.Status == http.StatusNotFound }

// blame returns the failure of a try that is the server's fault, or nil when the server did answer.
func blame(ctx context.Context, err error) *Error {
	var e *Error
	switch {
	case err == nil:
		return nil
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return &Error{Text: "no answer in the time that there was", Temporary: true}
	case errors.As(err, &e) && e.ofServer():
		return e
	}
	return nil
}

// diagnosis says in a few words what is wrong, for the operator.
func (e *Error) diagnosis() string {
	switch {
	case e.Status == http.StatusPaymentRequired || e.Code == "insufficient_quota":
		return "is out of quota: pay for more or choose another endpoint"
	case e.Refused():
		return "refuses the key: check OPENAI_API_KEY and OPENAI_BASE_URL"
	case e.Status == http.StatusNotFound:
		return "is not at this address: check OPENAI_BASE_URL and the model's name"
	case e.Status == http.StatusTooManyRequests:
		return "is asked more than it allows"
	}
	return "does not answer"
}

// Level is the level to log a failure at: what a Breaker has said already is not said again for every question.
func Level(err error) slog.Level {
	if errors.Is(err, ErrOpen) {
		return slog.LevelDebug
	}
	return slog.LevelWarn
}
