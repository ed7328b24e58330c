package retrieval

// traitWeights are what each trait counts in the score: they maximise the likelihood, over the sentences of each
// question's hits, of those that hold the gold answer, for English, Russian and Chinese questions of XQuAD
// (Artetxe et al. 2020), with an L2 penalty of 0.0005. They are the same for all languages. TestRefitTraits fits them.
var traitWeights = Traits{
	Says: 4.31, Before: 1.38, Around: -2.01, Joints: 1.34, Rank: 2.29, Ahead: 3.20,
	Amount: 2.01, Time: 1.61, Name: 0.45, Near: 1.35, Counted: 1.33,
	MissesName: -0.64, Joined: 0.23, OtherTime: -0.88,
}.inOrder()

// traitsScored is how many traits are part of the score.
const traitsScored = 14

// inOrder are the traits that are part of the score, in the order of their declaration.
func (t Traits) inOrder() [traitsScored]float64 {
	return [...]float64{
		t.Says, t.Before, t.Around, t.Joints, t.Rank, t.Ahead, t.Amount, t.Time, t.Name, t.Near, t.Counted,
		t.MissesName, t.Joined, t.OtherTime,
	}
}

// score is log-linear.
func (t Traits) score() float64 {
	score := 0.0
	for i, trait := range t.inOrder() {
		score += traitWeights[i] * trait
	}
	return score
}
