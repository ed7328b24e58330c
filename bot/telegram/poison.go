package telegram

import (
	"context"

	"docent/bot"
	"docent/bot/ledger"
)

// failed counts a failure of an update. After maxTries it is set aside, with an apology to its chat.
func (c *Client) failed(ctx context.Context, u ledger.Update, what update, cause error) outcome {
	if ctx.Err() != nil {
		c.left(ctx, u)
		return outcome{}
	}
	c.Log.Warn("an update failed", "update", u.ID, "chat", u.Chat, "error", cause)
	tries, err := c.Ledger.Fail(ctx, u.ID, cause.Error())
	if err != nil {
		return c.closed(ctx, u, err)
	}
	if tries < maxTries {
		return outcome{}
	}
	return c.setAside(ctx, u, cause, c.apology(u.ID, what))
}

// setAside ends an update that can't be handled, and tells its chat and the administrators.
func (c *Client) setAside(ctx context.Context, u ledger.Update, cause error, apology []ledger.Outgoing) outcome {
	c.Log.Error("an update is set aside", "update", u.ID, "chat", u.Chat, "error", cause)
	storing, cancel := grace(ctx, storeTimeout)
	defer cancel()
	outgoing := append(apology, c.alarms(storing, u)...)
	return c.closed(ctx, u, c.Ledger.SetAside(storing, u.ID, cause.Error(), outgoing...))
}

// apology is what the chat of an update that is set aside reads, nothing when it did not speak to the bot.
func (c *Client) apology(id int64, what update) []ledger.Outgoing {
	question, ok := c.addressed(what)
	if !ok {
		return nil
	}
	sorry, err := answers(id, question, c.says(question, "telegram.apology"))
	if err != nil {
		return nil
	}
	return sorry
}

// addressed is what somebody said to the bot, by words or by a button; ok is false when nobody did.
func (c *Client) addressed(what update) (m bot.Message, ok bool) {
	switch {
	case what.Press != nil:
		return what.Press.message()
	case what.Message != nil:
		m, ok = c.read(what.Message, what.Message.Text, what.Message.Entities)
		return m, ok && expectsAnswer(m)
	}
	return bot.Message{}, false
}

// closed ends the work on an update, if err says that its end is stored.
func (c *Client) closed(ctx context.Context, u ledger.Update, err error) outcome {
	if err != nil {
		if ctx.Err() == nil {
			c.Log.Error("the end of an update can't be stored, docent keeps trying", "update", u.ID, "error", err)
		}
		return outcome{}
	}
	c.outbox.wake()
	return outcome{done: true}
}
