package answer

import (
	_ "embed" // for the table of carriers
	"strings"
	"sync"
)

//go:embed carriers.tsv
var carriersTable string

// carriers are words that only say what kind of thing is meant, or join one to another: a rewording adds them
// or leaves them out ("the name of the company", "is located in").
var carriers = sync.OnceValue(func() side {
	var words strings.Builder
	for line := range strings.Lines(carriersTable) {
		if !strings.HasPrefix(line, "#") {
			words.WriteString(line)
		}
	}
	return newSide(words.String())
})

// isCarrier reports whether each word of a text is a carrier.
func isCarrier(surface string) bool {
	if isHan(surface) {
		return carriers().hanWords[surface]
	}
	for _, w := range wordsOf(surface) {
		if !carriers().holds(w.text) {
			return false
		}
	}
	return surface != ""
}
