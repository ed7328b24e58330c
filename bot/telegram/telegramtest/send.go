package telegramtest

import (
	"context"
	"encoding/json"
)

// sendMessage is https://core.telegram.org/bots/api#sendmessage
func (s *Server) sendMessage(_ context.Context, p params) (any, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, r := s.find(p)
	if r != nil {
		return nil, r
	}
	m := Message{From: &s.bot, Chat: c.Chat, Date: s.options.Now().Unix(), HTML: p["text"], ParseMode: p["parse_mode"]}
	for _, fill := range []func(*chat, params, *Message) *refusal{
		fillText, fillThread, fillReply, fillKeyboard, fillPreview,
	} {
		if r := fill(c, p, &m); r != nil {
			return nil, r
		}
	}
	if r := s.admit(c); r != nil {
		return nil, r
	}
	m = c.add(m)
	s.broadcast()
	return m, nil
}

func fillThread(c *chat, p params, m *Message) *refusal {
	thread := int(p.number("message_thread_id", 0))
	if thread == 0 {
		return nil
	}
	if _, open := c.topics[thread]; !open {
		return badRequest("message thread not found")
	}
	m.Thread, m.IsTopicMessage = thread, true
	return nil
}

// fillReply is https://core.telegram.org/bots/api#replyparameters
func fillReply(c *chat, p params, m *Message) *refusal {
	reply := struct {
		ID      int   `json:"message_id"`
		Chat    int64 `json:"chat_id"`
		Without bool  `json:"allow_sending_without_reply"`
	}{ID: int(p.number("reply_to_message_id", 0)), Without: p.flag("allow_sending_without_reply")}
	if r := p.object("reply_parameters", &reply); r != nil {
		return r
	}
	if reply.ID == 0 {
		return nil
	}
	to := c.message(reply.ID)
	if to == nil && !reply.Without {
		return badRequest("message to be replied not found")
	}
	if to != nil {
		quoted := *to
		quoted.ReplyTo = nil
		m.ReplyTo = &quoted
	}
	return nil
}

func fillPreview(_ *chat, p params, m *Message) *refusal {
	if p["link_preview_options"] == "" {
		return nil
	}
	if !json.Valid([]byte(p["link_preview_options"])) {
		return badRequest("can't parse link preview options JSON object")
	}
	m.Preview = json.RawMessage(p["link_preview_options"])
	return nil
}

// actions are https://core.telegram.org/bots/api#sendchataction
var actions = map[string]bool{
	"typing": true, "upload_photo": true, "record_video": true, "upload_video": true, "record_voice": true,
	"upload_voice": true, "upload_document": true, "choose_sticker": true, "find_location": true,
	"record_video_note": true, "upload_video_note": true,
}

func (s *Server) sendChatAction(_ context.Context, p params) (any, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, r := s.find(p)
	if r != nil {
		return nil, r
	}
	if !actions[p["action"]] {
		return nil, badRequest("wrong parameter action in request")
	}
	if r := fillThread(c, p, &Message{}); r != nil {
		return nil, r
	}
	c.typing++
	s.broadcast()
	return true, nil
}
