package telegram

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"time"

	tg "github.com/go-telegram/bot"
)

// outage says once that something is wrong with Telegram, and once that it is over.
type outage struct {
	log *slog.Logger

	now func() time.Time

	mu   sync.Mutex
	said string
	// quiet is until when a response does not mean that it is over.
	quiet time.Time
}

// betweenConflicts is how long two programs that fetch the same updates may leave each other alone: they take turns.
const betweenConflicts = 2 * time.Minute

// failed takes the errors of polling, except what the end of polling causes. Conflicts say what to do; the rest says
// that docent keeps trying.
func (o *outage) failed(err error) {
	if errors.Is(err, context.Canceled) || strings.Contains(err.Error(), "ctx done") {
		return
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.quiet = time.Time{}
	if errors.Is(err, tg.ErrorConflict) {
		o.quiet = o.now().Add(betweenConflicts)
	}
	what := explain(err)
	if what == o.said {
		return
	}
	o.said = what
	o.log.Warn(what, "error", err)
}

// recovered takes a response of Telegram that is not an error.
func (o *outage) recovered() {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.said == "" || o.now().Before(o.quiet) {
		return
	}
	o.said = ""
	o.log.Info("telegram answers again")
}

// away reports whether updates can't be fetched because Telegram does not answer.
func (o *outage) away() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.said == unreachable
}

const unreachable = "telegram can't be reached, docent keeps trying"

func explain(err error) string {
	switch {
	case errors.Is(err, tg.ErrorConflict) && strings.Contains(err.Error(), "webhook"):
		return "telegram sends this bot's updates to a webhook, so docent gets none: " +
			"if nothing needs it, remove it (the Bot API's method deleteWebhook); docent keeps trying"
	case errors.Is(err, tg.ErrorConflict):
		return "another program fetches updates with the same token, so questions go astray: stop it; docent keeps trying"
	case errors.Is(err, errInbox):
		return "updates can't be stored, so they stay at telegram: look at the data folder; docent keeps trying"
	default:
		return unreachable
	}
}
