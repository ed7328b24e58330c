package embed

import (
	"fmt"

	openai "github.com/sashabaranov/go-openai"
)

// accept checks that there is exactly one vector for each of want texts, puts them in order, and scales them.
// The first reply settles how many dimensions there are.
func (e *EndpointEmbedder) accept(data []openai.Embedding, want int) ([][]float32, error) {
	if len(data) != want {
		return nil, fmt.Errorf("%d vectors for %d texts: %w", len(data), want, ErrReply)
	}
	vectors := make([][]float32, want)
	for _, d := range data {
		if d.Index < 0 || d.Index >= want || vectors[d.Index] != nil {
			return nil, fmt.Errorf("index %d out of place: %w", d.Index, ErrReply)
		}
		if err := normalize(d.Embedding); err != nil {
			return nil, err
		}
		vectors[d.Index] = d.Embedding
	}
	return vectors, e.settle(vectors)
}

// settle requires that all vectors, of this reply and of earlier ones, have the same length.
func (e *EndpointEmbedder) settle(vectors [][]float32) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	dimensions := e.dimensions
	for _, v := range vectors {
		if dimensions == 0 {
			dimensions = len(v)
		}
		if len(v) != dimensions {
			return fmt.Errorf("%d dimensions, not %d: %w", len(v), dimensions, ErrReply)
		}
	}
	e.dimensions = dimensions
	return nil
}
