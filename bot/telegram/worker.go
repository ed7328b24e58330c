package telegram

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"time"

	"docent/bot"
	"docent/bot/ledger"
	"docent/bot/messages"
)

const (
	// maxTries is after how many failures an update is set aside.
	maxTries = 3
	// answerTimeout is how long one answer may take where Config does not say.
	answerTimeout = 3 * time.Minute
	// storeTimeout is how long after ctx ended the end of an update or a message may still be stored.
	storeTimeout = 3 * time.Second
)

// answer handles one update. It is done when its reply is in the outbox; when ctx ends before, it stays in the inbox.
func (c *Client) answer(ctx context.Context, id int64) outcome {
	u, err := c.Ledger.Update(ctx, id)
	if errors.Is(err, ledger.ErrNoUpdate) {
		return outcome{done: true}
	}
	if err != nil {
		return c.closed(ctx, ledger.Update{ID: id}, err)
	}
	what, err := decode(u.Payload)
	if err != nil {
		return c.setAside(ctx, u, err, nil)
	}
	if deadly, err := c.begin(ctx, u); err != nil {
		return c.closed(ctx, u, err)
	} else if deadly {
		return c.setAside(ctx, u, errDeadly, c.apology(u.ID, what))
	}
	outgoing, err := c.reply(ctx, u, what)
	if err != nil {
		return c.failed(ctx, u, what, err)
	}
	storing, cancel := grace(ctx, storeTimeout)
	defer cancel()
	return c.closed(ctx, u, c.Ledger.Done(storing, u.ID, outgoing...))
}

// reply returns the messages that answer an update, none when nobody is to be answered. A panic is an error of this
// update alone.
func (c *Client) reply(ctx context.Context, u ledger.Update, what update) (outgoing []ledger.Outgoing, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("panic: %v", fault)
			c.Log.Error("answering panicked", "update", u.ID, "chat", u.Chat, "stack", string(debug.Stack()))
		}
	}()
	if what.Press != nil {
		return c.pressed(ctx, u, what.Press)
	}
	if what.Message == nil {
		return nil, nil
	}
	return c.replyTo(ctx, u, what.Message)
}

// replyTo is reply for a message.
func (c *Client) replyTo(ctx context.Context, u ledger.Update, m *message) ([]ledger.Outgoing, error) {
	switch {
	case m.MigrateTo != 0:
		return nil, c.moved(ctx, m.Chat.ID, m.MigrateTo)
	case m.MigrateFrom != 0:
		return nil, c.moved(ctx, m.MigrateFrom, m.Chat.ID)
	case !m.isQuestionable():
		return nil, nil
	case c.late(u, m):
		return c.replyLate(m)
	case m.Text == "":
		return c.replyToCaption(ctx, u, m)
	}
	question, ok := c.read(m, m.Text, m.Entities)
	if !ok {
		return nil, nil
	}
	question.Key = keyOf(u.ID)
	if instead, crowded, err := c.crowded(ctx, question); crowded || err != nil {
		return instead, err
	}
	stop := c.typing(ctx, question)
	defer stop()
	show, end := c.preview(ctx, question)
	defer end()
	question.OnClaims = show
	reply, addressed, err := c.handle(ctx, question)
	if err != nil || !addressed {
		return nil, err
	}
	return answers(u.ID, question, reply)
}

// handle asks the conversation.
func (c *Client) handle(ctx context.Context, m bot.Message) (reply bot.Reply, addressed bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, cmp.Or(c.AnswerTimeout, answerTimeout))
	defer cancel()
	return c.Handle(ctx, m)
}

// replyToCaption is replyTo for what somebody wrote below a picture or a file.
func (c *Client) replyToCaption(ctx context.Context, u ledger.Update, m *message) ([]ledger.Outgoing, error) {
	said, ok := c.read(m, m.Caption, m.CaptionEntities)
	if !ok || m.Caption == "" {
		return nil, nil
	}
	said.Caption, said.Key = true, keyOf(u.ID)
	if _, crowded, err := c.crowded(ctx, said); crowded || err != nil {
		return nil, err
	}
	reply, addressed, err := c.handle(ctx, said)
	if err != nil || !addressed {
		return nil, err
	}
	key := said.Key
	if reply.Daily != "" {
		key = c.daily(reply.Daily, m.Chat.ID)
	}
	return outgoing(key, m.Chat.ID, reply, payload{Thread: said.Thread, ReplyTo: said.ID})
}

// says is a reply from the catalogue in the language of the writer's client.
func (c *Client) says(m bot.Message, key string) bot.Reply {
	catalogue := messages.For(m.Language)
	return bot.Reply{Text: catalogue.Text(key, nil), Language: catalogue.Language()}
}

func (c *Client) moved(ctx context.Context, from, to int64) error {
	if c.Moved == nil {
		return nil
	}
	return c.Moved(ctx, from, to)
}
