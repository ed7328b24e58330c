package openaitest

import "slices"

// ChatRequests returns the valid requests for a completion so far, in the order of their arrival.
func (h *Handler) ChatRequests() []ChatRequest {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.chats)
}

// EmbeddingRequests returns the valid requests for embeddings so far, in the order of their arrival.
func (h *Handler) EmbeddingRequests() []EmbeddingRequest {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.embeddings)
}

// Rejected counts the requests that the API does not allow: a wrong key, path, field or value.
func (h *Handler) Rejected() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.rejected
}

func (h *Handler) recordChat(r ChatRequest) Behaviour {
	h.mu.Lock()
	n, choose := len(h.chats), h.onChat
	h.chats = append(h.chats, r)
	h.mu.Unlock()
	return choose(n, r)
}

func (h *Handler) recordEmbeddings(r EmbeddingRequest) Behaviour {
	h.mu.Lock()
	n, choose := len(h.embeddings), h.onEmbed
	h.embeddings = append(h.embeddings, r)
	h.mu.Unlock()
	return choose(n, r)
}
