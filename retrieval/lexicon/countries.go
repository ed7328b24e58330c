package lexicon

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Countries returns the numbers of the countries that a text names in words of the glossary, or calls something by, as
// in "Peruvian copper"; each once. They are those of Group.Country.
func (l *Lexicon) Countries(text string) []int {
	a := analysis{lexicon: l, text: text}
	a.atoms, _ = l.atoms(text)
	var found []int
	for a.at < len(a.atoms) {
		rows, length := a.country()
		if number := l.glossary.country(rows); number > 0 && !slices.Contains(found, number) {
			found = append(found, number)
		}
		a.at += length
	}
	return found
}

// country returns the rows of the glossary for what stands at the cursor, and how long that is.
func (a *analysis) country() (rows []int, length int) {
	length = a.wordLength()
	switch x := a.atoms[a.at]; {
	case x.stop && a.text[x.start:x.end] == "US":
		rows, _ = a.lexicon.glossary.match([]atom{{term: "america"}})
		return rows, length
	case x.stop || a.small():
		return nil, length
	}
	rows, matched := a.glossaryMatch()
	if matched < length {
		return nil, length
	}
	return rows, matched
}

// small reports whether the word at the cursor is one of letters without a capital: a turkey is no country. Russian
// writes adjectives so: датский is of Denmark, and данный, which has the same stem as Дания, is not.
func (a *analysis) small() bool {
	x := a.atoms[a.at]
	word := a.text[x.start:x.end]
	if first, _ := utf8.DecodeRuneInString(word); !unicode.IsLower(first) {
		return false
	}
	return !strings.Contains(word, "ск") && !strings.Contains(word, "цк")
}

// country returns the number of the first of the rows that is a country, 0 for none.
func (g *glossary) country(rows []int) int {
	for _, i := range rows {
		if g.rows[i].country {
			return i + 1
		}
	}
	return 0
}
