package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// endsClause reports whether a bracket stands after a word and at the end of a clause.
func endsClause(before, after string) bool {
	trimmed := strings.TrimRight(before, " ")
	r, _ := utf8.DecodeLastRuneInString(trimmed)
	if trimmed == "" || r == '\n' || len(trimmed) == len(before) && unicode.IsDigit(r) {
		return false
	}
	after = strings.TrimLeft(after, " ")
	if after == "" {
		return true
	}
	r, _ = utf8.DecodeRuneInString(after)
	return strings.ContainsRune(".,;:!?。，；：！？、\n[(（【", r)
}

// raised reports whether what follows is an exponent: after a digit, or a unit of length or a lone letter.
func raised(before string) bool {
	word := before[len(strings.TrimRightFunc(before, unicode.IsLetter)):]
	if word == "" {
		r, _ := utf8.DecodeLastRuneInString(before)
		return unicode.IsDigit(r)
	}
	return utf8.RuneCountInString(word) == 1 && !unicode.Is(unicode.Han, []rune(word)[0]) ||
		slices.Contains([]string{"km", "cm", "mm", "dm", "nm", "ft", "in", "yd", "mi", "км", "см", "мм", "дм", "га"}, strings.ToLower(word)) ||
		strings.HasSuffix(word, "米") || strings.HasSuffix(word, "公里")
}
