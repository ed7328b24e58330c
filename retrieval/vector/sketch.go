package vector

import "math"

// blockSize is how many passages a block holds: its sums and four of its columns fit the first cache.
const blockSize = 1024

// sketch holds every vector in 8 bits a dimension, a quarter of its size, dimension by dimension: a question
// that is zero in most dimensions, as those of the built-in embedder are, reads few of them.
type sketch struct{ blocks []*block }

// block is the sketch of up to blockSize passages: value ≈ columns[dimension][passage] × scales[passage].
type block struct {
	scales  [blockSize]float32
	columns [][blockSize]int8
}

// set writes the sketch of the slot; slots are taken in order.
func (s *sketch) set(slot int, row []float32) {
	if slot/blockSize == len(s.blocks) {
		s.blocks = append(s.blocks, &block{columns: make([][blockSize]int8, len(row))})
	}
	b, at := s.blocks[slot/blockSize], slot%blockSize
	b.scales[at] = largest(row) / math.MaxInt8
	columns, perUnit := b.columns[:len(row)], 1/b.scales[at]
	for d, x := range row {
		columns[d][at] = int8(rounded(x * perUnit))
	}
}

// largest is the greatest absolute value; numbers of one sign are in the order of their bits.
func largest(row []float32) float32 {
	var bits uint32
	for _, x := range row {
		bits = max(bits, math.Float32bits(x)&^(1<<31))
	}
	return math.Float32frombits(bits)
}

// rounded is the nearest whole number to x, which is at most termScale from zero. Adding what makes x positive
// spares a branch on a sign that nothing predicts.
func rounded(x float32) int32 { return int32(x+(termScale+0.5)) - termScale }

// truncate gives back the blocks beyond the first n slots.
func (s *sketch) truncate(n int) {
	keep := (n + blockSize - 1) / blockSize
	clear(s.blocks[keep:])
	s.blocks = s.blocks[:keep]
}

// term is one dimension of a question, weighted in units of 1/termScale.
type term struct {
	dimension int
	weight    int32
}

// termScale keeps the sums of a block within 32 bits: the weights of a vector of length 1 and n dimensions
// add up to √n × termScale at most, so there is room for a million dimensions.
const termScale = 1 << 14

// termsOf returns the dimensions in which the question is not zero, filled up to a multiple of four.
func termsOf(question []float32) []term {
	var terms []term
	for d, x := range question {
		if w := rounded(x * termScale); w != 0 {
			terms = append(terms, term{d, w})
		}
	}
	for len(terms)%4 != 0 {
		terms = append(terms, term{})
	}
	return terms
}

// score sets sums to the products of all passages of the block and the question, yet to be scaled. It goes
// through four columns at a time, which saves three of four visits to the sums.
func (b *block) score(question []term, sums *[blockSize]int32) {
	clear(sums[:])
	for ; len(question) >= 4; question = question[4:] {
		c0, w0 := &b.columns[question[0].dimension], question[0].weight
		c1, w1 := &b.columns[question[1].dimension], question[1].weight
		c2, w2 := &b.columns[question[2].dimension], question[2].weight
		c3, w3 := &b.columns[question[3].dimension], question[3].weight
		for i := range sums {
			sums[i] += w0*int32(c0[i]) + w1*int32(c1[i]) + w2*int32(c2[i]) + w3*int32(c3[i])
		}
	}
}
