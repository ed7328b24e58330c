package telegramtest

import (
	"math"
	"net/http"
	"strconv"
	"time"
)

// Rate is how many messages are let through in a time; a zero Rate is no limit.
type Rate struct {
	Messages int
	Per      time.Duration
}

// Flood limits the messages that a bot sends.
type Flood struct {
	// Private and Group limit one chat; All limits the whole bot.
	Private, Group, All Rate
}

// DocumentedFlood are the limits of https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
func DocumentedFlood() Flood {
	return Flood{Private: Rate{1, time.Second}, Group: Rate{20, time.Minute}, All: Rate{30, time.Second}}
}

// floodState is what was sent lately. The server's mutex guards it.
type floodState struct {
	chats    map[int64]*floodWindow
	all      floodWindow
	tooEarly int
}

// floodWindow holds the times of messages that still count, and until when everything is refused.
type floodWindow struct {
	sent   []time.Time
	closed time.Time
}

// TooEarly counts the messages that came before a retry_after had passed.
func (s *Server) TooEarly() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.floods.tooEarly
}

// admit lets a message to the chat through, or refuses it until retry_after has passed. The caller holds s.mu.
func (s *Server) admit(c *chat) *refusal {
	now, limit := s.options.Now(), s.options.Flood.Group
	if c.Type == "private" {
		limit = s.options.Flood.Private
	}
	window := s.window(c.ID)
	if now.Before(window.closed) || now.Before(s.floods.all.closed) {
		s.floods.tooEarly++
	}
	wait := max(window.wait(limit, now), s.floods.all.wait(s.options.Flood.All, now))
	if wait > 0 {
		return tooMany(int(math.Ceil(wait.Seconds())))
	}
	window.sent = append(window.sent, now)
	s.floods.all.sent = append(s.floods.all.sent, now)
	return nil
}

func (s *Server) window(chat int64) *floodWindow {
	w := s.floods.chats[chat]
	if w == nil {
		w = &floodWindow{}
		s.floods.chats[chat] = w
	}
	return w
}

// wait is how long the window stays closed; reaching the limit closes it for whole seconds.
func (w *floodWindow) wait(limit Rate, now time.Time) time.Duration {
	if now.Before(w.closed) {
		return w.closed.Sub(now)
	}
	for len(w.sent) > 0 && (limit.Messages == 0 || now.Sub(w.sent[0]) >= limit.Per) {
		w.sent = w.sent[1:]
	}
	if limit.Messages == 0 || len(w.sent) < limit.Messages {
		return 0
	}
	wait := limit.Per - now.Sub(w.sent[0])
	w.closed = now.Add(time.Duration(math.Ceil(wait.Seconds())) * time.Second)
	return w.closed.Sub(now)
}

func tooMany(seconds int) *refusal {
	return &refusal{
		code:        http.StatusTooManyRequests,
		description: "Too Many Requests: retry after " + strconv.Itoa(seconds),
		parameters:  &parameters{RetryAfter: seconds},
	}
}
