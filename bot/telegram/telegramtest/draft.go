package telegramtest

import "context"

// sendMessageDraft is https://core.telegram.org/bots/api#sendmessagedraft
func (s *Server) sendMessageDraft(_ context.Context, p params) (any, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, r := s.find(p)
	if r != nil {
		return nil, r
	}
	switch {
	case c.Type != "private":
		return nil, badRequest("message drafts can be sent only to private chats")
	case p.number("draft_id", 0) == 0:
		return nil, badRequest("draft identifier must be non-zero")
	}
	m := Message{From: &s.bot, Chat: c.Chat, Date: s.options.Now().Unix(), HTML: p["text"], ParseMode: p["parse_mode"]}
	for _, fill := range []func(*chat, params, *Message) *refusal{fillText, fillThread} {
		if r := fill(c, p, &m); r != nil {
			return nil, r
		}
	}
	c.drafts = append(c.drafts, m)
	s.broadcast()
	return true, nil
}

// Drafts returns the drafts that the bot showed in a chat, oldest first; they are no messages.
func (s *Server) Drafts(chat int64) []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Message(nil), s.chatOf(chat).drafts...)
}
