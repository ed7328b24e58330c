package endpoint_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"docent/retrieval/endpoint"
	"docent/retrieval/openaitest"
)

func TestTheSizeOfTheContextIsAskedForInEveryServersWay(t *testing.T) {
	show := func(parameters string, trained int) openaitest.Option {
		return openaitest.WithNative("POST /api/show", map[string]any{
			"parameters": parameters, "model_info": map[string]any{"qwen3.context_length": trained, "general.name": "x"},
		})
	}
	for name, c := range map[string]struct {
		fields  openaitest.Model
		options []openaitest.Option
		want    int
	}{
		"OpenAI":                  {nil, nil, 0},
		"vLLM":                    {openaitest.Model{"owned_by": "vllm", "max_model_len": 32768}, nil, 32768},
		"OpenRouter":              {openaitest.Model{"context_length": 131072}, nil, 131072},
		"Groq":                    {openaitest.Model{"context_window": 8192}, nil, 8192},
		"LM Studio":               {openaitest.Model{"max_context_length": 40960, "loaded_context_length": 4096}, nil, 4096},
		"llama.cpp":               {openaitest.Model{"owned_by": "llamacpp", "meta": map[string]int{"n_ctx_train": 131072}}, []openaitest.Option{openaitest.WithNative("GET /props", map[string]any{"default_generation_settings": map[string]any{"n_ctx": 6144}})}, 6144},
		"llama.cpp without props": {openaitest.Model{"owned_by": "llamacpp", "meta": map[string]int{"n_ctx_train": 2048}}, nil, 2048},
		"Ollama":                  {openaitest.Model{"owned_by": "library"}, []openaitest.Option{show("temperature 1\nnum_ctx    16384\n", 40960)}, 16384},
		"Ollama, nothing set":     {openaitest.Model{"owned_by": "library"}, []openaitest.Option{show("", 40960)}, 4096},
		"Ollama, a small model":   {openaitest.Model{"owned_by": "library"}, []openaitest.Option{show("", 2048)}, 2048},
		"Ollama, running": {openaitest.Model{"owned_by": "library"}, []openaitest.Option{show("num_ctx 2048", 40960), openaitest.WithNative("GET /api/ps", map[string]any{
			"models": []map[string]any{{"model": "other", "context_length": 1}, {"model": openaitest.ChatModel, "context_length": 32768}},
		})}, 32768},
		"Ollama that shows nothing":  {openaitest.Model{"owned_by": "library"}, nil, 0},
		"a list of another form":     {openaitest.Model{"meta": nil, "context_length": nil}, nil, 0},
		"another model of that name": {openaitest.Model{"id": "other", "max_model_len": 5}, nil, 0},
	} {
		t.Run(name, func(t *testing.T) {
			s := openaitest.New(t, append(c.options, openaitest.WithModelFields(c.fields))...)
			got, err := endpoint.ContextSize(t.Context(), endpoint.Config{BaseURL: s.URL, Key: openaitest.Key, HTTP: s.Client}, openaitest.ChatModel)
			if err != nil || got != c.want {
				t.Errorf("got %d, %v; want %d", got, err, c.want)
			}
		})
	}
}

func TestASizeThatCannotBeAskedForIsAnErrorWithoutTheKey(t *testing.T) {
	s := openaitest.New(t, openaitest.WithKey("sk-another"))
	_, err := endpoint.ContextSize(t.Context(), endpoint.Config{BaseURL: s.URL, Key: openaitest.Key, HTTP: s.Client}, "m")
	if err == nil || strings.Contains(err.Error(), openaitest.Key) {
		t.Errorf("got %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := endpoint.ContextSize(ctx, endpoint.Config{BaseURL: s.URL, HTTP: s.Client}, "m"); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestWhatAServerSaysOfAPromptThatIsTooLongIsRead(t *testing.T) {
	for text, want := range map[string]int{
		"This model's maximum context length is 4096 tokens. However, you requested 5000 tokens.": 4096,
		"the request exceeds the available context size (2048 tokens), try increasing it":         2048,
		"This endpoint's maximum context length is 131072 tokens.":                                131072,
		"the prompt is too long": 0,
	} {
		e := &endpoint.Error{Status: 400, Text: text}
		if got := e.ContextSize(); got != want || !e.TooLong() {
			t.Errorf("%q: %d, too long %v", text, got, e.TooLong())
		}
	}
}
