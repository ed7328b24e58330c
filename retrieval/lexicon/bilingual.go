package lexicon

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

// bilingual has the translations between two languages that DICT dictionaries give: a graph of phrases, as stems
// joined by spaces.
type bilingual struct {
	from, to          string // ISO 639-1
	sources, targets  table
	forward, backward links
	// stops are words of the first language that mean no more than stop words of the other.
	stops table
}

// Bounds and weights of translations by DICT dictionaries.
const (
	maxByDictionary = 12
	leastLikely     = 0.12 // relative to the likeliest
	nearWeight      = 0.5  // of a word whose stem differs in its ending
	nearWords       = 4
	maxNear         = 256 // that are looked at
	longestEnding   = 2   // runes of a stem that may differ
	shortestRoot    = 4   // runes that may not
)

// meaning is a phrase of the other language.
type meaning struct {
	phrase string
	weight float64
}

// translate returns the translations of a phrase of the language, by the headwords or by what they are translated
// to; likely says of an English phrase how usual it is.
func (b *bilingual) translate(language, phrase string, likely func(string) float64) []meaning {
	if language == b.from {
		return likeliest(meanings(b.sources, b.targets, b.forward, phrase, b.to, likely))
	}
	return likeliest(meanings(b.targets, b.sources, b.backward, phrase, b.from, likely))
}

// other is the language that is not the given one.
func (b *bilingual) other(language string) string {
	if language == b.from {
		return b.to
	}
	return b.from
}

// has says whether a phrase of the language is translated.
func (b *bilingual) has(language, phrase string) bool {
	here := b.targets
	if language == b.from {
		here = b.sources
	}
	_, ok := here.find(phrase)
	return ok
}

// meanings follows the edges of the phrase, and those of words of the same root at less weight.
func meanings(here, there table, edges links, phrase, language string, likely func(string) float64) []meaning {
	var found []meaning
	follow := func(i int, scale float64) {
		for _, e := range edges.of(i) {
			m := meaning{string(there.at(int(e.to))), scale * float64(e.weight) / 255}
			if language == "en" {
				m.weight *= likely(m.phrase)
			}
			found = append(found, m)
		}
	}
	if i, ok := here.find(phrase); ok {
		follow(i, 1)
	}
	for _, i := range near(here, phrase) {
		follow(i, nearWeight)
	}
	return found
}

// near returns words with the root of a Russian word, the nearest first: the stems of уступить and уступать differ.
func near(words table, word string) []int {
	n := utf8.RuneCountInString(word)
	root := prefix(word, max(n-longestEnding, shortestRoot))
	if scriptOf(word) != cyrillicScript || root == "" || strings.Contains(word, " ") {
		return nil
	}
	var found []int
	lo, hi := words.narrow(0, words.len(), root)
	for i := lo; i < hi && i < lo+maxNear; i++ {
		if other := string(words.at(i)); other != word && utf8.RuneCountInString(other) <= n+longestEnding && !strings.Contains(other, " ") {
			found = append(found, i)
		}
	}
	slices.SortStableFunc(found, func(i, j int) int {
		return cmp.Or(shared(words.at(j), word)-shared(words.at(i), word), len(words.at(i))-len(words.at(j)))
	})
	return found[:min(len(found), nearWords)]
}

// shared returns how many bytes two words begin with together.
func shared(a []byte, b string) int {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n
}

// prefix returns the first n runes of s, "" when it has fewer.
func prefix(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	if n == 0 {
		return s
	}
	return ""
}

// likeliest returns the best of the translations, the best first.
func likeliest(found []meaning) []meaning {
	slices.SortStableFunc(found, func(a, b meaning) int { return cmp.Compare(b.weight, a.weight) })
	for i, m := range found {
		if i == maxByDictionary || m.weight < leastLikely*found[0].weight {
			return found[:i]
		}
	}
	return found
}

// usual says how usual an English phrase is, from 0.4 to 1, by how much CC-CEDICT makes of it.
func (d *dictionary) usual(phrase string) float64 {
	n := 0
	if i, ok := d.phrases.find(phrase); ok {
		n += len(d.chinese.of(i))
	}
	if i, ok := d.words.find(phrase); ok {
		n += len(d.within[i])
	}
	return 0.4 + 0.6*min(1, math.Log2(float64(1+n))/7)
}
