package telegramtest

import (
	"context"
	"fmt"
	"time"
)

// queryLifetime is how long a press can be answered here. Telegram's own time is not documented, and short.
const queryLifetime = 15 * time.Second

// query is a press of a button: https://core.telegram.org/bots/api#callbackquery
type query struct {
	since    time.Time
	answered bool
	notice   string
}

// Press lets a user press a button of a message and returns the id of the query. The data is what the user's client
// says: an honest one takes the button's.
func (s *Server) Press(by User, m Message, data string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chatOf(m.Chat.ID)
	if status := c.members[by.ID]; status == "" || status == "left" || status == "kicked" {
		panic(fmt.Sprintf("telegramtest: user %d is not in chat %d and sees no button there", by.ID, c.ID))
	}
	if kept := c.message(m.ID); kept != nil {
		m = *kept
	} else {
		m = Message{ID: m.ID, Chat: c.Chat} // https://core.telegram.org/bots/api#inaccessiblemessage
	}
	id := fmt.Sprintf("query%d", len(s.queries)+1)
	s.queries[id] = &query{since: s.options.Now()}
	s.push("callback_query", map[string]any{
		"id": id, "from": by, "message": m, "chat_instance": fmt.Sprint(m.Chat.ID), "data": data,
	})
	return id
}

// Answered reports whether the bot answered a press.
func (s *Server) Answered(id string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.queries[id] != nil && s.queries[id].answered
}

// Notice is what the bot showed to who pressed, beside the button.
func (s *Server) Notice(id string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.queries[id].notice
}

// answerCallbackQuery is https://core.telegram.org/bots/api#answercallbackquery
func (s *Server) answerCallbackQuery(_ context.Context, p params) (any, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	q := s.queries[p["callback_query_id"]]
	if q == nil || q.answered || s.options.Now().Sub(q.since) > queryLifetime {
		return nil, badRequest("query is too old and response timeout expired or query ID is invalid")
	}
	if Units(p["text"]) > 200 {
		return nil, badRequest("MESSAGE_TOO_LONG")
	}
	q.answered, q.notice = true, p["text"]
	s.broadcast()
	return true, nil
}
