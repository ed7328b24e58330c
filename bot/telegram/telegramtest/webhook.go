package telegramtest

import (
	"context"
	"strings"
)

func (s *Server) setWebhook(_ context.Context, p params) (any, *refusal) {
	url := p["url"]
	if url != "" && !strings.HasPrefix(url, "https://") {
		return nil, badRequest("bad webhook: An HTTPS URL must be provided for webhook")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.webhook = url
	s.dropPending(p)
	s.broadcast()
	return true, nil
}

func (s *Server) deleteWebhook(_ context.Context, p params) (any, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.webhook = ""
	s.dropPending(p)
	s.broadcast()
	return true, nil
}

func (s *Server) dropPending(p params) {
	if p.flag("drop_pending_updates") {
		s.queue.waiting = nil
	}
}

func (s *Server) getWebhookInfo(context.Context, params) (any, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return map[string]any{
		"url": s.webhook, "has_custom_certificate": false, "pending_update_count": len(s.queue.waiting),
	}, nil
}
