package answer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/corpus"
)

// tokens estimates from above how many tokens a text has in common vocabularies: three ASCII bytes, three other
// letters in two, or one character of a script without spaces in four thirds make about one.
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

// leastFit is how much of a text is kept however little room there is, in bytes.
const leastFit = 200

// fit cuts a text to so many tokens: after as many whole sentences as there is room for, else between two words,
// but not to less than leastFit bytes.
func fit(text string, room int) string {
	if tokens(text) <= room {
		return text
	}
	end := 0
	for _, s := range corpus.Sentences(text) {
		if tokens(text[:s.End]) > room {
			break
		}
		end = s.End
	}
	if end > 0 {
		return text[:end]
	}
	for tokens(text) > room && len(text) > leastFit {
		text = strings.ToValidUTF8(text[:max(leastFit, len(text)*7/8)], "")
	}
	if cut := strings.LastIndexFunc(text, unicode.IsSpace); cut > len(text)/2 {
		text = text[:cut]
	}
	return text
}
