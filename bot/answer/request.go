package answer

import openai "github.com/sashabaranov/go-openai"

// request asks with the parameters that every server knows. OpenAI's reasoning models refuse two of them.
func (m *ModelComposer) request(p prompt) openai.ChatCompletionRequest {
	r := openai.ChatCompletionRequest{Model: m.cfg.Model, Messages: p.messages(), Temperature: m.cfg.Temperature}
	r.MaxTokens = p.answer //lint:ignore SA1019 OpenAI deprecates it; vLLM, llama.cpp and Ollama know only this one
	if openai.NewReasoningValidator().Validate(r) != nil {
		//lint:ignore SA1019 see above
		r.MaxTokens, r.MaxCompletionTokens, r.Temperature = 0, p.answer, 0
	}
	return r
}
