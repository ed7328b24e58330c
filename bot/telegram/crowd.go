package telegram

import (
	"context"
	"time"

	"docent/bot"
	"docent/bot/ledger"
)

const (
	// mostWaiting is from how many messages to a chat that wait to be sent on nothing more is answered there: those of
	// four minutes in a group.
	mostWaiting = 60
	// waited is the age from which a message has waited over an outage: how many of these there are is bounded by when
	// they were written, and each is answered.
	waited = 5 * time.Minute
	// crowdedKey begins the keys of what says so.
	crowdedKey = "crowded:"
)

// crowded reports whether so much waits to be sent to a chat that what is said there is not answered, and returns the
// message that says so. It is the last that the chat reads of what waits, and only then may another follow.
func (c *Client) crowded(ctx context.Context, m bot.Message) (instead []ledger.Outgoing, crowded bool, err error) {
	if !expectsAnswer(m) || !m.Sent.IsZero() && c.Now().Sub(m.Sent) > waited {
		return nil, false, nil
	}
	waiting, told, err := c.Ledger.Backlog(ctx, m.Chat, crowdedKey, 2*mostWaiting)
	if err != nil || waiting < mostWaiting {
		return nil, false, err
	}
	if told {
		return nil, true, nil
	}
	instead, err = outgoing(crowdedKey+m.Key, m.Chat, c.says(m, "bot.busy"), payload{Thread: m.Thread, ReplyTo: m.ID})
	return instead, true, err
}
