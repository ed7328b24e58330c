package retrieval

import (
	"math"

	"docent/retrieval/lexical"
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
	// Common in [0, 1] is the share of the passages that hold a word of the question, on the mean.
	Common float64
	// ByChance is how many passages would hold all words of the question by chance, if words came independently.
	ByChance float64
}

// rarityOf tells how rare the groups of the query are; it is zero for a query of none.
func rarityOf(q lexicon.Query, f lexical.Frequencies) Rarity {
	if len(q.Groups) == 0 {
		return Rarity{}
	}
	common, surprise := 0.0, 0.0
	for g, n := range f.Holding {
		common += shareOf(n, f.Passages)
		surprise += surpriseAt(q.Groups[g], n, f.Passages)
	}
	return Rarity{Common: common / float64(len(f.Holding)), ByChance: float64(f.Passages) * math.Exp(-surprise)}
}

// surpriseIn returns for each group of the query how unlikely a passage is to hold it by chance, in nats.
func surpriseIn(q lexicon.Query, f lexical.Frequencies) []float64 {
	surprise := make([]float64, len(f.Holding))
	for g, n := range f.Holding {
		surprise[g] = surpriseAt(q.Groups[g], n, f.Passages)
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
