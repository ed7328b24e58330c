package answer

import (
	"math"

	"docent/retrieval"
)

// signs are what tells whether the documents answer a question that no sentence of theirs says in full.
type signs struct {
	// Surprise is the logarithm of how unlikely the sentence that says most of the question, of those that can answer by
	// the kind of what they say, is to say that by chance, in nats and one more.
	Surprise float64
	// Common in [0, 1] is how common the words of the question are in the documents.
	Common float64
	// Near is how near the words of the question stand to what is new in the likeliest sentence, and MissesName is 1
	// where its passage lacks a name of the question.
	Near, MissesName float64
	// Ahead is by how much the document of the likeliest sentence is better than the others.
	Ahead float64
	// Evidence is the logarithm of the most evidence of a passage, and Words that of how many words the question has: of
	// many a sentence says some.
	Evidence, Words float64
}

// signWeights are the weights of a logistic regression, and signsUnset its constant. They maximise the likelihood for
// the answerable questions of XQuAD (Artetxe et al. 2020) and RGB (Chen et al. 2023), and for the same where the
// passages that answer are not indexed, with an L2 penalty of 0.3. DOCENT_REFUSALS=1 go test -run Refusals ./bot/answer
// fits them again.
var (
	signWeights = signs{Surprise: 2.17, Common: -9.58, Near: 1.85, MissesName: -0.61, Ahead: 1.31, Evidence: 1.95, Words: -0.70}
	signsUnset  = -1.29
)

// leastOdds are the log odds from which a question is answered. They are below even: a question that is refused though
// the documents answer it costs more than one that is answered beside the point, with its sources.
const leastOdds = -0.75

// logOdds are those of the documents answering the question.
func (s signs) logOdds() float64 {
	sum, weights := signsUnset, signWeights.vector()
	for i, value := range s.vector() {
		sum += weights[i] * value
	}
	return sum
}

func (s signs) vector() []float64 {
	return []float64{s.Surprise, s.Common, s.Near, s.MissesName, s.Ahead, s.Evidence, s.Words}
}

// signsOf reads the signs of what was found, of its likeliest quote and of those that fit.
func signsOf(found retrieval.Result, likeliest retrieval.Sentence, fitting []retrieval.Sentence) signs {
	most := 0.0
	for _, s := range fitting {
		most = max(most, s.Surprise)
	}
	return signs{
		Surprise: math.Log1p(most), Common: found.Rarity.Common, Near: likeliest.Traits.Near, MissesName: likeliest.Traits.MissesName,
		Ahead: likeliest.Traits.Ahead, Evidence: math.Log(found.Evidence), Words: math.Log(float64(len(found.Query.Groups))),
	}
}
