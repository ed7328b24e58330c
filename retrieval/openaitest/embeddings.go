package openaitest

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"slices"
)

// EmbeddingRequest is a request for embeddings of one or more texts.
type EmbeddingRequest struct {
	Model          string `json:"model"`
	Input          Input  `json:"input"`
	EncodingFormat string `json:"encoding_format"`
	Dimensions     *int   `json:"dimensions"`
	User           string `json:"user"`
}

// Input is a string or an array of strings; arrays of tokens are refused.
type Input []string

// UnmarshalJSON reads either form.
func (in *Input) UnmarshalJSON(data []byte) error {
	var one string
	if err := json.Unmarshal(data, &one); err == nil {
		*in = Input{one}
		return nil
	}
	return json.Unmarshal(data, (*[]string)(in))
}

// maxInputTokens is the limit of OpenAI's embedding models for one input.
const maxInputTokens = 8192

func (h *Handler) checkEmbeddings(r EmbeddingRequest) fault {
	switch {
	case r.Model != h.embedModel:
		return fault{http.StatusNotFound, "model_not_found", fmt.Sprintf("The model '%s' does not exist", r.Model)}
	case len(r.Input) == 0:
		return bad("'$.input' is invalid: it is empty")
	case len(r.Input) > h.batch:
		return bad("'input' has %d items, more than the %d allowed", len(r.Input), h.batch)
	case !slices.Contains([]string{"", "float", "base64"}, r.EncodingFormat):
		return bad("'%s' is not one of ['float', 'base64'] - 'encoding_format'", r.EncodingFormat)
	case r.Dimensions != nil && *r.Dimensions < 1:
		return bad("less than the minimum of 1 - 'dimensions'")
	}
	for i, text := range r.Input {
		if text == "" || Tokens(text) > maxInputTokens {
			return bad("'$.input' is invalid: item %d has %d tokens, not 1 to %d", i, Tokens(text), maxInputTokens)
		}
	}
	return fault{}
}

func (h *Handler) embed(w http.ResponseWriter, r *http.Request) {
	var request EmbeddingRequest
	if !h.decode(w, r, &request) {
		return
	}
	if f := h.checkEmbeddings(request); f.status != 0 {
		h.reject(w, f.status, f.code, f.message)
		return
	}
	b := h.recordEmbeddings(request)
	if h.begin(w, r, b) {
		return
	}
	if b.DropAfter > 0 {
		panic(http.ErrAbortHandler)
	}
	dimensions := h.dimensions
	if request.Dimensions != nil {
		dimensions = *request.Dimensions
	}
	data := embeddings(request, dimensions, b.Lie)
	reply(w, map[string]any{"object": "list", "model": request.Model, "data": data,
		"usage": map[string]int{"prompt_tokens": len(request.Input), "total_tokens": len(request.Input)}}, b.Malformed)
}

type embedding struct {
	Object    string `json:"object"`
	Index     int    `json:"index"`
	Embedding any    `json:"embedding"`
}

func embeddings(r EmbeddingRequest, dimensions int, lie Lie) []embedding {
	vectors := make([][]float32, len(r.Input))
	for i, text := range r.Input {
		vectors[i] = Vector(text, dimensions)
	}
	vectors = lie.vectors(vectors)
	data := make([]embedding, len(vectors))
	for i, v := range vectors {
		data[i] = embedding{Object: "embedding", Index: i, Embedding: encode(v, r.EncodingFormat)}
		if lie == SameIndex {
			data[i].Index = 0
		}
	}
	if lie == Backwards {
		slices.Reverse(data)
	}
	return data
}

func (lie Lie) vectors(vectors [][]float32) [][]float32 {
	last := len(vectors) - 1
	switch lie {
	case OneTooFew:
		return vectors[:last]
	case OneTooMany:
		return append(vectors, vectors[last])
	case OtherDimension:
		vectors[last] = vectors[last][1:]
	case NotANumber:
		vectors[last][0] = float32(math.NaN())
	case AllZero:
		for _, v := range vectors {
			clear(v)
		}
	}
	return vectors
}

// encode returns numbers, or base64 of little-endian float32.
func encode(v []float32, format string) any {
	if format != "base64" {
		return v
	}
	raw := make([]byte, 0, 4*len(v))
	for _, x := range v {
		raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(x))
	}
	return base64.StdEncoding.EncodeToString(raw)
}
