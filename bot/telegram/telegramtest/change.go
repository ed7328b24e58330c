package telegramtest

import "encoding/json"

// Topic opens a topic of a forum and returns its thread id.
func (s *Server) Topic(forum int64, name string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chatOf(forum)
	opened := c.add(Message{Chat: c.Chat, Date: s.options.Now().Unix(), IsTopicMessage: true,
		TopicCreated: json.RawMessage(`{"name":"topic","icon_color":7322096}`)})
	c.topics[opened.ID] = name
	return opened.ID
}

// SetStatus makes a user "creator", "administrator", "member", "left" or "kicked" in a group.
func (s *Server) SetStatus(group int64, u User, status string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.chatOf(group).members[u.ID] = status
}

// Block makes a private chat's user block the bot, or a group throw it out, and tells the bot (my_chat_member).
func (s *Server) Block(id int64) { s.setBlocked(id, true) }

// Unblock takes Block back.
func (s *Server) Unblock(id int64) { s.setBlocked(id, false) }

func (s *Server) setBlocked(id int64, blocked bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chatOf(id)
	c.blocked = blocked
	before, after := "member", "kicked"
	if !blocked {
		before, after = after, before
	}
	c.members[s.bot.ID] = after
	s.push("my_chat_member", map[string]any{
		"chat": c.Chat, "date": s.options.Now().Unix(), "from": User{ID: 1000, FirstName: "somebody"},
		"old_chat_member": map[string]any{"status": before, "user": s.bot},
		"new_chat_member": map[string]any{"status": after, "user": s.bot, "until_date": 0},
	})
}
