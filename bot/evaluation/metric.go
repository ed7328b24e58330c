package evaluation

import (
	"math"
	"slices"
	"time"
)

// outcome is what came of one question.
type outcome struct {
	unanswerable bool
	// relevant says of each document found, best first, whether it is one of the gold documents; gold is how
	// many of those there are.
	relevant []bool
	gold     int
	// These are nil where the question does not measure them.
	inPassages, inFirstClaim, inAnswer, refused *bool
	took                                        time.Duration
}

// success is 1 when one of the first k documents is relevant, else 0.
func success(relevant []bool, k int) float64 {
	if slices.Contains(relevant[:min(k, len(relevant))], true) {
		return 1
	}
	return 0
}

// reciprocalRank is 1 over the rank of the first relevant document, 0 when there is none (Voorhees, "The
// TREC-8 Question Answering Track Report", 1999).
func reciprocalRank(relevant []bool) float64 {
	if i := slices.Index(relevant, true); i >= 0 {
		return 1 / float64(i+1)
	}
	return 0
}

// ndcg is the discounted gain of the first k documents over that of a perfect ranking of as many as gold
// relevant ones: a relevant document at rank i gains 1/log2(i+1) (Järvelin and Kekäläinen, "Cumulated
// Gain-Based Evaluation of IR Techniques", TOIS 2002).
func ndcg(relevant []bool, gold, k int) float64 {
	var gained, best float64
	for i := range k {
		gain := 1 / math.Log2(float64(i+2))
		if i < len(relevant) && relevant[i] {
			gained += gain
		}
		if i < gold {
			best += gain
		}
	}
	if best == 0 {
		return 0
	}
	return gained / best
}

// percentile is the smallest of the times that at least p in 100 of them do not exceed (nearest rank), in
// milliseconds; sorted is ascending and not empty.
func percentile(sorted []time.Duration, p float64) float64 {
	rank := int(math.Ceil(p / 100 * float64(len(sorted))))
	return float64(sorted[max(rank, 1)-1]) / float64(time.Millisecond)
}
