package answer

import "slices"

const (
	// alignedShare is the share of a clause, by weight, that a sentence has in the same order when the clause repeats it.
	alignedShare = 0.7
	// alignedLeast is what has to be the same at least, by weight: three words or six ideographs.
	alignedLeast = 2.5
	// contiguous is what a pair weighs more that stands right behind another pair.
	contiguous = 0.3
	// spread and spreadMore bound how many times longer, and how many pieces more, the aligned part of a sentence is than the
	// clause.
	spread     = 1.5
	spreadMore = 4
	// longestAligned bounds how many pieces of a clause and of a sentence are aligned.
	longestAligned = 400
)

// pair is a piece of a clause, and the piece of a sentence that is the same.
type pair struct{ own, theirs int }

// align pairs the pieces of a clause with the same ones of a sentence, both in their order, so that the pairs weigh most
// and stand closely together: the longest common subsequence with weights (Wagner and Fischer, 1974).
func align(own, theirs []piece) (pairs []pair, weight float64) {
	own, theirs = own[:min(len(own), longestAligned)], theirs[:min(len(theirs), longestAligned)]
	width := len(theirs) + 1
	best, paired := make([]float64, (len(own)+1)*width), make([]float64, (len(own)+1)*width)
	for i, p := range own {
		for j, q := range theirs {
			at := (i+1)*width + j + 1
			best[at] = max(best[at-1], best[at-width])
			if p.same(q) {
				before := at - width - 1
				run := 0.0
				if paired[before] > 0 {
					run = paired[before] + contiguous*p.weight()
				}
				paired[at] = max(run, best[before]) + p.weight()
				best[at] = max(best[at], paired[at])
			}
		}
	}
	for i, j := len(own), len(theirs); i > 0 && j > 0; {
		switch at := i*width + j; {
		case paired[at] > 0 && paired[at] >= best[at]:
			i, j = i-1, j-1
			pairs = append(pairs, pair{i, j})
			weight += own[i].weight()
		case best[at] == best[at-1]:
			j--
		default:
			i--
		}
	}
	slices.Reverse(pairs)
	return pairs, weight
}

// retells reports whether a clause is the sentence's own words in their order, but for a few.
func retells(own []piece, pairs []pair, weight float64) bool {
	all := 0.0
	for _, p := range own {
		all += p.weight()
	}
	if weight < alignedLeast || weight < alignedShare*all {
		return false
	}
	reach := pairs[len(pairs)-1].theirs - pairs[0].theirs
	return float64(reach) <= spread*float64(len(own))+spreadMore
}
