package vector

import "slices"

const (
	// trials is how many rows of the sample ask for their neighbours in it.
	trials = 64
	// neighbours is how many each asks for.
	neighbours = 10
	// covered is the share of all these neighbours whose partitions are to be asked.
	covered = 0.97
	// margin multiplies the partitions to ask: a question is less like its passages than they are like each other.
	margin = 2
)

// probes measures how many partitions must be asked to find nearly all of the nearest rows.
func probes(centroids, sample [][]float32) int {
	home := make([]int, len(sample))
	for i, row := range sample {
		home[i] = nearest(centroids, row)
	}
	var ranks []int
	for i := range min(trials, len(sample)) {
		rank := make([]int, len(centroids))
		for at, cell := range order(centroids, sample[i]) {
			rank[cell.ID] = at
		}
		for _, hit := range neighboursOf(sample, i) {
			ranks = append(ranks, rank[home[hit.ID]])
		}
	}
	slices.Sort(ranks)
	return min(len(centroids), margin*(1+ranks[int(covered*float64(len(ranks)-1))]))
}

// neighboursOf returns the rows of the sample that are nearest to its i-th.
func neighboursOf(sample [][]float32, i int) []Hit {
	near := best{limit: neighbours}
	for j, row := range sample {
		hit := Hit{int64(j), float64(dot(sample[i], row))}
		if j != i && near.takes(hit) {
			near.add(hit)
		}
	}
	return near.sorted()
}
