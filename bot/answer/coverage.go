package answer

import (
	"unicode"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// coverage is the share of the groups of a query that a statement holds; numbers count as words do. A query
// without groups is not covered.
func coverage(q lexicon.Query, s *statement) float64 { return mean(held(q, s)) }

func mean(degrees []float64) float64 {
	if len(degrees) == 0 {
		return 0
	}
	sum := 0.0
	for _, d := range degrees {
		sum += d
	}
	return sum / float64(len(degrees))
}

// held returns the degree in [0, 1] to which a statement holds each group of a query: by its terms, or by the
// letters, which serve where words are cut or inflected differently.
func held(q lexicon.Query, s *statement) []float64 {
	degrees := lexicon.Covers(q, s.tokens)
	for i, g := range q.Groups {
		if degrees[i] < heldDegree && g.Kind <= lexicon.Name && s.spells(g.Surface) {
			degrees[i] = 1
		}
	}
	return degrees
}

// supporting returns the sentence of a passage that holds most of the claim, its numbers first; of equals the
// first. A passage without a sentence supports as a whole.
func supporting(claim examined, passage *statement) corpus.Span {
	best, score := corpus.Span{End: len(passage.text)}, -1.0
	for _, span := range corpus.Sentences(passage.text) {
		part := passage.part(span)
		s := coverage(claim.query, part)
		for _, q := range claim.quantities {
			for _, e := range part.quantities {
				if carries(e, q) {
					s += 1 / float64(len(claim.quantities))
					break
				}
			}
		}
		if s > score {
			best, score = span, s
		}
	}
	return best
}

// script is the one that most letters of a text belong to.
func script(text string) *unicode.RangeTable {
	scripts := []*unicode.RangeTable{unicode.Latin, unicode.Cyrillic, unicode.Han}
	var counts [3]int
	for _, r := range text {
		for i, s := range scripts {
			if unicode.Is(s, r) {
				counts[i]++
			}
		}
	}
	// A Chinese character says as much as about three letters.
	counts[2] *= 3
	most := 0
	for i, n := range counts {
		if n > counts[most] {
			most = i
		}
	}
	return scripts[most]
}
