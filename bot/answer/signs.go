package answer

import (
	"math"
	"slices"

	"docent/retrieval"
)

// signs are what tells whether the documents answer a question that no sentence of theirs says in full.
type signs struct {
	// Surprise is the logarithm of how unlikely the sentence that says most of the question is to say that by chance, in
	// nats and one more; Share in [0, 1] is how much of the question that is.
	Surprise, Share float64
	// Common in [0, 1] is how common the words of the question are in the documents, and Absent in [0, 1] how much of
	// the question none of them says.
	Common, Absent float64
	// StandsOut is by how much the most evidence exceeds that of the passage with the third most: where many passages
	// hold as much of the question, holding that much is no sign of an answer.
	StandsOut float64
	// Near is how near the words of the question stand to what is new in the likeliest sentence, and MissesName is 1
	// where its passage lacks a name of the question.
	Near, MissesName float64
}

// signWeights are the weights of a logistic regression, and signsUnset its constant. They maximise the likelihood for
// the answerable questions of XQuAD (Artetxe et al. 2020) and RGB (Chen et al. 2023), and for the same where the
// passages that answer are not indexed, with an L2 penalty of 0.3. DOCENT_REFUSALS=1 go test -run Refusals ./bot/answer
// fits them again.
var (
	signWeights = signs{
		Surprise: 2.15, Share: 1.47, Common: -9.78, Absent: -0.84, StandsOut: 1.67, Near: 3.68, MissesName: -0.75,
	}
	signsUnset = -4.81
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
	return []float64{s.Surprise, s.Share, s.Common, s.Absent, s.StandsOut, s.Near, s.MissesName}
}

// signsOf reads the signs of what was found and of its best quotes, of which there is one at least.
func signsOf(found retrieval.Result, quotes []retrieval.Sentence) signs {
	most := 0.0
	for _, s := range quotes {
		most = max(most, s.Surprise)
	}
	s := signs{
		Surprise: math.Log1p(most), Common: found.Rarity.Common, Absent: found.Rarity.Absent,
		StandsOut: standsOut(read(found.Hits)), Near: quotes[0].Traits.Near, MissesName: quotes[0].Traits.MissesName,
	}
	if found.Rarity.Surprise > 0 {
		s.Share = most / found.Rarity.Surprise
	}
	return s
}

// standsOut is by how much the most evidence of the hits exceeds the third most.
func standsOut(hits []retrieval.Hit) float64 {
	evidence := make([]float64, max(3, len(hits)))
	for i, hit := range hits {
		evidence[i] = hit.Evidence
	}
	slices.Sort(evidence)
	return evidence[len(evidence)-1] - evidence[len(evidence)-3]
}
