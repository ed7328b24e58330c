package retrieval

import (
	"cmp"
	"slices"

	"docent/retrieval/lexicon"
)

const (
	// evidenceShare is what a hit's evidence adds to its score: the rankers count words, evidence sees
	// whether they stand together.
	evidenceShare = 0.8
	// A hit in the language of the question goes before one that says the same in another: its score grows
	// by ownLanguageShare when it has ownEvidence of the best hit's evidence, and its vector is at least
	// twinSimilarity near the best hit's. What merely is in the right language gains nothing.
	ownLanguageShare = 0.6
	ownEvidence      = 0.5
	twinSimilarity   = 0.3
)

// rerank orders the hits of both rankers by what reading them tells.
func (x *Index) rerank(q lexicon.Query, hits []Hit) {
	for i := range hits {
		hits[i].Score += evidenceShare * hits[i].Evidence
	}
	byScore := func(a, b Hit) int { return cmp.Compare(b.Score, a.Score) }
	slices.SortStableFunc(hits, byScore)
	x.preferOwnLanguage(q.Language, hits)
	slices.SortStableFunc(hits, byScore)
}

// preferOwnLanguage raises the hits in the reader's language that say what the first hit says in another.
func (x *Index) preferOwnLanguage(language string, hits []Hit) {
	if len(hits) == 0 || hits[0].Document.Language == language {
		return
	}
	least := ownEvidence * best(hits)
	for i, hit := range hits {
		if hit.Document.Language == language && hit.Evidence >= least &&
			x.vectors.Similarity(hits[0].Passage.ID, hit.Passage.ID) >= twinSimilarity {
			hits[i].Score *= 1 + ownLanguageShare
		}
	}
}
