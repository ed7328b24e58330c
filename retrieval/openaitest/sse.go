package openaitest

import (
	"encoding/json"
	"fmt"
	"net/http"
)

// stream answers by server-sent events:
// https://platform.openai.com/docs/api-reference/chat-streaming
func (h *Handler) stream(w http.ResponseWriter, r *http.Request, request ChatRequest, b Behaviour) {
	s := &events{w: w, model: request.Model, malformed: b.Malformed, end: b.Dialect.lineEnd()}
	w.Header().Set("Content-Type", "text/event-stream")
	for range b.KeepAlive {
		s.line(": keep-alive")
	}
	if b.EmptyChoices {
		s.chunk("", "")
		s.line("data: [DONE]")
		return
	}
	s.chunk(`{"role":"assistant","content":""}`, "")
	if b.Dialect.ToolCalls {
		s.chunk(toolCall, "")
	}
	text := b.text(request)
	if !h.deltas(s, r, b, text) {
		return
	}
	if !b.Dialect.NoFinish {
		s.chunk(`{}`, b.finish())
	}
	if b.Dialect.Usage || request.StreamOptions != nil && request.StreamOptions.IncludeUsage {
		s.usage(usage(request, b.Reasoning+text))
	}
	if !b.Dialect.NoDone {
		s.line("data: [DONE]")
	}
}

// deltas sends the reasoning and the text, and reports whether the stream is to be finished.
func (h *Handler) deltas(s *events, r *http.Request, b Behaviour, text string) bool {
	sent := 0
	for _, field := range []struct {
		name, text string
		value      func(string) string
	}{{b.Dialect.reasoningField(), b.Reasoning, quoteJSON}, {"content", text, b.Dialect.content}} {
		if field.text == "" {
			continue
		}
		for _, piece := range b.pieces(field.text) {
			if b.Pause != nil {
				b.Pause(sent)
			}
			s.chunk(`{"`+field.name+`":`+field.value(piece)+`}`, "")
			sent++
			if h.interrupt(s, r, b, sent) || r.Context().Err() != nil {
				return false
			}
		}
	}
	return true
}

// interrupt breaks the stream off when the behaviour says that it is time.
func (h *Handler) interrupt(s *events, r *http.Request, b Behaviour, sent int) bool {
	switch sent {
	case b.DropAfter:
		panic(http.ErrAbortHandler)
	case b.StallAfter:
		h.wait(r, nil)
	case b.ErrorAfter:
		s.line(`data: {"error":{"message":"The server had an error","type":"server_error","param":null,"code":null}}`)
		s.line("")
	case b.EndAfter:
	default:
		return false
	}
	return true
}

// events writes server-sent events, each flushed by itself.
type events struct {
	w         http.ResponseWriter
	model     string
	malformed bool
	end       string
}

// chunk sends one chat.completion.chunk; an empty delta means no choices.
func (s *events) chunk(delta, finish string) {
	choices := ""
	if delta != "" {
		reason, _ := json.Marshal(orNull(finish))
		choices = fmt.Sprintf(`{"index":0,"delta":%s,"logprobs":null,"finish_reason":%s}`, delta, reason)
	}
	s.data(choices, "null")
}

func (s *events) usage(u map[string]int) {
	b, _ := json.Marshal(u)
	s.data("", string(b))
}

func (s *events) data(choices, usage string) {
	body := fmt.Sprintf(`{"id":%q,"object":"chat.completion.chunk","created":%d,"model":%q,"choices":[%s],"usage":%s}`,
		completionID, created, s.model, choices, usage)
	if s.malformed {
		body = body[:len(body)/2]
	}
	s.line("data: " + body)
}

func (s *events) line(text string) {
	fmt.Fprintf(s.w, "%s%s%s", text, s.end, s.end)
	http.NewResponseController(s.w).Flush() //nolint:errcheck // a client that has gone is no concern of the server
}
