package retrieval

import (
	"cmp"
	"math"
	"slices"
	"testing"

	"golang.org/x/sync/errgroup"
)

const (
	// penalty is the L2 penalty on the weights, for a mean log-likelihood.
	penalty = 0.0005
	// folds is how many parts the articles are put into for cross-validation.
	folds = 6
	// descents is how many steps the fit takes.
	descents = 800
)

// fit returns the weights that maximise the mean log-likelihood of the right sentences of each question, less the
// penalty: the conditional logit of McFadden (1974), by Adam's steps (Kingma and Ba 2015).
func fit(all []posed) []float64 {
	w, mean, square := make([]float64, traitsScored), make([]float64, traitsScored), make([]float64, traitsScored)
	for step := 1.0; step <= descents; step++ {
		rate := 0.1 * math.Min(1, 3*(1-step/descents))
		for i, g := range slope(all, w) {
			g -= 2 * penalty * w[i]
			mean[i] = 0.9*mean[i] + 0.1*g
			square[i] = 0.99*square[i] + 0.01*g*g
			w[i] += rate * mean[i] / (1 - math.Pow(0.9, step)) / (math.Sqrt(square[i]/(1-math.Pow(0.99, step))) + 1e-8)
		}
	}
	return w
}

// slope is the gradient of the mean log-likelihood.
func slope(all []posed, w []float64) []float64 {
	gradient := make([]float64, len(w))
	for _, p := range all {
		if !slices.Contains(p.right, true) {
			continue
		}
		of, sum := likelihoods(p, w)
		for s, traits := range p.traits {
			pull := of[s]*oneIf(p.right[s])/sum - of[s]
			for i, trait := range traits {
				gradient[i] += pull * trait / float64(len(all))
			}
		}
	}
	return gradient
}

// likelihoods are those of the sentences, and the sum of the right ones'.
func likelihoods(p posed, w []float64) (of []float64, right float64) {
	of = make([]float64, len(p.traits))
	for s, traits := range p.traits {
		for i, trait := range traits {
			of[s] += w[i] * trait
		}
	}
	highest, sum := slices.Max(of), 0.0
	for s := range of {
		of[s] = math.Exp(of[s] - highest)
		sum += of[s]
	}
	for s := range of {
		of[s] /= sum
		right += of[s] * oneIf(p.right[s])
	}
	return of, max(right, 1e-9)
}

// crossValidated returns for each question the weights that were fitted without the articles of its fold.
func crossValidated(all []posed) func(posed) []float64 {
	var articles []string
	for _, p := range all {
		if !slices.Contains(articles, p.article) {
			articles = append(articles, p.article)
		}
	}
	foldOf := func(p posed) int { return slices.Index(articles, p.article) % folds }
	fitted := make([][]float64, folds)
	var fits errgroup.Group
	for fold := range folds {
		fits.Go(func() error {
			fitted[fold] = fit(slices.DeleteFunc(slices.Clone(all), func(p posed) bool { return foldOf(p) == fold }))
			return nil
		})
	}
	_ = fits.Wait()
	return func(p posed) []float64 { return fitted[foldOf(p)] }
}

// report tells by set how likely the right sentences are, and how often the best and the best three hold the answer.
func report(t *testing.T, name string, all []posed, weights func(posed) []float64) {
	for _, set := range posedSets {
		var n, first, three, likelihood float64
		for _, p := range all {
			if p.set == set && len(p.traits) > 0 {
				of, right := likelihoods(p, weights(p))
				rank := rankOf(p, of)
				n, first, three, likelihood = n+1, first+oneIf(rank < 1), three+oneIf(rank < 3), likelihood+math.Log(right)
			}
		}
		t.Logf("%-15s %s: first %.3f, among three %.3f, log-likelihood %.3f", name, set, first/n, three/n, likelihood/n)
	}
}

// rankOf is how many sentences are before the first that holds the answer, without those that are part of others.
func rankOf(p posed, of []float64) int {
	order := make([]int, len(of))
	for s := range order {
		order[s] = s
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(of[b], of[a]) })
	var before []quoted
	for _, s := range order {
		if p.holds[s] {
			return len(before)
		}
		q := p.spans[s]
		if !slices.ContainsFunc(before, func(b quoted) bool { return b.hit == q.hit && b.start <= q.start && q.end <= b.end }) {
			before = append(before, q)
		}
	}
	return len(of)
}
