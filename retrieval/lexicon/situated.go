package lexicon

import (
	"regexp"

	"docent/corpus"
)

// where finds the words before the name of a place or of a day, which hardly ever stand before that of a person.
var where = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:in|at|on|near|from|across|via|into|в|во|на|из|под|около|через|from\s+\p{L}+\s+to)\s+(?:the\s+)?$`)

// Situated reports whether a name is that of a place or a day, by the words before it: it answers no question of who.
func Situated(text string, name corpus.Span) bool {
	return where.MatchString(text[max(0, name.Start-situatedBytes):name.Start])
}

// situatedBytes is how far before a name those words begin at most.
const situatedBytes = 32
