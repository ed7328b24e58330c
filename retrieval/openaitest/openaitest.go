// Package openaitest is a strict local server of the OpenAI API for tests: chat completions, streamed and
// whole, embeddings and models. It refuses what the real one refuses, and misbehaves when it is told to.
//
// Format: https://platform.openai.com/docs/api-reference/chat and …/embeddings.
package openaitest

import (
	"net/http"
	"sync"
)

// Key is the API key that a Handler expects unless WithKey says otherwise.
const Key = "sk-test-0123456789abcdef"

// Models that a Handler knows unless WithModels says otherwise.
const (
	ChatModel      = "chat-test"
	EmbeddingModel = "embed-test"
)

// Handler answers /v1/chat/completions, /v1/embeddings and /v1/models. It may be used in parallel.
type Handler struct {
	key           string
	chatModel     string
	embedModel    string
	dimensions    int
	contextTokens int
	batch         int
	modelFields   Model
	native        []native
	mux           *http.ServeMux
	closed        chan struct{}

	mu         sync.Mutex
	onChat     func(n int, r ChatRequest) Behaviour
	onEmbed    func(n int, r EmbeddingRequest) Behaviour
	chats      []ChatRequest
	embeddings []EmbeddingRequest
	rejected   int
}

// Option sets up a Handler.
type Option func(*Handler)

// WithKey sets the key that requests must carry; "" lets every request in.
func WithKey(key string) Option { return func(h *Handler) { h.key = key } }

// WithModels names the model of each kind.
func WithModels(chat, embedding string) Option {
	return func(h *Handler) { h.chatModel, h.embedModel = chat, embedding }
}

// WithDimensions sets the length of a vector when a request does not ask for one; 64 by default.
func WithDimensions(n int) Option { return func(h *Handler) { h.dimensions = n } }

// WithContext sets how many tokens, as Tokens counts them, a conversation with its answer may have; 128,000 by default.
func WithContext(tokens int) Option { return func(h *Handler) { h.contextTokens = tokens } }

// WithBatch sets how many inputs one request for embeddings may have; 2048 by default, the limit of OpenAI.
func WithBatch(n int) Option { return func(h *Handler) { h.batch = n } }

// WithChat answers the requests for a completion by the behaviours in turn, and by the last from then on.
func WithChat(behaviours ...Behaviour) Option {
	return func(h *Handler) { h.Chat(behaviours...) }
}

// WithEmbeddings answers the requests for embeddings by the behaviours in turn, and by the last from then on.
func WithEmbeddings(behaviours ...Behaviour) Option {
	return func(h *Handler) { h.Embeddings(behaviours...) }
}

// NewHandler returns a handler that answers every question with DefaultText until it is told otherwise.
func NewHandler(opts ...Option) *Handler {
	h := &Handler{
		key: Key, chatModel: ChatModel, embedModel: EmbeddingModel,
		dimensions: 64, contextTokens: 128_000, batch: 2048, closed: make(chan struct{}),
	}
	h.Chat(Behaviour{})
	h.Embeddings(Behaviour{})
	for _, o := range opts {
		o(h)
	}
	h.route()
	return h
}

// Chat answers the requests for a completion from now on by the behaviours in turn, then by the last.
func (h *Handler) Chat(behaviours ...Behaviour) {
	h.OnChat(func(n int, _ ChatRequest) Behaviour { return turn(behaviours, n) })
}

// Embeddings answers the requests for embeddings from now on by the behaviours in turn, then by the last.
func (h *Handler) Embeddings(behaviours ...Behaviour) {
	h.OnEmbeddings(func(n int, _ EmbeddingRequest) Behaviour { return turn(behaviours, n) })
}

func turn(behaviours []Behaviour, n int) Behaviour {
	return behaviours[min(n, len(behaviours)-1)]
}

// OnChat chooses a behaviour for each valid request for a completion; n counts them from 0 since this call.
func (h *Handler) OnChat(choose func(n int, r ChatRequest) Behaviour) {
	h.mu.Lock()
	defer h.mu.Unlock()
	first := len(h.chats)
	h.onChat = func(n int, r ChatRequest) Behaviour { return choose(n-first, r) }
}

// OnEmbeddings chooses a behaviour for each valid request for embeddings; n counts them from 0 since this call.
func (h *Handler) OnEmbeddings(choose func(n int, r EmbeddingRequest) Behaviour) {
	h.mu.Lock()
	defer h.mu.Unlock()
	first := len(h.embeddings)
	h.onEmbed = func(n int, r EmbeddingRequest) Behaviour { return choose(n-first, r) }
}

// Close ends every stall. The handler is not to be used afterwards.
func (h *Handler) Close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	select {
	case <-h.closed:
	default:
		close(h.closed)
	}
}
