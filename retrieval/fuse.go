package retrieval

import (
	"cmp"
	"slices"

	"docent/retrieval/embed"
)

// ranked is one passage with what each ranker says of it, both scaled to [0, 1] within the result.
type ranked struct {
	id      int64
	words   float64
	vectors float64
	// wordsRank and vectorsRank count from 1; 0 says that the ranker did not offer the passage.
	wordsRank, vectorsRank int
	// gain is what the time of the document adds.
	gain float64
	// score is what all of it comes to.
	score float64
}

// The share of the vectors beside the words. The built-in ones are made of the same words and their
// translations, so they add little; a model's see what no word says.
const (
	builtinShare  = 0.1
	endpointShare = 0.5
)

// vectorShare is how much the vectors count beside the words.
func (x *Index) vectorShare() float64 {
	if embed.IsBuiltin(x.emb.Model()) {
		return builtinShare
	}
	return endpointShare
}

// fuse merges two rankings by a convex combination of scores scaled by the best of each, which keeps the
// distance between hits that rank fusion forgets (Bruch et al., "An Analysis of Fusion Functions for
// Hybrid Retrieval", TOIS 2023). share is what the vectors count beside the words, and gain is added to each.
// Ties go to the older passage.
func fuse(words, vectors []scored, share float64, gain func(passage int64) float64) []ranked {
	byID := make(map[int64]*ranked, len(words)+len(vectors))
	at := func(id int64) *ranked {
		if byID[id] == nil {
			byID[id] = &ranked{id: id}
		}
		return byID[id]
	}
	for i, h := range words {
		r := at(h.id)
		r.words, r.wordsRank = h.score/words[0].score, i+1
	}
	for i, h := range vectors {
		r := at(h.id)
		r.vectors, r.vectorsRank = max(0, h.score), i+1
	}
	all := make([]ranked, 0, len(byID))
	for id, r := range byID {
		r.gain = gain(id)
		r.score = r.words + share*r.vectors + r.gain
		all = append(all, *r)
	}
	slices.SortFunc(all, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.id, b.id))
	})
	return all
}

// scored is one passage in the order of one ranker, best first.
type scored struct {
	id    int64
	score float64
}
