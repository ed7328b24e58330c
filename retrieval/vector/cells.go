package vector

// cells are the partitions of a store. Where there are several, a passage is in the one whose centroid is
// nearest (an inverted file: Jégou et al., "Product Quantization for Nearest Neighbor Search", PAMI 2011).
type cells struct {
	parts     []*partition
	centroids [][]float32 // of length 1; none while there is one partition
	probes    int         // how many partitions a question asks
}

// undivided is a single partition.
func undivided() cells { return cells{parts: []*partition{newPartition()}} }

func (c *cells) divided() bool { return len(c.centroids) > 0 }

// nearest is the partition that a row belongs to.
func (c *cells) nearest(row []float32) int {
	if !c.divided() {
		return 0
	}
	return nearest(c.centroids, row)
}

// order returns the partitions, those nearest to the row first.
func order(centroids [][]float32, row []float32) []Hit {
	near := best{limit: len(centroids)}
	for i, c := range centroids {
		near.add(Hit{int64(i), float64(dot(c, row))})
	}
	return near.sorted()
}
