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
		return !status.Answered
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

func refusedByTelegram(err error) bool {
	var many *tg.TooManyRequestsError
	var moved *tg.MigrateError
	return errors.As(err, &many) || errors.As(err, &moved) || errors.Is(err, tg.ErrorConflict) ||
		errors.Is(err, tg.ErrorBadRequest) || errors.Is(err, tg.ErrorForbidden) || refusesToken(err)
}
