package answer

import (
	"slices"

	"docent/retrieval"
	"docent/retrieval/lexicon"
)

const (
	// minEvidence is the evidence below which a passage is taken not to be on the subject.
	minEvidence = 0.24
	// leastEvidence is the most evidence below which no passage is read for an answer.
	leastEvidence = 0.08
	// fully is the coverage from which a sentence of the right kind says all that was asked.
	fully = 0.99
	// byChance is from how many passages that would say all that was asked by chance one that does is no answer yet.
	byChance = 2
	// fittingShare is the part of the best coverage that a sentence of the right kind needs to answer.
	fittingShare = 0.25
	// quotesJudged is how many of the best sentences are judged.
	quotesJudged = 6
)

// enough reports whether what was found, and the quotes of its first hits, can carry an answer. A question of
// numbers alone asks for a sum, not for a document; one for nothing but what is new is answered by whatever is.
func enough(found retrieval.Result, quotes []retrieval.Sentence) bool {
	if found.Evidence < leastEvidence || found.Newest {
		return found.Newest && found.Evidence >= minEvidence
	}
	quotes = quotes[:min(len(quotes), quotesJudged)]
	fitting := fittingOf(found.Query, quotes)
	if len(fitting) == 0 || !asksOfWords(found.Query) {
		return false
	}
	return saysAll(found, fitting) || signsOf(found, quotes[0], fitting).logOdds() >= leastOdds
}

// saysAll reports whether one of the sentences says all that was asked, and not by chance.
func saysAll(found retrieval.Result, fitting []retrieval.Sentence) bool {
	return mostCoverage(fitting) >= fully && found.Rarity.ByChance < byChance
}

// asksOfWords reports whether a question has other words than numbers.
func asksOfWords(q lexicon.Query) bool {
	return slices.ContainsFunc(q.Groups, func(g lexicon.Group) bool { return g.Kind != lexicon.Number })
}

// fittingOf are the quotes that can answer by the kind and the share of what they say.
func fittingOf(q lexicon.Query, quotes []retrieval.Sentence) []retrieval.Sentence {
	least, units := fittingShare*mostCoverage(quotes), measured(q)
	return slices.DeleteFunc(slices.Clone(quotes), func(s retrieval.Sentence) bool {
		return !s.Fits || s.Coverage < least || !tells(units, s)
	})
}

func mostCoverage(quotes []retrieval.Sentence) float64 {
	most := 0.0
	for _, s := range quotes {
		most = max(most, s.Coverage)
	}
	return most
}
