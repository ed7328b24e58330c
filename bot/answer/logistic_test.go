package answer

import (
	"math"
	"testing"
)

// Newton's method: its rounds, and the L2 penalty on every weight but the constant.
const (
	newtonRounds = 12
	penalty      = 0.3
)

// fitLogistic returns the constant and the weights of the signs that maximise the likelihood of the trials that the
// signs judge.
func fitLogistic(all []trial) []float64 {
	var weights []float64
	for range newtonRounds {
		var gradient []float64
		var hessian [][]float64
		for _, c := range all {
			if !c.judged {
				continue
			}
			x := withConstant(c.signs)
			if weights == nil {
				weights = make([]float64, len(x))
			}
			if gradient == nil {
				gradient, hessian = penalties(weights)
			}
			addTrial(gradient, hessian, weights, x, c)
		}
		for i, step := range solve(hessian, gradient) {
			weights[i] += step
		}
	}
	return weights
}

// penalties are the gradient and the Hessian of the penalty alone.
func penalties(weights []float64) (gradient []float64, hessian [][]float64) {
	gradient, hessian = make([]float64, len(weights)), make([][]float64, len(weights))
	for i := range hessian {
		hessian[i] = make([]float64, len(weights))
		if i > 0 {
			gradient[i], hessian[i][i] = -penalty*weights[i], penalty
		}
	}
	return gradient, hessian
}

// addTrial adds what a trial with the values x tells.
func addTrial(gradient []float64, hessian [][]float64, weights, x []float64, c trial) {
	counts, named := setWeights[c.set]
	if !named {
		counts = 1
	}
	p := logistic(dot(weights, x))
	for i := range x {
		gradient[i] += counts * (one(c.answerable) - p) * x[i]
		for j := range x {
			hessian[i][j] += counts * p * (1 - p) * x[i] * x[j]
		}
	}
}

// solve solves a system of linear equations by Gaussian elimination with pivots.
func solve(a [][]float64, b []float64) []float64 {
	for i := range a {
		p := i
		for r := i + 1; r < len(a); r++ {
			if math.Abs(a[r][i]) > math.Abs(a[p][i]) {
				p = r
			}
		}
		a[i], a[p], b[i], b[p] = a[p], a[i], b[p], b[i]
		for r := i + 1; r < len(a); r++ {
			factor := a[r][i] / a[i][i]
			for c := i; c < len(a); c++ {
				a[r][c] -= factor * a[i][c]
			}
			b[r] -= factor * b[i]
		}
	}
	x := make([]float64, len(b))
	for i := len(b) - 1; i >= 0; i-- {
		x[i] = b[i]
		for c := i + 1; c < len(b); c++ {
			x[i] -= a[i][c] * x[c]
		}
		x[i] /= a[i][i]
	}
	return x
}

func TestALogisticRegressionFindsTheWeightsThatMadeItsData(t *testing.T) {
	wanted := []float64{-1, 2}
	var all []trial
	for x := -2.0; x <= 2; x += 0.1 {
		for part := 0.005; part < 1; part += 0.01 {
			answerable := part < logistic(wanted[0]+wanted[1]*x)
			all = append(all, trial{judged: true, answerable: answerable, signs: []float64{x}})
		}
	}
	for i, w := range fitLogistic(all) {
		if math.Abs(w-wanted[i]) > 0.05 {
			t.Errorf("weight %d is %.3f, want %.3f", i, w, wanted[i])
		}
	}
}
