package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isTitled reports whether a phrase is several words that all begin with a capital letter.
func isTitled(phrase string) bool {
	words := strings.Fields(phrase)
	return len(words) > 1 && !slices.ContainsFunc(words, func(w string) bool {
		first, _ := utf8.DecodeRuneInString(w)
		return !unicode.IsUpper(first)
	})
}
