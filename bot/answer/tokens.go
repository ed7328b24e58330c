package answer

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokens estimates from above how many tokens a text has in common vocabularies: four ASCII bytes, two other
// letters, or one character of a script without spaces make about one.
func tokens(text string) int {
	quarters := 0
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf:
			quarters++
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul):
			quarters += 4
		default:
			quarters += 2
		}
	}
	return quarters/3 + 1
}

// fit cuts a text, between two runes, to about so many tokens, but not to less than 200 bytes.
func fit(text string, room int) string {
	for tokens(text) > room && len(text) > 200 {
		text = strings.ToValidUTF8(text[:max(200, len(text)*3/4)], "")
	}
	return text
}
