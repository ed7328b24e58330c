package digest

import (
	"math"
	"unicode/utf8"

	"docent/retrieval"
	"docent/retrieval/lexicon"
)

// rarity knows how common a term is in what is usually said on a topic, so that the topic's own words
// don't make two stories alike.
type rarity struct {
	n  float64
	df map[string]float64
}

func newRarity(lex *lexicon.Lexicon, hits []retrieval.Hit) rarity {
	r := rarity{n: float64(len(hits)), df: make(map[string]float64)}
	for _, h := range hits {
		for term := range setOf(lex.Tokens(h.Passage.Text)) {
			r.df[term]++
		}
	}
	return r
}

// weight is the inverse document frequency of a term, never 0, with more for what names and counts.
func (r rarity) weight(term string, kind lexicon.Kind) float64 {
	idf := math.Log(1 + (r.n+1)/(r.df[term]+0.5))
	if kind != lexicon.Word {
		idf *= 1.5
	}
	return idf
}

// fewPassages is how many passages a term may be in and be rare: as many as one story has, with ease.
const fewPassages = 10

// rare reports whether few of the usual passages have the term.
func (r rarity) rare(term string) bool {
	return r.df[term] <= max(fewPassages, r.n/10)
}

func setOf(tokens []lexicon.Token) map[string]lexicon.Kind {
	set := make(map[string]lexicon.Kind, len(tokens))
	for _, t := range tokens {
		set[t.Term] = t.Kind
	}
	return set
}

// vector weighs each term of the tokens once. Single characters of Chinese say too little and are left to
// the pairs that they stand in.
func (r rarity) vector(tokens []lexicon.Token) map[string]float64 {
	v := make(map[string]float64, len(tokens))
	for term, kind := range setOf(tokens) {
		if utf8.RuneCountInString(term) == 1 {
			continue
		}
		v[term] = r.weight(term, kind)
	}
	return v
}

// cosine of two sparse vectors, in [0, 1] as no weight is negative; 0 when one is empty.
func cosine(a, b map[string]float64) float64 {
	var dot, aa, bb float64
	for term, x := range a {
		dot += x * b[term]
		aa += x * x
	}
	for _, y := range b {
		bb += y * y
	}
	if dot == 0 {
		return 0
	}
	return dot / math.Sqrt(aa*bb)
}
