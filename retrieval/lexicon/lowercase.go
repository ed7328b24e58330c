package lexicon

import (
	"unicode"
	"unicode/utf8"
)

// lowercase reports whether the word at the cursor is written small in a text that begins with a capital letter: it is
// then no name, even if a name has its stem, as Дания has that of «данный».
func (a *analysis) lowercase() bool {
	first, _ := utf8.DecodeRuneInString(a.text[a.atoms[0].start:])
	own, _ := utf8.DecodeRuneInString(a.text[a.atoms[a.at].start:])
	return unicode.IsUpper(first) && unicode.IsLower(own)
}
