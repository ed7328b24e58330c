package answer

import "strings"

// phrase is words that follow each other; one that ends in * is the beginning of a word.
type phrase []string

// newPhrase reads a phrase whose words are joined by _.
func newPhrase(joined string) phrase { return strings.Split(joined, "_") }

// begins reports whether some words begin with the phrase.
func (p phrase) begins(words []word) bool {
	if len(words) < len(p) {
		return false
	}
	for i, own := range p {
		prefix, cut := strings.CutSuffix(own, "*")
		if words[i].text != prefix && !(cut && strings.HasPrefix(words[i].text, prefix)) {
			return false
		}
	}
	return true
}
