package answer

import (
	"slices"

	"docent/retrieval"
	"docent/retrieval/lexicon"
)

const (
	// minEvidence is the evidence below which the documents are taken not to say, minUnnamed that where they lack a name
	// of the question, and minOneWord where they have one word of it.
	minEvidence = 0.24
	minUnnamed  = 0.42
	minOneWord  = 0.35
	// fittingShare is the part of the best coverage that a sentence of the right kind needs to answer.
	fittingShare = 0.25
	// chanceWords is from how many words of a question on a passage with one of them may well be about something else.
	chanceWords = 3
	// quotesJudged is how many of the best sentences are judged.
	quotesJudged = 6
)

// A subject is crowded when at least crowd documents have aboutIt evidence. There the words of the question are
// the documents' own, so that a sentence which answers says nearly all that was asked: either one does, to the
// degree fully, or what the best of them say and the evidence come to crowdedEnough.
const (
	crowd         = 4
	aboutIt       = 0.45
	fully         = 0.95
	crowdedEnough = 1.24
)

// enough reports whether what was found, and the quotes of its first hits, can carry an answer. A question of
// numbers alone asks for a sum, not for a document; one for nothing but what is new is answered by whatever is.
func enough(found retrieval.Result, quotes []retrieval.Sentence) bool {
	if found.Newest {
		return found.Evidence >= minEvidence
	}
	if found.Evidence < minEvidence || !slices.ContainsFunc(found.Query.Groups, func(g lexicon.Group) bool { return g.Kind != lexicon.Number }) {
		return false
	}
	hits := read(found.Hits)
	quotes = quotes[:min(len(quotes), quotesJudged)]
	least := fittingShare * mostCoverage(quotes)
	units := measured(found.Query)
	fitting := slices.DeleteFunc(slices.Clone(quotes), func(s retrieval.Sentence) bool {
		return !s.Fits || s.Coverage < least || !tells(units, s)
	})
	switch {
	case len(fitting) == 0,
		found.Evidence < minUnnamed && !named(quotes),
		found.Evidence < minOneWord && byChance(found.Query, quotes):
		return false
	}
	return !crowded(hits) || mostCoverage(fitting) >= fully || meanCoverage(fitting)+meanEvidence(hits) >= crowdedEnough
}

// named reports whether one of the sentences stands in a passage that has all names of the question.
func named(quotes []retrieval.Sentence) bool {
	return slices.ContainsFunc(quotes, func(s retrieval.Sentence) bool { return s.Traits.MissesName == 0 })
}

// byChance reports whether no passage has more than one of the question's words, of chanceWords or more.
func byChance(q lexicon.Query, quotes []retrieval.Sentence) bool {
	return len(q.Groups) >= chanceWords && !slices.ContainsFunc(quotes, func(s retrieval.Sentence) bool { return s.Traits.Found > 1 })
}

// crowded reports whether many documents are about what was asked.
func crowded(hits []retrieval.Hit) bool {
	about := make(map[string]bool)
	for _, hit := range hits {
		if hit.Evidence >= aboutIt {
			about[hit.Document.ID] = true
		}
	}
	return len(about) >= crowd
}

func mostCoverage(quotes []retrieval.Sentence) float64 {
	most := 0.0
	for _, s := range quotes {
		most = max(most, s.Coverage)
	}
	return most
}

// meanCoverage is that of quotesJudged sentences, of which the missing ones cover nothing.
func meanCoverage(quotes []retrieval.Sentence) float64 {
	sum := 0.0
	for _, s := range quotes {
		sum += s.Coverage
	}
	return sum / quotesJudged
}

func meanEvidence(hits []retrieval.Hit) float64 {
	sum := 0.0
	for _, hit := range hits {
		sum += hit.Evidence
	}
	return sum / float64(len(hits))
}
