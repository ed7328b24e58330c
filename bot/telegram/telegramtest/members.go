package telegramtest

import (
	"cmp"
	"context"
	"slices"
)

// find returns the chat of a request, or what Telegram says where the bot cannot write there. The caller holds s.mu.
func (s *Server) find(p params) (*chat, *refusal) {
	c := s.chats[p.number("chat_id", 0)]
	switch {
	case c == nil:
		return nil, noSuchChat
	case c.moved != 0:
		r := badRequest("group chat was upgraded to a supergroup chat")
		r.parameters = &parameters{MigrateToChatID: c.moved}
		return nil, r
	case c.blocked && c.Type == "private":
		return nil, forbidden("bot was blocked by the user")
	case c.blocked:
		return nil, forbidden("bot was kicked from the " + c.Type + " chat")
	}
	return c, nil
}

func (s *Server) getChat(_ context.Context, p params) (any, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, r := s.find(p)
	if r != nil {
		return nil, r
	}
	return struct {
		Chat
		AccentColor  int `json:"accent_color_id"`
		MaxReactions int `json:"max_reaction_count"`
	}{c.Chat, 0, 11}, nil
}

// member is https://core.telegram.org/bots/api#chatmember
type member struct {
	Status string `json:"status"`
	User   User   `json:"user"`
	// UntilDate is when a restriction ends, 0 for never; Anonymous is set for administrators who write as the group.
	UntilDate int  `json:"until_date"`
	Anonymous bool `json:"is_anonymous"`
}

func (s *Server) getChatMember(_ context.Context, p params) (any, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, r := s.find(p)
	if r != nil {
		return nil, r
	}
	u, known := s.users[p.number("user_id", 0)]
	if !known {
		return nil, badRequest("invalid user_id specified")
	}
	status := c.members[u.ID]
	if status == "" {
		status = "left"
	}
	return member{Status: status, User: u}, nil
}

func (s *Server) getChatAdministrators(_ context.Context, p params) (any, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, r := s.find(p)
	if r != nil {
		return nil, r
	}
	if c.Type == "private" {
		return nil, badRequest("there are no administrators in the private chat")
	}
	admins := []member{}
	for id, status := range c.members {
		if status == "creator" || status == "administrator" {
			admins = append(admins, member{Status: status, User: s.users[id]})
		}
	}
	slices.SortFunc(admins, func(a, b member) int { return cmp.Compare(a.User.ID, b.User.ID) })
	return admins, nil
}
