package telegramtest

import (
	"context"
	"fmt"
	"strings"
)

// Sent returns the messages of the bot in a chat, oldest first.
func (s *Server) Sent(chat int64) []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.sent(chat)
}

func (s *Server) sent(chat int64) []Message {
	var sent []Message
	for _, m := range s.chatOf(chat).messages {
		if m.From != nil && m.From.ID == s.bot.ID {
			sent = append(sent, m)
		}
	}
	return sent
}

// Typing counts the chat actions that the bot showed in a chat.
func (s *Server) Typing(chat int64) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.chatOf(chat).typing
}

// Waiting counts the updates that the bot has not acknowledged.
func (s *Server) Waiting() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.queue.waiting)
}

// WaitSent waits until the bot has at least n messages in the chat and returns all of them.
func (s *Server) WaitSent(ctx context.Context, chat int64, n int) ([]Message, error) {
	err := s.Wait(ctx, func() bool { return len(s.Sent(chat)) >= n })
	if err != nil {
		return s.Sent(chat), fmt.Errorf("chat %d has %d messages of the bot, want %d: %w", chat, len(s.Sent(chat)), n, err)
	}
	return s.Sent(chat), nil
}

// WaitAcknowledged waits until the bot has acknowledged every update.
func (s *Server) WaitAcknowledged(ctx context.Context) error {
	if err := s.Wait(ctx, func() bool { return s.Waiting() == 0 }); err != nil {
		return fmt.Errorf("%d updates are not acknowledged: %w", s.Waiting(), err)
	}
	return nil
}

// WaitCalls waits until at least n requests of the method were processed.
func (s *Server) WaitCalls(ctx context.Context, method string, n int) error {
	if err := s.Wait(ctx, func() bool { return s.Calls(method) >= n }); err != nil {
		return fmt.Errorf("%d requests of %s, want %d: %w", s.Calls(method), method, n, err)
	}
	return nil
}

// Wait waits until the condition holds; it is asked again after every change of the server. The error is that of ctx.
func (s *Server) Wait(ctx context.Context, holds func() bool) error {
	for {
		s.mu.Lock()
		changed := s.changed
		s.mu.Unlock()
		if holds() {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Texts returns the texts of messages, for comparing.
func Texts(messages []Message) []string {
	texts := make([]string, len(messages))
	for i, m := range messages {
		texts[i] = m.Text
	}
	return texts
}

// Plain joins the texts of messages without white space, for comparing what was said whatever the splitting.
func Plain(messages []Message) string {
	return strings.Join(strings.Fields(strings.Join(Texts(messages), " ")), "")
}
