package vector

import (
	"errors"
	"fmt"
	"math"
)

// ErrVector says that a vector can't be stored or asked for: it is empty, zero, not finite, or of another
// length than the first one.
var ErrVector = errors.New("unusable vector")

// unit returns a copy of v scaled to length 1. It requires so many dimensions, and a length that can be scaled.
func unit(v []float32, dimensions int) ([]float32, error) {
	if len(v) == 0 || len(v) != dimensions {
		return nil, fmt.Errorf("%d dimensions, not %d: %w", len(v), dimensions, ErrVector)
	}
	var sum float64
	for _, x := range v {
		sum += float64(x) * float64(x)
	}
	if sum < math.SmallestNonzeroFloat32 || sum > math.MaxFloat32 || math.IsNaN(sum) {
		return nil, fmt.Errorf("length %g: %w", math.Sqrt(sum), ErrVector)
	}
	length := math.Sqrt(sum)
	row := make([]float32, len(v))
	for i, x := range v {
		row[i] = float32(float64(x) / length)
	}
	return row, nil
}

// dot is the cosine similarity of two rows of length 1 and as many dimensions. Four sums let the processor
// work on four products at a time.
func dot(a, b []float32) float32 {
	var s0, s1, s2, s3 float32
	for len(a) >= 4 && len(b) >= 4 {
		s0 += a[0] * b[0]
		s1 += a[1] * b[1]
		s2 += a[2] * b[2]
		s3 += a[3] * b[3]
		a, b = a[4:], b[4:]
	}
	for i := range min(len(a), len(b)) {
		s0 += a[i] * b[i]
	}
	return s0 + s1 + s2 + s3
}
