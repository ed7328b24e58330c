package endpoint

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"strings"
)

// maxListing bounds what is read about models, in bytes; the longest public lists have about one megabyte.
const maxListing = 8 << 20

// ollamaContext is what Ollama gives a model that names no size: https://docs.ollama.com/context-length
const ollamaContext = 4096

// prober reads the native API beside the OpenAI one.
type prober struct {
	http *guard
	key  string
	base string
}

// root is the address without the /v1 of the OpenAI API.
func (p prober) root() string { return strings.TrimSuffix(p.base, "/v1") }

// llama asks for the size that llama.cpp's server gives to each conversation.
func (p prober) llama(ctx context.Context, entry listed) int {
	var props struct {
		Defaults struct {
			Context int `json:"n_ctx"`
		} `json:"default_generation_settings"`
	}
	if p.get(ctx, http.MethodGet, p.root()+"/props", nil, &props) == nil && props.Defaults.Context > 0 {
		return props.Defaults.Context
	}
	return entry.Meta.Trained
}

// ollama asks for the size that the model runs with, else for the one that its file sets; the one that it was trained
// with is only an upper bound.
func (p prober) ollama(ctx context.Context, model string) int {
	var running struct {
		Models []struct {
			Model   string `json:"model"`
			Context int    `json:"context_length"`
		} `json:"models"`
	}
	if p.get(ctx, http.MethodGet, p.root()+"/api/ps", nil, &running) == nil {
		for _, m := range running.Models {
			if m.Model == model && m.Context > 0 {
				return m.Context
			}
		}
	}
	var shown struct {
		Parameters string         `json:"parameters"`
		Info       map[string]any `json:"model_info"`
	}
	if p.get(ctx, http.MethodPost, p.root()+"/api/show", map[string]string{"model": model}, &shown) != nil {
		return 0
	}
	size := ollamaContext
	for line := range strings.Lines(shown.Parameters) {
		if fields := strings.Fields(line); len(fields) == 2 && fields[0] == "num_ctx" {
			if n, err := strconv.Atoi(fields[1]); err == nil && n > 0 {
				size = n
			}
		}
	}
	for name, value := range shown.Info {
		if n, ok := value.(float64); ok && strings.HasSuffix(name, ".context_length") && n > 0 {
			size = min(size, int(n))
		}
	}
	return size
}

// get makes a request and decodes its answer.
func (p prober) get(ctx context.Context, method, address string, body, into any) error {
	var sent io.Reader
	if body != nil {
		encoded, err := json.Marshal(body)
		if err != nil {
			return err
		}
		sent = bytes.NewReader(encoded)
	}
	r, err := http.NewRequestWithContext(ctx, method, address, sent)
	if err != nil {
		return err
	}
	if p.key != "" {
		r.Header.Set("Authorization", "Bearer "+p.key)
	}
	r.Header.Set("Content-Type", "application/json")
	res, err := p.http.Do(r)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	return json.NewDecoder(io.LimitReader(res.Body, maxListing)).Decode(into)
}
