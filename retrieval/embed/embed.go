// Package embed turns texts into vectors whose angle says how near they are in meaning: with a model behind an
// endpoint, or, without any model, with the built-in embedder.
package embed

import (
	"context"
	"errors"
	"fmt"
	"math"
)

// Embedder makes vectors. It may be used in parallel.
type Embedder interface {
	// Model names what makes the vectors; those of different models can't be compared.
	Model() string
	// Dimensions is the length of every vector, 0 while it is not known yet.
	Dimensions() int
	// Embed returns one vector of unit length for each text, in order, and all or none.
	Embed(ctx context.Context, texts []string) ([][]float32, error)
}

// ErrReply says that a server answered with vectors that can't be those of the texts.
var ErrReply = errors.New("the server's vectors are unusable")

// normalize scales v to unit length in place. A vector that has no direction is an ErrReply.
func normalize(v []float32) error {
	var sum float64
	for _, x := range v {
		sum += float64(x) * float64(x)
	}
	norm := math.Sqrt(sum)
	if norm == 0 || math.IsNaN(norm) || math.IsInf(norm, 0) {
		return fmt.Errorf("a vector of length %g: %w", norm, ErrReply)
	}
	for i, x := range v {
		v[i] = float32(float64(x) / norm)
	}
	return nil
}
