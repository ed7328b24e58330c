package openaitest

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
)

// maxBody is more than any request of a test, in bytes.
const maxBody = 16 << 20

func (h *Handler) route() {
	h.mux = http.NewServeMux()
	h.mux.HandleFunc("GET /v1/models", h.models)
	h.mux.HandleFunc("POST /v1/chat/completions", h.chat)
	h.mux.HandleFunc("POST /v1/embeddings", h.embed)
	h.routeNative()
	h.mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		h.reject(w, http.StatusNotFound, "unknown_url", fmt.Sprintf("Unknown request URL: %s %s", r.Method, r.URL.Path))
	})
}

// ServeHTTP lets in who has the key, and answers.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h.key != "" && r.Header.Get("Authorization") != "Bearer "+h.key {
		h.reject(w, http.StatusUnauthorized, "invalid_api_key",
			"Incorrect API key provided: "+r.Header.Get("Authorization")+".")
		return
	}
	h.mux.ServeHTTP(w, r)
}

func (h *Handler) models(w http.ResponseWriter, _ *http.Request) {
	chat := Model{"id": h.chatModel, "object": "model", "created": 0, "owned_by": "test"}
	maps.Copy(chat, h.modelFields)
	reply(w, map[string]any{"object": "list", "data": []Model{
		chat, {"id": h.embedModel, "object": "model", "created": 0, "owned_by": "test"},
	}}, false)
}

// decode reads a request strictly, and refuses it, returning false, when a field is unknown or of the wrong type.
func (h *Handler) decode(w http.ResponseWriter, r *http.Request, into any) bool {
	d := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody))
	d.DisallowUnknownFields()
	err := d.Decode(into)
	if err == nil && d.Decode(&struct{}{}) != io.EOF {
		err = fmt.Errorf("more than one value in the body")
	}
	if err != nil {
		h.reject(w, http.StatusBadRequest, "", "Could not parse the body: "+err.Error())
	}
	return err == nil
}

func (h *Handler) reject(w http.ResponseWriter, status int, code, message string) {
	h.mu.Lock()
	h.rejected++
	h.mu.Unlock()
	refuse(w, status, code, message)
}
