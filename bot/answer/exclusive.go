package answer

import (
	_ "embed" // for the table of words that exclude each other
	"strings"
	"sync"
)

//go:embed exclusive.tsv
var exclusiveTable string

// exclusives returns the lines of the table, each as its sides.
var exclusives = sync.OnceValue(func() (all [][]side) {
	for line := range strings.Lines(exclusiveTable) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		var sides []side
		for words := range strings.SplitSeq(line, "\t") {
			sides = append(sides, newSide(words))
		}
		all = append(all, sides)
	}
	return all
})

// exclude reports whether two short texts have words that exclude each other and none of one side.
func exclude(a, b string) bool {
	one, other := textSides(a), textSides(b)
	for _, sides := range exclusives() {
		apart, together := false, false
		for i, s := range sides {
			for j, t := range sides {
				if len(s.in(one)) > 0 && len(t.in(other)) > 0 {
					apart, together = apart || i != j, together || i == j
				}
			}
		}
		if apart && !together {
			return true
		}
	}
	return false
}

func textSides(text string) *statement { return &statement{text: text, words: wordsOf(text)} }
