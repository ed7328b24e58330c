package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxHeadingWords and maxHeadingWidth are the longest heading that is known by its form alone.
const (
	maxHeadingWords = 8
	maxHeadingWidth = 60
)

// headingLike reports whether a text can be a heading: short, without stops, beginning with a capital,
// an ideograph or a digit and, when it has commas, with capitals throughout.
func headingLike(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	fields := strings.Fields(text)
	if text == "" || unicode.IsLower(first) || !unicode.IsLetter(first) && !unicode.IsDigit(first) ||
		len(fields) > maxHeadingWords || width(text) > maxHeadingWidth || strings.ContainsAny(text, ".!?;。！？；") {
		return false
	}
	if !strings.ContainsAny(text, ",，、") {
		return true
	}
	for _, word := range fields {
		first, _ := utf8.DecodeRuneInString(word)
		if len(word) > 3 && unicode.IsLower(first) {
			return false
		}
	}
	return true
}
