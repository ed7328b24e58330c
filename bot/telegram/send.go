package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"regexp"
	"strings"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"docent/bot/ledger"
)

const (
	// senders is how many chats are sent to at once: enough for 30 messages a second, the most that Telegram takes
	// (https://core.telegram.org/bots/faq#broadcasting-to-users), and no more than so many are in doubt after a crash.
	senders = 4
	// maxInterrupted is how many attempts that a crash cut off are followed by another.
	maxInterrupted = 1
	// sendGrace is how long a message that is being sent may go on after docent is told to end.
	sendGrace = 3 * time.Second
)

// deliver sends one message of the outbox. Its row counts the request before it goes out, and afterwards says how it
// ended. A process that is killed before it has read the response leaves the message in doubt: an answer is then sent
// again (late beats never), but only once and after that its chat is told of the doubt, and a digest is not (once beats
// twice). While Telegram is away no digest is put in doubt.
func (c *Client) deliver(ctx context.Context, id int64) outcome {
	o, err := c.Ledger.Message(ctx, id)
	if errors.Is(err, ledger.ErrNoMessage) {
		return outcome{done: true}
	}
	if err != nil {
		return c.unrecorded(ledger.Outgoing{ID: id}, err)
	}
	if message, arrived := c.arrived.of(o); arrived {
		return c.sent(ctx, o, message)
	}
	var p payload
	if json.Unmarshal(o.Payload, &p) != nil {
		return c.refused(ctx, o, errors.New("the outbox holds no message of Telegram's"))
	}
	switch {
	case o.InDoubt && p.Once:
		return c.untold(ctx, o, errInDoubt)
	case o.InDoubt && o.Interrupted >= maxInterrupted && !p.Note:
		return c.refused(ctx, o, errInDoubt, c.doubtful(o, p)...)
	case p.Once && c.gateway.away():
		return outcome{rest: lookEvery}
	}
	if c.pace.wait(ctx) != nil {
		return outcome{}
	}
	return c.attempt(ctx, o, p)
}

// attempt makes one request, which may go on for a moment after ctx ended.
func (c *Client) attempt(ctx context.Context, o ledger.Outgoing, p payload) outcome {
	sending, cancel := grace(ctx, sendGrace)
	defer cancel()
	if err := c.Ledger.Attempt(sending, o.ID); err != nil {
		return c.unrecorded(o, err)
	}
	id, err := c.send(sending, o.Chat, p)
	ending, cancel := grace(ctx, storeTimeout)
	defer cancel()
	if err != nil {
		return c.notSent(ending, o, p, err)
	}
	return c.sent(ending, o, id)
}

// aboutButtons is what Telegram's refusals of a keyboard have in common.
var aboutButtons = regexp.MustCompile("(?i)button|keyboard|markup")

// send sends a message as HTML; as plain text if Telegram can't read that, without buttons if it does not take those, and
// to the group's new id if it moved.
func (c *Client) send(ctx context.Context, chat int64, p payload) (int, error) {
	params := request(chat, p)
	m, err := c.api.SendMessage(ctx, params)
	var moved *tg.MigrateError
	if errors.As(err, &moved) {
		params.ChatID, params.ReplyParameters = moved.MigrateToChatID, nil
		if err := c.moved(ctx, chat, int64(moved.MigrateToChatID)); err != nil {
			c.Log.Error("a group moved, but not its subscriptions", "chat", chat, "error", err)
		}
		m, err = c.api.SendMessage(ctx, params)
	}
	if err != nil && strings.Contains(err.Error(), "can't parse entities") {
		c.Log.Error("telegram can't read docent's markup, it gets plain text", "chat", chat, "error", err)
		params.Text, params.ParseMode = p.Plain, ""
		m, err = c.api.SendMessage(ctx, params)
	}
	if err != nil && params.ReplyMarkup != nil && errors.Is(err, tg.ErrorBadRequest) && aboutButtons.MatchString(err.Error()) {
		c.Log.Error("telegram does not take docent's buttons, the message goes without", "chat", chat, "error", err)
		params.ReplyMarkup = nil
		m, err = c.api.SendMessage(ctx, params)
	}
	if err != nil {
		return 0, err
	}
	return m.ID, nil
}

// request is https://core.telegram.org/bots/api#sendmessage
func request(chat int64, p payload) *tg.SendMessageParams {
	params := &tg.SendMessageParams{
		ChatID: chat, MessageThreadID: p.Thread, Text: p.HTML, ParseMode: models.ParseModeHTML,
		LinkPreviewOptions: &models.LinkPreviewOptions{IsDisabled: tg.True()},
		ReplyMarkup:        keyboard(p.Buttons),
	}
	if question := p.replyIn(chat); question != 0 {
		params.ReplyParameters = &models.ReplyParameters{MessageID: question, AllowSendingWithoutReply: true}
	}
	return params
}
