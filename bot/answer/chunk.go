package answer

import (
	"encoding/json"
	"fmt"
	"strings"

	"docent/retrieval/endpoint"
)

// chunk is one piece of a streamed completion, or a whole one, as far as docent reads it:
// https://platform.openai.com/docs/api-reference/chat-streaming. Reasoning in a field of its own (reasoning_content
// with DeepSeek, vLLM and llama.cpp, reasoning with Ollama and OpenRouter), calls of tools and usage are not read.
type chunk struct {
	Choices []choice        `json:"choices"`
	Error   json.RawMessage `json:"error"`
	// Object is "error" with servers that put the fields of an error on the outside.
	Object  string `json:"object"`
	Message string `json:"message"`
}

type choice struct {
	Index int `json:"index"`
	// Delta is a piece of the message; servers that do not stream send the Message.
	Delta   message `json:"delta"`
	Message message `json:"message"`
	Finish  string  `json:"finish_reason"`
}

type message struct {
	Content content `json:"content"`
}

// content is a string or null, or a list of parts, of which those of type text are for the reader.
type content string

// UnmarshalJSON implements json.Unmarshaler. What has another form has no text.
func (c *content) UnmarshalJSON(raw []byte) error {
	if json.Unmarshal(raw, (*string)(c)) == nil {
		return nil
	}
	var parts []struct {
		Type string `json:"type"`
		Text string `json:"text"`
	}
	_ = json.Unmarshal(raw, &parts) // another form than a list
	var b strings.Builder
	for _, p := range parts {
		if p.Type == "text" {
			b.WriteString(p.Text)
		}
	}
	*c = content(b.String())
	return nil
}

// readChunk decodes one event of a stream; one that holds an error is that error.
func readChunk(data []byte) (chunk, error) {
	var c chunk
	if err := json.Unmarshal(keepBytes(data), &c); err != nil {
		return c, &endpoint.Error{Text: fmt.Sprintf("a piece of the stream is no JSON: %v", err), Temporary: true}
	}
	if said := string(c.Error); c.Object == "error" || said != "" && said != "null" {
		return c, &endpoint.Error{Text: "the server broke off: " + endpoint.Shorten(c.Message+said), Temporary: true}
	}
	return c, nil
}
