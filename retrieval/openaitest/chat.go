package openaitest

import (
	"net/http"
	"strings"
)

const (
	completionID = "chatcmpl-test"
	created      = 1750000000
)

func (h *Handler) chat(w http.ResponseWriter, r *http.Request) {
	var request ChatRequest
	if !h.decode(w, r, &request) {
		return
	}
	if f := h.checkChat(request); f.status != 0 {
		h.reject(w, f.status, f.code, f.message)
		return
	}
	b := h.recordChat(request)
	if h.begin(w, r, b) {
		return
	}
	if request.Stream && !b.Dialect.IgnoreStream {
		h.stream(w, r, request, b)
		return
	}
	h.whole(w, r, request, b)
}

// whole answers in one piece. What cannot be in JSON is replaced, as a JSON encoder does.
func (h *Handler) whole(w http.ResponseWriter, r *http.Request, request ChatRequest, b Behaviour) {
	switch {
	case b.StallAfter > 0:
		h.wait(r, nil)
		return
	case b.DropAfter > 0:
		panic(http.ErrAbortHandler)
	}
	text := b.text(request)
	choices := []map[string]any{{
		"index": 0, "finish_reason": b.finish(), "logprobs": nil,
		"message": map[string]any{"role": "assistant", "content": text, "reasoning_content": orNull(b.Reasoning)},
	}}
	if b.EmptyChoices {
		choices = choices[:0]
	}
	reply(w, map[string]any{
		"id": completionID, "object": "chat.completion", "created": created, "model": request.Model,
		"choices": choices, "usage": usage(request, b.Reasoning+text),
	}, b.Malformed)
}

func (b Behaviour) finish() string {
	if b.Finish != "" {
		return b.Finish
	}
	return "stop"
}

func usage(r ChatRequest, text string) map[string]int {
	prompt, answer := r.promptTokens(), Tokens(text)
	return map[string]int{"prompt_tokens": prompt, "completion_tokens": answer, "total_tokens": prompt + answer}
}

// pieces cuts a text into the deltas that the behaviour asks for.
func (b Behaviour) pieces(text string) []string {
	switch {
	case b.ChunkBytes > 0:
		return cut(text, func(string) int { return b.ChunkBytes })
	case b.ChunkRunes > 0:
		return cut(text, func(rest string) int { return runesLen(rest, b.ChunkRunes) })
	}
	return []string{text}
}

func cut(text string, size func(rest string) int) []string {
	var parts []string
	for text != "" {
		n := min(size(text), len(text))
		parts, text = append(parts, text[:n]), text[n:]
	}
	return parts
}

// runesLen returns how many bytes the first n runes of a text have.
func runesLen(text string, n int) int {
	for i := range text {
		if n == 0 {
			return i
		}
		n--
	}
	return len(text)
}

// quoteJSON writes a string as JSON does but leaves bytes that are not UTF-8 alone, as careless servers do.
func quoteJSON(s string) string {
	const hex = "0123456789abcdef"
	var b strings.Builder
	b.WriteByte('"')
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c < 0x20:
			b.WriteString(`\u00`)
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		default:
			b.WriteByte(c)
		}
	}
	b.WriteByte('"')
	return b.String()
}
