package endpoint

import (
	"context"
	"fmt"
	"net/http"
	"strings"
)

// ContextSize asks the server how many tokens a prompt and its answer may have together with the model. It is 0 when
// the server does not say, as OpenAI's own does not. It makes at most three requests, which load no model; err is set when the list of
// models can't be read.
func ContextSize(ctx context.Context, cfg Config, model string) (tokens int, err error) {
	client := cfg.HTTP
	if client == nil {
		client = http.DefaultClient
	}
	p := prober{&guard{client: client, key: cfg.Key}, cfg.Key, strings.TrimRight(cfg.BaseURL, "/")}
	var list struct {
		Data []listed `json:"data"`
	}
	if err := p.get(ctx, http.MethodGet, p.base+"/models", nil, &list); err != nil {
		return 0, fmt.Errorf("list the models: %w", err)
	}
	entry, found := pick(list.Data, model)
	switch {
	case !found:
		return 0, nil
	case entry.size() > 0:
		return entry.size(), nil
	case entry.Owner == "llamacpp":
		return p.llama(ctx, entry), nil
	case entry.Owner == "library" || strings.Contains(entry.ID, ":"):
		return p.ollama(ctx, entry.ID), nil
	}
	return 0, nil
}

// listed is an entry of the list of models. Each server has its own name for the size.
type listed struct {
	ID    string `json:"id"`
	Owner string `json:"owned_by"`
	// MaxModelLen is vLLM's and SGLang's, ContextLength that of OpenRouter, Together and DeepInfra, ContextWindow that
	// of Groq, MaxContextLength Mistral's; LoadedContextLength is LM Studio's for a model that is loaded.
	MaxModelLen         int `json:"max_model_len"`
	ContextLength       int `json:"context_length"`
	ContextWindow       int `json:"context_window"`
	LoadedContextLength int `json:"loaded_context_length"`
	MaxContextLength    int `json:"max_context_length"`
	// Meta is llama.cpp's: the size that the model was trained with, which need not be the one it is served with.
	Meta struct {
		Context int `json:"n_ctx"`
		Trained int `json:"n_ctx_train"`
	} `json:"meta"`
}

func (l listed) size() int {
	for _, n := range []int{l.MaxModelLen, l.LoadedContextLength, l.ContextLength, l.ContextWindow, l.MaxContextLength, l.Meta.Context} {
		if n > 0 {
			return n
		}
	}
	return 0
}

// pick finds the model's entry. Ollama's ids carry a tag that may be left out; a server of one model, such as
// llama.cpp's, answers under any name.
func pick(list []listed, model string) (listed, bool) {
	for _, l := range list {
		if l.ID == model || l.ID == model+":latest" {
			return l, true
		}
	}
	if len(list) == 1 {
		return list[0], true
	}
	return listed{}, false
}
