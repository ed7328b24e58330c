package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"docent/bot"
	"docent/bot/ledger"
	"docent/bot/messages"
	"docent/corpus"
)

// pressTimeout is how long telling the client that its press was heard may take.
const pressTimeout = 5 * time.Second

// press is https://core.telegram.org/bots/api#callbackquery: somebody pressed a button. The data may be anything.
type press struct {
	ID      string       `json:"id"`
	From    *models.User `json:"from"`
	Message *message     `json:"message"`
	Data    string       `json:"data"`
}

// message turns a press into a message of the conversation. ok is false when nobody is to be answered.
func (p *press) message() (m bot.Message, ok bool) {
	if p.From == nil || p.From.IsBot || p.Message == nil || p.Message.Chat.ID == 0 {
		return bot.Message{}, false
	}
	return bot.Message{
		Chat: p.Message.Chat.ID, Thread: p.Message.topic(), ID: p.Message.ID, User: p.From.ID,
		Language: p.From.LanguageCode, Private: p.Message.Chat.Type == models.ChatTypePrivate,
	}, true
}

// pressed returns the messages that answer a press, and tells the client that it was heard. A press that opens nothing
// is answered beside the button alone, for who pressed.
func (c *Client) pressed(ctx context.Context, u ledger.Update, p *press) (passage []ledger.Outgoing, err error) {
	m, ok := p.message()
	notice := ""
	if m.Key = keyOf(u.ID); ok && !c.late(u, &message{}) {
		passage, notice, err = c.opened(ctx, m, p.Data)
	}
	if notice != "" {
		notice = messages.For(m.Language).Text(notice, nil)
	}
	c.heard(ctx, p.ID, notice)
	return passage, err
}

// opened returns the messages that bring what a button means, or the key of what is said beside the button instead.
func (c *Client) opened(ctx context.Context, m bot.Message, data string) (passage []ledger.Outgoing, notice string, err error) {
	source, err := c.cited(ctx, m.Chat, data)
	if errors.Is(err, ledger.ErrNoMessage) {
		return nil, "telegram.passage.gone", nil
	}
	m.Opens = &source
	key := c.passageKey(m, data)
	if err == nil {
		notice, err = c.unopened(ctx, m, key)
	}
	if err != nil || notice != "" {
		return nil, notice, err
	}
	reply, addressed, err := c.handle(ctx, m)
	if err != nil || !addressed {
		return nil, "", err
	}
	if reply.Passage == nil {
		key = m.Key
	}
	passage, err = outgoing(key, m.Chat, reply, payload{Thread: m.Thread, ReplyTo: m.ID})
	return passage, "", err
}

// unopened is the key of why a passage is not brought, "" when nothing speaks against it.
func (c *Client) unopened(ctx context.Context, m bot.Message, key string) (notice string, err error) {
	if shown, err := c.Ledger.Known(ctx, pieceKey(key, 0)); shown || err != nil {
		return "telegram.passage.shown", err
	}
	if _, crowded, err := c.crowded(ctx, m); crowded || err != nil {
		return "bot.busy", err
	}
	return "", nil
}

// cited returns the citation that the data of a button means: one of a message that docent wrote to this very chat.
// ErrNoMessage when there is none, as when it is forged or what the message said was deleted.
func (c *Client) cited(ctx context.Context, chat int64, data string) (corpus.Citation, error) {
	key, n, ok := parseData(data)
	if !ok {
		return corpus.Citation{}, ledger.ErrNoMessage
	}
	row, err := c.Ledger.Kept(ctx, chat, key)
	if err != nil {
		return corpus.Citation{}, err
	}
	var all []cited
	if json.Unmarshal(row, &all) != nil {
		return corpus.Citation{}, ledger.ErrNoMessage
	}
	for _, one := range all {
		if one.N == n {
			return one.citation(), nil
		}
	}
	return corpus.Citation{}, ledger.ErrNoMessage
}

// passageKey names the messages that hold a passage. Of a group it is that of the button and the day, so that a passage
// is not brought again for each member.
func (c *Client) passageKey(m bot.Message, data string) string {
	if m.Private {
		return m.Key
	}
	return c.daily(data, m.Chat)
}

// heard ends the waiting of the client that pressed a button, and shows there what was said, if anything. It is a
// courtesy: an hour later nobody looks, and Telegram refuses it.
func (c *Client) heard(ctx context.Context, query, said string) {
	ctx, cancel := context.WithTimeout(ctx, pressTimeout)
	defer cancel()
	params := &tg.AnswerCallbackQueryParams{CallbackQueryID: query, Text: said, ShowAlert: said != ""}
	if _, err := c.api.AnswerCallbackQuery(ctx, params); err != nil && ctx.Err() == nil {
		c.Log.Debug("a press was not confirmed", "error", err)
	}
}
