// Package word brings the words of alphabetic scripts to the form that is compared: folded, then stemmed.
package word

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold returns s without differences of case, width and compatibility form. Latin letters lose their
// diacritics and ё becomes е; й, і and other letters of their own keep theirs.
func Fold(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	for _, r := range norm.NFKC.String(s) {
		writeFolded(&b, unicode.ToLower(r))
	}
	return b.String()
}

func writeFolded(b *strings.Builder, r rune) {
	switch {
	case r == 'ё':
		b.WriteRune('е')
	case r == '’' || r == 'ʼ':
		b.WriteByte('\'')
	case unicode.Is(unicode.Mn, r):
		// A mark left over after composition distinguishes no word.
	case r >= 0x80 && unicode.Is(unicode.Latin, r):
		b.WriteString(plainLatin(r))
	default:
		b.WriteRune(r)
	}
}

// plainLatin returns a letter without its marks: é is e. Letters that do not decompose have their usual spelling.
func plainLatin(r rune) string {
	switch r {
	case 'ß':
		return "ss"
	case 'ø':
		return "o"
	case 'ł':
		return "l"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'ı':
		return "i"
	}
	base, _, _ := strings.Cut(norm.NFD.String(string(r)), "\u0300")
	for _, first := range base {
		return string(first)
	}
	return string(r)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
