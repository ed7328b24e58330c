package retrieval

import (
	"docent/corpus"
	"docent/retrieval/lexical"
	"docent/retrieval/lexicon"
)

const (
	// commonShare is how much the commonest word of a question counts beside the rarest: not so little that
	// a corpus of a few passages ignores it.
	commonShare = 0.5
	// previousShare is what a word of the question is worth to a sentence when it stands in the sentence
	// before: "He", "the company" and the like stand for it.
	previousShare = 0.6
	// togetherShare is how much of a passage's evidence is that of its best sentence: words of the question
	// that stand together answer it more often than the same words pages apart.
	togetherShare = 0.5
)

// weightsOf returns how much each group of the query counts as evidence: rare words more than common ones.
func weightsOf(q lexicon.Query, f lexical.Frequencies) []float64 {
	weights := f.Weigh(q)
	highest := 0.0
	for _, idf := range weights {
		highest = max(highest, idf)
	}
	for i, idf := range weights {
		weights[i] = commonShare
		if highest > 0 {
			weights[i] += (1 - commonShare) * idf / highest
		}
	}
	return weights
}

// evidence is the share of the question, weighted by rarity, that the passage covers with its heading and
// title: half of it counted over the whole passage, half over the best of its sentences.
func (x *Index) evidence(q lexicon.Query, weights []float64, dates []dated, p corpus.Passage, doc corpus.Document) float64 {
	around := lexicon.Covers(q, x.lex.Tokens(doc.Title+"\n"+p.Heading))
	appeared := published(dates, len(q.Groups), doc)
	body, best := make([]float64, len(q.Groups)), 0.0
	for _, s := range x.coveredSentences(q, p) {
		best = max(best, coverage(weights, s.covers, s.previous, around, appeared))
		body = larger(body, s.covers)
	}
	evidence := (1-togetherShare)*coverage(weights, body, around, appeared) + togetherShare*best
	if ofOtherYear(dates, body, around, appeared) {
		evidence *= otherYearShare
	}
	if missesName(q, p.Text, body, around) {
		evidence *= missingNameShare
	}
	return evidence
}

// coveredSentence is a sentence of a passage with what it covers of a question.
type coveredSentence struct {
	// covers holds the degree for each group of the question; previous is what the sentence before lends.
	covers, previous []float64
}

// coveredSentences returns the sentences of a passage in reading order.
func (x *Index) coveredSentences(q lexicon.Query, p corpus.Passage) []coveredSentence {
	var all []coveredSentence
	previous := make([]float64, len(q.Groups))
	for _, s := range x.sentencesOf(p) {
		covers := lexicon.Covers(q, s.tokens)
		all = append(all, coveredSentence{covers, previous})
		previous = scaled(covers, previousShare)
	}
	return all
}

// coverage is the weighted share of the groups that the texts hold, each group at the highest degree that any
// of them has.
func coverage(weights []float64, texts ...[]float64) float64 {
	var held, all float64
	for i, w := range weights {
		all += w
		held += w * highest(i, texts)
	}
	if all == 0 {
		return 0
	}
	return held / all
}

// highest is the highest degree to which one of the texts holds the group.
func highest(group int, texts [][]float64) float64 {
	degree := 0.0
	for _, covers := range texts {
		degree = max(degree, covers[group])
	}
	return degree
}

// larger are the larger of the degrees of each group.
func larger(a, b []float64) []float64 {
	most := make([]float64, len(a))
	for i := range a {
		most[i] = max(a[i], b[i])
	}
	return most
}

func scaled(degrees []float64, share float64) []float64 {
	less := make([]float64, len(degrees))
	for i, d := range degrees {
		less[i] = share * d
	}
	return less
}
