package digest

import (
	"strings"

	"docent/retrieval/lexicon"
)

const (
	// crowdItems short items make a list, crowdFigures figures a table.
	crowdItems   = 5
	crowdFigures = 12
	// shortItem is the greatest weight of an item that is a name rather than a clause.
	shortItem = 6
)

// crowded reports whether a sentence is a list of names or a table, in which none is what it is about.
func crowded(text string, terms []lexicon.Token) bool {
	items := 0
	for item := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune("、,，;；", r) }) {
		if weightOf(item) <= shortItem {
			items++
		}
	}
	return items >= crowdItems || len(figures(terms)) >= crowdFigures
}

// weightOf adds up the units of a text.
func weightOf(text string) (weight int) {
	for _, u := range units(text) {
		weight += u.weight
	}
	return weight
}

// mean of the values, 0 of none.
func mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(max(1, len(values)))
}
