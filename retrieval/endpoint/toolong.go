package endpoint

import (
	"net/http"
	"regexp"
	"strconv"
	"strings"
)

// TooLong reports whether the request did not fit the model's context. Servers name it in different ways.
func (e *Error) TooLong() bool {
	if e.Status != http.StatusBadRequest && e.Status != http.StatusRequestEntityTooLarge {
		return false
	}
	text := strings.ToLower(e.Code + " " + e.Text)
	for _, sign := range []string{"context length", "context_length", "context size", "maximum context", "context window", "too long", "exceed_context"} {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// saidSize finds the size in what servers say of a prompt that is too long: "maximum context length is 4096 tokens"
// (OpenAI, vLLM), "exceeds the available context size (4096 tokens)" (llama.cpp), "context window of 4096".
var saidSize = regexp.MustCompile(`(?i)context (?:length|size|window)(?: is| of|:)? *\(?(\d{3,8})\b`)

// ContextSize is how many tokens the server says that its context has, 0 when it does not say.
func (e *Error) ContextSize() int {
	m := saidSize.FindStringSubmatch(e.Text)
	if m == nil {
		return 0
	}
	n, _ := strconv.Atoi(m[1])
	return n
}
