package retrieval

import (
	"math"

	"docent/retrieval/lexicon"
)

// A word is taken for as common as priorPassages passages, of which priorShare hold it, and those that are indexed
// say together: a few documents alone tell little of what is common.
const (
	priorPassages = 10
	priorShare    = 0.01
)

// Rarity tells how rare the words of a question are among the passages.
type Rarity struct {
	// Surprise is how unlikely a passage is to hold all words of the question by chance, in nats.
	Surprise float64
	// Common in [0, 1] is the share of the passages that hold a word of the question, on the mean.
	Common float64
	// Absent in [0, 1] is the share of the surprise of words that no passage holds; less where there are few passages,
	// of which none needs to hold a word.
	Absent float64
	// ByChance is how many passages would hold all words of the question by chance, if words came independently.
	ByChance float64
}

// rarity tells how rare the groups of the query are; it is zero for a query of none.
func (x *Index) rarity(q lexicon.Query) Rarity {
	var r Rarity
	if len(q.Groups) == 0 {
		return r
	}
	holding, passages := x.words.Frequencies(q)
	for g, n := range holding {
		s := surpriseAt(q.Groups[g], n, passages)
		r.Surprise += s
		r.Common += shareOf(n, passages) / float64(len(holding))
		if n == 0 {
			r.Absent += s
		}
	}
	if r.Absent > 0 {
		r.Absent *= float64(passages) / float64(passages+priorPassages) / r.Surprise
	}
	r.ByChance = float64(passages) * math.Exp(-r.Surprise)
	return r
}

// surprise returns for each group of the query how unlikely a passage is to hold it by chance, in nats.
func (x *Index) surprise(q lexicon.Query) []float64 {
	surprise, passages := x.words.Frequencies(q)
	for g, holding := range surprise {
		surprise[g] = surpriseAt(q.Groups[g], holding, passages)
	}
	return surprise
}

// surpriseAt is minus the logarithm of the share of the passages that hold the group: the weight of evidence (Good,
// "Probability and the Weighing of Evidence", 1950) that holding it is for a passage which answers. A word that only
// names the kind of thing asked for counts less.
func surpriseAt(g lexicon.Group, holding float64, passages int) float64 {
	surprise := -math.Log(shareOf(holding, passages))
	if g.Generic() {
		surprise *= genericShare
	}
	return surprise
}

// shareOf is the share of the passages that hold a word, in (0, 1], as far as holding of them tell it.
func shareOf(holding float64, passages int) float64 {
	return min(1, (holding+priorPassages*priorShare)/float64(passages+priorPassages))
}

// surpriseOf is the surprise of a text that covers the groups to these degrees.
func surpriseOf(surprise, covers []float64) float64 {
	sum := 0.0
	for g, s := range surprise {
		sum += s * covers[g]
	}
	return sum
}
