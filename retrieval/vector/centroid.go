package vector

import (
	"context"
	"math/rand/v2"
)

// move returns the centroids, of length 1, after so many rounds of spherical k-means over the rows (Dhillon and
// Modha, "Concept Decompositions for Large Sparse Text Data Using Clustering", Machine Learning 2001).
func move(ctx context.Context, centroids, rows [][]float32, rounds int, random *rand.Rand) ([][]float32, error) {
	for range rounds {
		sums := make([][]float32, len(centroids))
		for _, row := range rows {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			i := nearest(centroids, row)
			sums[i] = plus(sums[i], row)
		}
		centroids = make([][]float32, len(sums))
		for i, sum := range sums {
			moved, err := unit(sum, len(rows[0]))
			if err != nil { // nothing is near it, or what is cancels out
				moved = rows[random.IntN(len(rows))]
			}
			centroids[i] = moved
		}
	}
	return centroids, nil
}

// plus adds row to sum, which is made when nil.
func plus(sum, row []float32) []float32 {
	if sum == nil {
		sum = make([]float32, len(row))
	}
	for d, x := range row {
		sum[d] += x
	}
	return sum
}

// nearest is the index of the centroid that is most similar to the row.
func nearest(centroids [][]float32, row []float32) int {
	at, highest := 0, float32(-2)
	for i, c := range centroids {
		if s := dot(c, row); s > highest {
			at, highest = i, s
		}
	}
	return at
}
