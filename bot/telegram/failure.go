package telegram

import (
	"errors"
	"net"
	"net/http"

	tg "github.com/go-telegram/bot"
)

// permanent reports whether a message can never arrive: Telegram refused what it says or where it goes.
func permanent(err error) bool {
	var status *StatusError
	if errors.As(err, &status) {
		return status.Answered && status.Code < http.StatusInternalServerError
	}
	return errors.Is(err, tg.ErrorBadRequest) || errors.Is(err, tg.ErrorForbidden)
}

// inDoubt reports whether the request may have had its effect in spite of the error: the connection broke after it
// was made, or something between docent and Telegram answered.
func inDoubt(err error) bool {
	var status *StatusError
	if errors.As(err, &status) {
		return !status.undone()
	}
	var stayed *stayedError
	if errors.As(err, &stayed) {
		return false
	}
	var dial *net.OpError
	if errors.As(err, &dial) && dial.Op == "dial" {
		return false
	}
	var lookup *net.DNSError
	if errors.As(err, &lookup) {
		return false
	}
	return !refusedByTelegram(err)
}

// undone reports whether the status says that nobody worked on the request: 4xx refuses it and 503 has no room for it
// (https://www.rfc-editor.org/rfc/rfc9110#section-15), and Cloudflare, where it stands before a server, did not reach
// that (https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/). Other
// failures may be those of who passed it on.
func (e *StatusError) undone() bool {
	switch e.Code {
	case http.StatusServiceUnavailable, 521, 522, 523, 525, 526:
		return true
	}
	return e.Code >= http.StatusBadRequest && e.Code < http.StatusInternalServerError
}

func refusedByTelegram(err error) bool {
	var many *tg.TooManyRequestsError
	var moved *tg.MigrateError
	return errors.As(err, &many) || errors.As(err, &moved) || errors.Is(err, tg.ErrorConflict) ||
		errors.Is(err, tg.ErrorBadRequest) || errors.Is(err, tg.ErrorForbidden) || refusesToken(err)
}
