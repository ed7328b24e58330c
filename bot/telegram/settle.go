package telegram

import (
	"context"
	"errors"
	"time"

	tg "github.com/go-telegram/bot"

	"docent/bot/ledger"
)

var errInDoubt = errors.New("in doubt: it may have arrived, and a digest is not sent twice")

// sent records that a message arrived. A failure to record would send it twice, so that is tried more than once.
func (c *Client) sent(ctx context.Context, o ledger.Outgoing, message int) outcome {
	const tries = 3
	var err error
	for try := range tries {
		if err = c.Ledger.Sent(ctx, o.ID, int64(message)); err == nil {
			return outcome{done: true, rest: c.pace.rest(o.Chat)}
		}
		if sleep(ctx, backoff(try)) != nil {
			break
		}
	}
	return c.unrecorded(o, err)
}

// notSent decides what becomes of a message that Telegram did not take.
func (c *Client) notSent(ctx context.Context, o ledger.Outgoing, p payload, cause error) outcome {
	var many *tg.TooManyRequestsError
	switch {
	case permanent(cause):
		return c.refused(ctx, o, cause)
	case inDoubt(cause) && p.Once:
		return c.refused(ctx, o, errors.Join(errInDoubt, cause))
	case inDoubt(cause):
		c.Log.Warn("a message may not have arrived and is sent again", "outbox", o.ID, "chat", o.Chat, "error", cause)
		return outcome{}
	}
	if err := c.Ledger.NotSent(ctx, o.ID); err != nil {
		return c.unrecorded(o, err)
	}
	c.Log.Warn("a message waits", "outbox", o.ID, "chat", o.Chat, "error", cause)
	if errors.As(cause, &many) {
		return outcome{rest: max(time.Duration(many.RetryAfter)*time.Second, betweenMessages)}
	}
	return outcome{}
}

// refused records that a message can't arrive.
func (c *Client) refused(ctx context.Context, o ledger.Outgoing, cause error) outcome {
	c.Log.Warn("a message was refused and is not sent again", "outbox", o.ID, "chat", o.Chat, "error", cause)
	if err := c.Ledger.Refused(ctx, o.ID, cause.Error()); err != nil {
		return c.unrecorded(o, err)
	}
	return outcome{done: true}
}

func (c *Client) unrecorded(o ledger.Outgoing, err error) outcome {
	c.Log.Error("the outbox can't be written, docent keeps trying", "outbox", o.ID, "error", err)
	return outcome{}
}
