package lexicon

import "strings"

// Related returns for each group of q words of its own language that mean much the same: those that share a
// translation of the built-in dictionary with it, with the degree in (0, 1) to which they do. English words are
// stems. A group without any has nil.
func (l *Lexicon) Related(q Query) []map[string]float64 {
	related := make([]map[string]float64, len(q.Groups))
	for i, g := range q.Groups {
		if g.Kind == Word {
			related[i] = l.dictionary.related(g.Alternatives[0].Terms)
		}
	}
	return related
}

// Bounds of the words that are related by way of a translation.
const (
	mostTranslated = 64
	mostReturning  = 12
	leastShared    = 0.05
)

// related goes from a word to its translations and back; a word that comes back by several ways is the nearer.
func (d *dictionary) related(terms []string) map[string]float64 {
	from, there, back, word := d.phrases, d.chinese, d.english, strings.Join(terms, " ")
	if scriptOf(word) == hanScript {
		from, there, back, word = d.heads, d.english, d.chinese, joinPairs(terms)
	}
	i, ok := from.find(word)
	if !ok {
		return nil
	}
	shared := make(map[string]float64)
	for _, e := range first(there.of(i), mostTranslated) {
		for _, f := range first(back.of(int(e.to)), mostReturning) {
			weight := float64(e.weight) * float64(f.weight) / (255 * 255)
			if other := string(from.at(int(f.to))); other != word && weight >= leastShared && !strings.Contains(other, " ") {
				shared[other] += weight
			}
		}
	}
	for other, weight := range shared {
		shared[other] = weight / (1 + weight)
	}
	return shared
}

func first(edges []link, most int) []link { return edges[:min(len(edges), most)] }

// joinPairs is the word that hanTerms made the terms of; other terms are joined as they are.
func joinPairs(terms []string) string {
	if scriptOf(terms[0]) != hanScript {
		return strings.Join(terms, " ")
	}
	word := terms[0]
	for _, pair := range terms[1:] {
		runes := []rune(pair)
		word += string(runes[len(runes)-1])
	}
	return word
}
