package telegramtest

import (
	"context"
	"reflect"
	"slices"
)

// editMessageText is https://core.telegram.org/bots/api#editmessagetext
func (s *Server) editMessageText(_ context.Context, p params) (any, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, r := s.find(p)
	if r != nil {
		return nil, r
	}
	old := c.message(int(p.number("message_id", 0)))
	if old == nil {
		return nil, badRequest("message to edit not found")
	}
	if old.From == nil || old.From.ID != s.bot.ID {
		return nil, badRequest("message can't be edited")
	}
	m := *old
	m.HTML, m.ParseMode, m.Keyboard = p["text"], p["parse_mode"], nil
	for _, fill := range []func(*chat, params, *Message) *refusal{fillText, fillKeyboard, fillPreview} {
		if r := fill(c, p, &m); r != nil {
			return nil, r
		}
	}
	if m.Text == old.Text && reflect.DeepEqual(m.Entities, old.Entities) && reflect.DeepEqual(m.Keyboard, old.Keyboard) {
		return nil, badRequest("message is not modified: specified new message content and reply markup are exactly " +
			"the same as a current content and reply markup of the message")
	}
	m.EditDate = s.options.Now().Unix()
	*old = m
	s.broadcast()
	return m, nil
}

func (s *Server) deleteMessage(_ context.Context, p params) (any, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, r := s.find(p)
	if r != nil {
		return nil, r
	}
	id := int(p.number("message_id", 0))
	if c.message(id) == nil {
		return nil, badRequest("message to delete not found")
	}
	c.messages = slices.DeleteFunc(c.messages, func(m Message) bool { return m.ID == id })
	s.broadcast()
	return true, nil
}
