package telegram

import (
	"context"
	"errors"
	"time"

	tg "github.com/go-telegram/bot"

	"docent/bot"
	"docent/bot/ledger"
	"docent/bot/messages"
)

var errInDoubt = errors.New("in doubt: it may have arrived, and is not sent again")

// sent records that a message arrived. It is known from the response on, whatever becomes of the row: one that does not
// say so would be sent again.
func (c *Client) sent(ctx context.Context, o ledger.Outgoing, message int) outcome {
	if err := c.arrived.keep(o, message); err != nil {
		c.Log.Debug("a kill before the next commit would leave a message in doubt", "outbox", o.ID, "error", err)
	}
	if err := c.Ledger.Sent(ctx, o.ID, int64(message)); err != nil {
		return c.unrecorded(o, err)
	}
	c.arrived.drop(o.ID)
	return outcome{done: true, rest: c.pace.rest(o.Chat)}
}

// notSent decides what becomes of a message that is not known to have arrived: what Telegram refuses for good is not
// sent again, a digest that may have arrived neither, and all else waits.
func (c *Client) notSent(ctx context.Context, o ledger.Outgoing, p payload, cause error) outcome {
	doubt := inDoubt(cause)
	switch {
	case permanent(cause):
		return c.refused(ctx, o, cause)
	case doubt && p.Once:
		return c.untold(ctx, o, errors.Join(errInDoubt, cause))
	}
	rest := backoff(o.Attempts)
	var many *tg.TooManyRequestsError
	if errors.As(cause, &many) {
		rest = max(time.Duration(many.RetryAfter)*time.Second, betweenMessages)
	}
	if err := c.Ledger.Postpone(ctx, o.ID, c.Now().Add(rest)); err != nil {
		return c.unrecorded(o, err)
	}
	c.Log.Warn("a message waits", "outbox", o.ID, "chat", o.Chat, "in_doubt", doubt, "for", rest, "error", cause)
	return outcome{rest: rest}
}

// refused records that a message is not sent again, and what is sent instead.
func (c *Client) refused(ctx context.Context, o ledger.Outgoing, cause error, instead ...ledger.Outgoing) outcome {
	c.Log.Warn("a message is not sent again", "outbox", o.ID, "chat", o.Chat, "error", cause)
	if err := c.Ledger.Refused(ctx, o.ID, cause.Error(), instead...); err != nil {
		return c.unrecorded(o, err)
	}
	return outcome{done: true}
}

// untold records that a message of a digest is not sent again, since it may have arrived: the next digest tells what
// this one had to tell.
func (c *Client) untold(ctx context.Context, o ledger.Outgoing, cause error) outcome {
	c.Log.Warn("what a digest had to tell waits for the next", "outbox", o.ID, "chat", o.Chat, "error", cause)
	if err := c.Ledger.Untell(ctx, o.ID, cause.Error()); err != nil {
		return c.unrecorded(o, err)
	}
	return outcome{done: true}
}

// doubtful is what a chat reads in place of an answer that two crashes cut off: that there is one, which may have
// arrived.
func (c *Client) doubtful(o ledger.Outgoing, p payload) []ledger.Outgoing {
	catalogue := messages.For(p.Language)
	note := bot.Reply{Text: catalogue.Text("telegram.doubtful", nil), Language: catalogue.Language()}
	instead, err := outgoing(o.Key+":doubtful", o.Chat, note, payload{Thread: p.Thread, ReplyTo: p.replyIn(o.Chat), Note: true})
	if err != nil {
		c.Log.Error("a chat is not told of an answer in doubt", "outbox", o.ID, "error", err)
	}
	return instead
}

// unrecorded is the outcome of a failure of the ledger. A message whose row is gone was taken back, as by /forget.
func (c *Client) unrecorded(o ledger.Outgoing, err error) outcome {
	if errors.Is(err, ledger.ErrNoMessage) {
		c.arrived.drop(o.ID)
		return outcome{done: true}
	}
	c.Log.Error("the outbox can't be used, docent keeps trying", "outbox", o.ID, "error", err)
	return outcome{}
}
