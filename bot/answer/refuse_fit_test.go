package answer

import (
	"fmt"
	"maps"
	"math"
	"os"
	"slices"
	"strings"
	"testing"
)

// setWeights say how much a question of a set counts when the weights of the signs are fitted, 1 for those that are
// not named: the sets are of different sizes, and to answer beside the point in a crowd of documents on the subject is
// what is to be learned most. Ours are not learned from.
var setWeights = map[string]float64{
	"sample": 0, "sample" + outside: 0, "news": 0, "news" + outside: 0, "RGB": 2, "RGB" + outside: 6, "own": 2, "own" + outside: 2, "XQuAD zh-en": 0.3, "XQuAD en-zh": 0.3,
	"XQuAD en" + outside: 0.2, "XQuAD zh" + outside: 0.2, "XQuAD ru" + outside: 0.2,
}

// TestRefusalsAreFitted fits the weights of the signs on one half of each set and measures them on the other, then
// fits them on all.
func TestRefusalsAreFitted(t *testing.T) {
	if os.Getenv("DOCENT_REFUSALS") == "" {
		t.Skip("measures for minutes; DOCENT_REFUSALS=1 asks for it")
	}
	all := trials(t)
	t.Logf("as it is\n%v", tally(all))
	for half := range 2 {
		learned, held := halvesOf(all, half)
		weights := fitLogistic(learned)
		t.Logf("fitted on half %d: %.2f", half, weights)
		t.Logf("measured on the other\n%v", tally(judgedBy(weights, held)))
	}
	t.Logf("fitted on all: %.2f", fitLogistic(all))
}

// halvesOf parts the trials: those of the half, and those of the other.
func halvesOf(all []trial, half int) (learned, held []trial) {
	for _, c := range all {
		if c.half == half {
			learned = append(learned, c)
		} else {
			held = append(held, c)
		}
	}
	return learned, held
}

// judgedBy refuses what the weights, of which the first is the constant, say has no answer.
func judgedBy(weights []float64, all []trial) []trial {
	all = slices.Clone(all)
	for i, c := range all {
		if c.judged {
			all[i].refused = dot(weights, withConstant(c.signs)) < leastOdds
		}
	}
	return all
}

// count is what became of the questions of a set, as shares.
type count struct {
	n              int
	refused, right float64
}

// counts are those by set.
type counts map[string]count

func tally(all []trial) counts {
	counted := make(counts)
	for _, c := range all {
		k := counted[c.set]
		share := 1 / float64(k.n+1)
		k.refused += (one(c.refused) - k.refused) * share
		k.right += (one(c.right && !c.refused) - k.right) * share
		k.n++
		counted[c.set] = k
	}
	return counted
}

func one(is bool) float64 {
	if is {
		return 1
	}
	return 0
}

func (c counts) String() string {
	var b strings.Builder
	for _, set := range slices.Sorted(maps.Keys(c)) {
		fmt.Fprintf(&b, "%-28s %4d refused %.3f right %.3f\n", set, c[set].n, c[set].refused, c[set].right)
	}
	return b.String()
}

func withConstant(signs []float64) []float64 { return append([]float64{1}, signs...) }

func dot(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}

func logistic(odds float64) float64 { return 1 / (1 + math.Exp(-odds)) }
