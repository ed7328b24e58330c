package telegramtest

import (
	"context"
	"encoding/json"
	"slices"
	"time"
)

// updates is the queue of getUpdates. https://core.telegram.org/bots/api#getupdates
type updates struct {
	next    int64
	waiting []update
	allowed []string // nil: everything that is on by default
	poller  chan struct{}
}

// update is one entry of the queue; body is its JSON with the update_id.
type update struct {
	id   int64
	body json.RawMessage
}

// offByDefault are the kinds that a bot gets only when it names them.
var offByDefault = []string{"chat_member", "message_reaction", "message_reaction_count"}

const (
	terminated    = "terminated by other getUpdates request; make sure that only one bot instance is running"
	webhookActive = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)

// Push queues an update of the given kind ("message", "callback_query" …) for the bot and returns its update_id,
// or 0 when the bot did not allow that kind. The body may be anything, so that tests can send what no user would.
func (s *Server) Push(kind string, body any) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.push(kind, body)
}

func (s *Server) push(kind string, body any) int64 {
	q := &s.queue
	if q.allowed != nil && !slices.Contains(q.allowed, kind) || q.allowed == nil && slices.Contains(offByDefault, kind) {
		return 0
	}
	id := q.next
	q.next++
	encoded, err := json.Marshal(map[string]any{"update_id": id, kind: body})
	if err != nil {
		panic("telegramtest: an update that is no JSON: " + err.Error())
	}
	q.waiting = append(q.waiting, update{id, encoded})
	s.broadcast()
	return id
}

// forget drops what the offset acknowledges: every lower id, or with a negative offset all but the last ones.
func (q *updates) forget(offset int64) {
	if offset < 0 {
		q.waiting = q.waiting[max(0, len(q.waiting)+int(offset)):]
		return
	}
	q.waiting = slices.DeleteFunc(q.waiting, func(u update) bool { return u.id < offset })
}

func (q *updates) take(limit int) []json.RawMessage {
	bodies := []json.RawMessage{}
	for _, u := range q.waiting[:min(limit, len(q.waiting))] {
		bodies = append(bodies, u.body)
	}
	return bodies
}

func (s *Server) getUpdates(ctx context.Context, p params) (any, *refusal) {
	limit := int(p.number("limit", 100))
	if limit < 1 || limit > 100 {
		limit = 100
	}
	mine, r := s.startPolling(p)
	if r != nil {
		return nil, r
	}
	timeout := s.options.After(time.Duration(p.number("timeout", 0)) * time.Second)
	for {
		s.mu.Lock()
		bodies, changed, webhook := s.queue.take(limit), s.changed, s.webhook
		s.mu.Unlock()
		switch {
		case webhook != "":
			return nil, conflict(terminated)
		case len(bodies) > 0 || p.number("timeout", 0) <= 0:
			return bodies, nil
		}
		select {
		case <-changed:
		case <-timeout:
			return bodies, nil
		case <-mine:
			return nil, conflict(terminated)
		case <-ctx.Done():
			return bodies, nil
		}
	}
}

// startPolling makes this request the poller. As at Telegram, it ends the one before it, which gets the conflict.
func (s *Server) startPolling(p params) (chan struct{}, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.webhook != "" {
		return nil, conflict(webhookActive)
	}
	if p["allowed_updates"] != "" {
		var allowed []string
		if r := p.object("allowed_updates", &allowed); r != nil {
			return nil, r
		}
		s.queue.allowed = allowed
		if len(allowed) == 0 {
			s.queue.allowed = nil
		}
	}
	if offset := p.number("offset", 0); offset != 0 {
		s.queue.forget(offset)
		s.broadcast()
	}
	if s.queue.poller != nil {
		close(s.queue.poller)
	}
	s.queue.poller = make(chan struct{})
	return s.queue.poller, nil
}
