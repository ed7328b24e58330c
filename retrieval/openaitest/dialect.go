package openaitest

import (
	"encoding/json"
	"net/http"
)

// Dialect is how a server differs from OpenAI's. Its fields combine; the zero value is OpenAI's own way.
type Dialect struct {
	// IgnoreStream answers with one JSON object though a stream was asked for.
	IgnoreStream bool
	// LineEnd replaces "\n" ("\r\n"), NoDone leaves [DONE] out, and NoFinish the finish_reason.
	LineEnd          string
	NoDone, NoFinish bool
	// ReasoningField replaces reasoning_content ("reasoning" with Ollama).
	ReasoningField string
	// Parts sends content as a list of typed parts, as Mistral does.
	Parts bool
	// ToolCalls sends a call of a tool that nobody offered before the answer, and Usage a chunk of usage after it.
	ToolCalls, Usage bool
}

const toolCall = `{"tool_calls":[{"index":0,"id":"c","type":"function","function":{"name":"search","arguments":"{\"q\":\"[1] lies\"}"}}]}`

func (d Dialect) lineEnd() string {
	if d.LineEnd != "" {
		return d.LineEnd
	}
	return "\n"
}

func (d Dialect) reasoningField() string {
	if d.ReasoningField != "" {
		return d.ReasoningField
	}
	return "reasoning_content"
}

// content writes a piece of the answer as the value of a delta's content.
func (d Dialect) content(piece string) string {
	if d.Parts {
		return `[{"type":"text","text":` + quoteJSON(piece) + `}]`
	}
	return quoteJSON(piece)
}

// Model is an entry of the list of models: https://platform.openai.com/docs/api-reference/models/object with what
// servers add to it.
type Model map[string]any

// WithModelFields adds fields to the chat model's entry in the list of models ("max_model_len" with vLLM).
func WithModelFields(fields Model) Option { return func(h *Handler) { h.modelFields = fields } }

// WithNative answers a request outside /v1 ("GET /props", "POST /api/show") by a body of JSON.
func WithNative(pattern string, body any) Option {
	return func(h *Handler) { h.native = append(h.native, native{pattern, body}) }
}

// native is an answer of the server's own API.
type native struct {
	pattern string
	body    any
}

func (h *Handler) routeNative() {
	for _, n := range h.native {
		h.mux.HandleFunc(n.pattern, func(w http.ResponseWriter, _ *http.Request) {
			json.NewEncoder(w).Encode(n.body) //nolint:errcheck // a client that has gone is no concern of the server
		})
	}
}
