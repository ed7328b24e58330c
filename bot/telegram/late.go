package telegram

import (
	"fmt"
	"time"

	"docent/bot/ledger"
)

// Late says what becomes of messages that are read more than a day after they were written, because docent was not
// running or could not work.
type Late string

const (
	// LateAnswer answers them all the same.
	LateAnswer Late = "answer"
	// LateSorry answers none of them, and says so once in each chat.
	LateSorry Late = "sorry"
	// LateDrop leaves them alone.
	LateDrop Late = "drop"
)

// lateAfter is the age from which a message is late. Telegram itself keeps updates no longer than that
// (https://core.telegram.org/bots/api#getting-updates), so older ones have waited in the inbox.
const lateAfter = 24 * time.Hour

// late reports whether the setting keeps a message from being answered.
func (c *Client) late(u ledger.Update, m *message) bool {
	if c.Late == "" || c.Late == LateAnswer {
		return false
	}
	written := u.Received
	if m.Date > 0 {
		written = time.Unix(m.Date, 0)
	}
	return c.Now().Sub(written) > lateAfter
}

// replyLate is one message to a chat whose late messages are not answered: the outbox takes one of a day.
func (c *Client) replyLate(m *message) ([]ledger.Outgoing, error) {
	question, ok := c.read(m, m.Text, m.Entities)
	if c.Late == LateDrop || !ok || !expectsAnswer(question) {
		return nil, nil
	}
	return outgoing(c.daily("late", m.Chat.ID), m.Chat.ID, c.says(question, "telegram.late"), payload{Thread: question.Thread})
}

// daily names what a chat is told once a day.
func (c *Client) daily(what string, chat int64) string {
	return fmt.Sprintf("%s:%d:%s", what, chat, c.Now().UTC().Format(time.DateOnly))
}
