package openaitest

import "net/http"

// DefaultText is the answer of the zero Behaviour.
const DefaultText = "The documents say so [1]."

// Behaviour is how one valid request is answered. Its fields combine; the zero value answers well and at once.
type Behaviour struct {
	// Text is the answer; Respond, when set, makes it from the request. Bytes that are not UTF-8 are sent as they are.
	Text    string
	Respond func(ChatRequest) string
	// Reasoning is sent before the answer as reasoning_content, as DeepSeek and vLLM do.
	Reasoning string
	// ChunkRunes and ChunkBytes cut the answer into deltas of that size; bytes cut runes apart. With both 0 it
	// is one delta.
	ChunkRunes, ChunkBytes int
	// Dialect says how the server differs from OpenAI's.
	Dialect Dialect
	// Pause, when set, is called before each delta of the answer, counted from 0.
	Pause func(delta int)
	// Finish replaces the finish_reason "stop".
	Finish string
	// KeepAlive sends that many SSE comments before the first delta.
	KeepAlive int

	// Hold, when set, delays the answer until it is closed or the client has gone.
	Hold <-chan struct{}
	// StallFirst sends nothing, not even a status, until the client goes.
	StallFirst bool
	// StallAfter, DropAfter and EndAfter, when positive, let that many deltas pass. Then the first waits until the
	// client goes, the second resets the connection, and the third ends the body without finish_reason or [DONE].
	StallAfter, DropAfter, EndAfter int
	// ErrorAfter, when positive, lets that many deltas pass and then sends an error object within the stream.
	ErrorAfter int

	// Status answers with an error of that HTTP status; Code, Message and RetryAfter fill it in.
	Status     int
	Code       string
	Message    string
	RetryAfter string
	// Raw, when not nil, is the whole body, sent with status 200 whatever it is.
	Raw []byte
	// EmptyChoices answers with no choices; Malformed cuts the JSON of a reply, or of a delta, in two.
	EmptyChoices, Malformed bool

	// Lie spoils the vectors of an otherwise good reply.
	Lie Lie
}

// Lie is a way for vectors to be wrong.
type Lie uint8

const (
	// NoLie sends one right vector for each input.
	NoLie Lie = iota
	// OneTooFew leaves the last vector out.
	OneTooFew
	// OneTooMany repeats the last vector with the next index.
	OneTooMany
	// OtherDimension makes the last vector one shorter than the others.
	OtherDimension
	// SameIndex gives every vector the index 0.
	SameIndex
	// NotANumber puts NaN into the last vector; it needs the base64 encoding, since JSON has no NaN.
	NotANumber
	// AllZero sends vectors of length 0.
	AllZero
	// Backwards sends right vectors with right indexes in reverse order, which the API allows.
	Backwards
)

func (b Behaviour) text(r ChatRequest) string {
	switch {
	case b.Respond != nil:
		return b.Respond(r)
	case b.Text != "":
		return b.Text
	}
	return DefaultText
}

// begin does what comes before any answer, and reports whether the request is dealt with.
func (h *Handler) begin(w http.ResponseWriter, r *http.Request, b Behaviour) bool {
	if b.Hold != nil && !h.wait(r, b.Hold) {
		return true
	}
	switch {
	case b.StallFirst:
		h.wait(r, nil)
	case b.Status != 0:
		if b.RetryAfter != "" {
			w.Header().Set("Retry-After", b.RetryAfter)
		}
		refuse(w, b.Status, b.Code, b.Message)
	case b.Raw != nil:
		w.Write(b.Raw) //nolint:errcheck // a client that has gone is no concern of the server
	default:
		return false
	}
	return true
}

// wait returns true when until is closed, and false when the client has gone or the handler is closed.
func (h *Handler) wait(r *http.Request, until <-chan struct{}) bool {
	select {
	case <-until:
		return true
	case <-r.Context().Done():
	case <-h.closed:
	}
	return false
}
