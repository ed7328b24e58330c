package parse

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// mark is a reference such as "[3]" to a list that the page does not have; several may stand together.
var mark = regexp.MustCompile(`\s*(?:[\[［【]\d{1,3}(?:\s?[,，、–-]\s?\d{1,3})*[\]］】]\s*)+`)

// withoutMarks drops the marks of a text.
func withoutMarks(text string) string {
	var b strings.Builder
	for {
		at := mark.FindStringIndex(text)
		if at == nil {
			return strings.TrimSpace(b.String() + text)
		}
		b.WriteString(text[:at[0]])
		text = text[at[1]:]
		before, _ := utf8.DecodeLastRuneInString(b.String())
		after, _ := utf8.DecodeRuneInString(text)
		if !ideographic(before) && !ideographic(after) && (unicode.IsLetter(after) || unicode.IsDigit(after) || strings.ContainsRune(`"'“‘«(-–—$€£`, after)) {
			b.WriteByte(' ')
		}
	}
}
