package openaitest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// ChatMessage is one message of a conversation.
type ChatMessage struct {
	Role    string `json:"role"`
	Content string `json:"content"`
	Name    string `json:"name,omitempty"`
}

// ChatRequest is a request for a completion. Its fields are those that the API documents and docent may use;
// any other is refused.
type ChatRequest struct {
	Model               string        `json:"model"`
	Messages            []ChatMessage `json:"messages"`
	Temperature         *float64      `json:"temperature"`
	TopP                *float64      `json:"top_p"`
	MaxTokens           *int          `json:"max_tokens"`
	MaxCompletionTokens *int          `json:"max_completion_tokens"`
	N                   *int          `json:"n"`
	Seed                *int          `json:"seed"`
	Stop                any           `json:"stop"`
	Stream              bool          `json:"stream"`
	StreamOptions       *struct {
		IncludeUsage bool `json:"include_usage"`
	} `json:"stream_options"`
	PresencePenalty  *float64        `json:"presence_penalty"`
	FrequencyPenalty *float64        `json:"frequency_penalty"`
	ResponseFormat   json.RawMessage `json:"response_format"`
	ReasoningEffort  string          `json:"reasoning_effort"`
	User             string          `json:"user"`
}

// Text returns the contents of the messages of a role, joined by line ends.
func (r ChatRequest) Text(role string) string {
	var parts []string
	for _, m := range r.Messages {
		if m.Role == role {
			parts = append(parts, m.Content)
		}
	}
	return strings.Join(parts, "\n")
}

// Tokens estimates the tokens of a text as this server counts them: one for every four bytes, rounded up.
func Tokens(text string) int { return (len(text) + 3) / 4 }

func (r ChatRequest) promptTokens() int {
	n := 0
	for _, m := range r.Messages {
		n += Tokens(m.Content) + 4
	}
	return n
}

// fault is why a request is refused; the zero value means that it is not.
type fault struct {
	status        int
	code, message string
}

func bad(format string, args ...any) fault {
	return fault{http.StatusBadRequest, "", fmt.Sprintf(format, args...)}
}

func (h *Handler) checkChat(r ChatRequest) fault {
	if r.Model != h.chatModel {
		return fault{http.StatusNotFound, "model_not_found", fmt.Sprintf("The model '%s' does not exist", r.Model)}
	}
	if f := checkMessages(r.Messages); f.status != 0 {
		return f
	}
	if f := checkSampling(r); f.status != 0 {
		return f
	}
	return h.checkLength(r)
}

func checkMessages(messages []ChatMessage) fault {
	if len(messages) == 0 {
		return bad("[] is too short - 'messages'")
	}
	roles := []string{"system", "developer", "user", "assistant", "tool"}
	for i, m := range messages {
		if !slices.Contains(roles, m.Role) {
			return bad("'%s' is not one of %v - 'messages.%d.role'", m.Role, roles, i)
		}
		if m.Content == "" && m.Role != "assistant" {
			return bad("Invalid value for 'content': expected a string, got null. - 'messages.%d.content'", i)
		}
	}
	return fault{}
}

func checkSampling(r ChatRequest) fault {
	switch {
	case r.Temperature != nil && (*r.Temperature < 0 || *r.Temperature > 2):
		return bad("%g is not between 0 and 2 - 'temperature'", *r.Temperature)
	case r.TopP != nil && (*r.TopP < 0 || *r.TopP > 1):
		return bad("%g is not between 0 and 1 - 'top_p'", *r.TopP)
	case r.N != nil && *r.N != 1:
		return bad("this server gives one choice - 'n'")
	case r.MaxTokens != nil && *r.MaxTokens < 1, r.MaxCompletionTokens != nil && *r.MaxCompletionTokens < 1:
		return bad("less than the minimum of 1 - 'max_tokens'")
	case r.MaxTokens != nil && r.MaxCompletionTokens != nil:
		return bad("Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.")
	case r.StreamOptions != nil && !r.Stream:
		return bad("The 'stream_options' parameter is only allowed when 'stream' is enabled.")
	}
	return fault{}
}

func (h *Handler) checkLength(r ChatRequest) fault {
	answer := 0
	for _, n := range []*int{r.MaxTokens, r.MaxCompletionTokens} {
		if n != nil {
			answer = *n
		}
	}
	if total := r.promptTokens() + answer; total > h.contextTokens {
		return fault{http.StatusBadRequest, "context_length_exceeded", fmt.Sprintf(
			"This model's maximum context length is %d tokens. However, you requested %d tokens.", h.contextTokens, total)}
	}
	return fault{}
}
