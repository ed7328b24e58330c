package telegramtest

import (
	"fmt"
	"slices"
)

// chat is a chat and all that was written in it.
type chat struct {
	Chat
	members  map[int64]string // status by user: creator, administrator, member, left, kicked
	topics   map[int]string
	messages []Message
	drafts   []Message
	next     int // the next message id
	history  int // how many messages are kept at least, 0 for all
	blocked  bool
	moved    int64 // the supergroup that the group became, or 0
	typing   int
}

// User returns a new user who writes in a client of that language ("ru", "zh-hans", "").
func (s *Server) User(username, language string) User {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.nextUser++
	u := User{ID: s.nextUser, FirstName: username, Username: username, Language: language}
	s.users[u.ID] = u
	return u
}

// Private opens the user's chat with the bot; its id is the user's.
func (s *Server) Private(u User) int64 {
	c := &chat{Chat: Chat{ID: u.ID, Type: "private", FirstName: u.FirstName, Username: u.Username}}
	return s.open(c, map[int64]string{u.ID: "member"})
}

// Group opens a supergroup with the bot in it, created by the first of the members.
func (s *Server) Group(title string, members ...User) int64 {
	return s.open(s.group("supergroup", title), statuses(members))
}

// BasicGroup opens a group that has not become a supergroup yet; see Migrate.
func (s *Server) BasicGroup(title string, members ...User) int64 {
	return s.open(s.group("group", title), statuses(members))
}

// Forum opens a supergroup with topics; see Topic.
func (s *Server) Forum(title string, members ...User) int64 {
	c := s.group("supergroup", title)
	c.IsForum = true
	return s.open(c, statuses(members))
}

func statuses(members []User) map[int64]string {
	m := map[int64]string{}
	for i, u := range members {
		m[u.ID] = "member"
		if i == 0 {
			m[u.ID] = "creator"
		}
	}
	return m
}

// group numbers a new group: as at Telegram, supergroups are below -10^12.
func (s *Server) group(kind, title string) *chat {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.nextChat++
	id := -s.nextChat
	if kind == "supergroup" {
		id = -1_000_000_000_000 - s.nextChat
	}
	return &chat{Chat: Chat{ID: id, Type: kind, Title: title}}
}

func (s *Server) open(c *chat, members map[int64]string) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	if known := s.chats[c.ID]; known != nil {
		return known.ID
	}
	c.members, c.topics, c.next, c.history = members, map[int]string{}, 1, s.options.History
	if c.Type != "private" {
		c.members[s.bot.ID] = "member"
	}
	s.chats[c.ID] = c
	return c.ID
}

// chatOf returns a chat that a helper names; an unknown one is a fault of the test. The caller holds s.mu.
func (s *Server) chatOf(id int64) *chat {
	c := s.chats[id]
	if c == nil {
		panic(fmt.Sprintf("telegramtest: no chat %d", id))
	}
	return c
}

// add numbers a message and keeps it. The caller holds s.mu.
func (c *chat) add(m Message) Message {
	m.ID = c.next
	c.next++
	c.messages = append(c.messages, m)
	if c.history > 0 && len(c.messages) >= 2*c.history {
		c.messages = slices.Clone(c.messages[len(c.messages)-c.history:])
	}
	return m
}

// message returns the message of an id, or nil. The caller holds s.mu.
func (c *chat) message(id int) *Message {
	for i := range c.messages {
		if c.messages[i].ID == id {
			return &c.messages[i]
		}
	}
	return nil
}
