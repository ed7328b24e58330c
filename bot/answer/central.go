package answer

import (
	"cmp"
	"context"
	"math"
	"slices"

	"docent/retrieval"
	"docent/retrieval/lexicon"
)

// point is a sentence of a summary and the hit that it stands in.
type point struct {
	hit      retrieval.Hit
	sentence retrieval.Sentence
}

const (
	// alike is the similarity from which two sentences say the same.
	alike = 0.7
	// fewConcepts is the number of concepts below which a sentence says too little to stand alone.
	fewConcepts = 4
	// leadBonus favours a text's first sentence, in which news are told.
	leadBonus = 0.1
)

// central returns the sentences nearest to what all of them are about, and on the topic, none like another, in
// reading order (centroid summarisation: Radev et al., "Centroid-based summarization of multiple documents",
// 2004). It returns nil when ctx ends.
func (a *Answerer) central(ctx context.Context, points []point) []point {
	meanings := make([]meaning, len(points))
	centroid := make(meaning)
	for i, p := range points {
		if ctx.Err() != nil {
			return nil
		}
		meanings[i] = meaningOf(a.index.Lexicon().Concepts(p.sentence.Text))
		for key, w := range meanings[i] {
			centroid[key] += w
		}
	}
	order := make([]int, len(points))
	worth := make([]float64, len(points))
	for i := range points {
		order[i], worth[i] = i, meanings[i].cosine(centroid)+points[i].sentence.Coverage
		if i == 0 {
			worth[i] += leadBonus
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(worth[j], worth[i]) })
	return pick(points, meanings, order)
}

// pick takes the first points of the order that say something of their own.
func pick(points []point, meanings []meaning, order []int) []point {
	var chosen []int
	for _, i := range order {
		same := func(j int) bool { return meanings[i].cosine(meanings[j]) >= alike }
		if len(chosen) < pointsMost && len(meanings[i]) >= fewConcepts && !slices.ContainsFunc(chosen, same) {
			chosen = append(chosen, i)
		}
	}
	slices.Sort(chosen)
	picked := make([]point, len(chosen))
	for k, i := range chosen {
		picked[k] = points[i]
	}
	return picked
}

// meaning is a sparse vector of concepts.
type meaning map[string]float64

func meaningOf(concepts []lexicon.Concept) meaning {
	m := make(meaning, len(concepts))
	for _, c := range concepts {
		m[c.Key] += float64(c.Weight)
	}
	return m
}

// cosine is the similarity of two meanings in [0, 1]; 0 when either is empty.
func (m meaning) cosine(other meaning) float64 {
	var dot, a, b float64
	for key, w := range m {
		dot += w * other[key]
		a += w * w
	}
	for _, w := range other {
		b += w * w
	}
	if dot == 0 {
		return 0
	}
	return dot / math.Sqrt(a*b)
}
