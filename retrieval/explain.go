package retrieval

import (
	"docent/retrieval/lexical"
	"docent/retrieval/lexicon"
)

// Explanation is how the score of a hit comes about: the shares of the words and of the vectors, and what its time,
// its evidence and its language add.
type Explanation struct {
	// Words is how the words' own score comes about.
	Words lexical.Explanation
	// ByWords and ByVectors are what the rankers add.
	ByWords, ByVectors Ranking
	// Title and Heading are the words of the question that stand there, in any of their meanings.
	Title, Heading []string
	// ByTime is what the time of the document adds, ByEvidence what the hit's evidence does, and ByLanguage what it adds
	// to say in the reader's own language what the best hit says in another.
	ByTime, ByEvidence, ByLanguage float64
	// ByRepetition, at most 0, is what it loses for repeating better hits.
	ByRepetition float64
}

// Ranking is what one ranker says of a hit.
type Ranking struct {
	// Rank counts from 1; 0 says that the ranker did not offer the passage, and adds nothing.
	Rank int
	// Scaled in [0, 1] is the ranker's score: that of the words as a part of their best, the vectors' cosine.
	Scaled float64
	// Weight is what the ranker counts, and Share is Weight times Scaled.
	Weight, Share float64
}

// explain adds the explanations to hits, which are some of the ranked.
func (x *Index) explain(q lexicon.Query, all []ranked, hits []Hit) {
	byID := make(map[int64]ranked, len(all))
	for _, r := range all {
		byID[r.id] = r
	}
	share := x.vectorShare()
	for i, hit := range hits {
		r := byID[hit.Passage.ID]
		words, _ := x.words.Explain(q, r.id)
		byEvidence := evidenceShare * hit.Evidence
		hits[i].Explanation = &Explanation{
			Words:        words,
			ByWords:      Ranking{r.wordsRank, r.words, 1, r.words},
			ByVectors:    Ranking{r.vectorsRank, r.vectors, share, share * r.vectors},
			Title:        x.standing(q, hit.Document.Title),
			Heading:      x.standing(q, hit.Passage.Heading),
			ByTime:       r.gain,
			ByEvidence:   byEvidence,
			ByRepetition: min(0, r.score-r.words-share*r.vectors-r.gain),
			ByLanguage:   max(0, hit.Score-r.score-byEvidence),
		}
	}
}

// standing returns the words of the question that the text holds in any of their meanings.
func (x *Index) standing(q lexicon.Query, text string) []string {
	var surfaces []string
	for i, degree := range lexicon.Covers(q, x.lex.Tokens(text)) {
		if degree > 0 {
			surfaces = append(surfaces, q.Groups[i].Surface)
		}
	}
	return surfaces
}
