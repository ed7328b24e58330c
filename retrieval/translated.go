package retrieval

import (
	"cmp"
	"slices"

	"docent/retrieval/lexical"
)

// translatedShare is what the words of a passage count whose document is in another language than the question: a
// translation is less sure than the word itself, and several of them have more chances to occur than one word.
const translatedShare = 0.85

// translatedLess returns the hits, best first, with the scores of those in another language lowered. Nothing is
// lowered where a language is not known.
func (s state) translatedLess(language string, hits []lexical.Hit) []scored {
	words := make([]scored, len(hits))
	for i, h := range hits {
		words[i] = scored{h.ID, h.Score}
		if own := s.documents[s.home[h.ID]].Language; own != "" && language != "" && own != language {
			words[i].score *= translatedShare
		}
	}
	slices.SortStableFunc(words, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	return words
}
