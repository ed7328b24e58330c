package lexicon

import (
	"unicode"
	"unicode/utf8"
)

// script is a kind of letters.
type script uint8

const (
	otherScript script = iota
	hanScript
	latinScript
	cyrillicScript
	scripts // how many there are
)

// scriptOf tells the script that a term begins with.
func scriptOf(term string) script {
	switch first, _ := utf8.DecodeRuneInString(term); {
	case isIdeograph(first):
		return hanScript
	case unicode.Is(unicode.Latin, first):
		return latinScript
	case unicode.Is(unicode.Cyrillic, first):
		return cyrillicScript
	}
	return otherScript
}
