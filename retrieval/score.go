package retrieval

// traitWeights are what each trait counts in the score: they maximise the likelihood, over the sentences of each
// question's hits, of those that hold the gold answer, for the English, Russian and Chinese questions on half of XQuAD
// (Artetxe et al. 2020) and half of the Chinese ones of RGB (Chen et al. 2023), with an L2 penalty of 0.0005. They are
// the same for all languages. TestRefitTraits fits them.
var traitWeights = Traits{
	Says: 4.13, Before: 1.33, Around: -2.09, Joints: 1.35, Rank: 2.31, Ahead: 3.21,
	Amount: 2.00, Time: 1.60, Name: 0.46, Reason: 0.5, Near: 1.48, Counted: 1.33,
	MissesName: -0.66, Joined: 0.23, OtherTime: -0.84,
}.inOrder()

// traitsScored is how many traits are part of the score.
const traitsScored = 15

// inOrder are the traits that are part of the score, in the order of their declaration.
func (t Traits) inOrder() [traitsScored]float64 {
	return [...]float64{
		t.Says, t.Before, t.Around, t.Joints, t.Rank, t.Ahead, t.Amount, t.Time, t.Name, t.Reason, t.Near, t.Counted,
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
