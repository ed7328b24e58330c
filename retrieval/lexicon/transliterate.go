package lexicon

import (
	"strings"
	"unicode/utf8"

	"docent/retrieval/lexicon/word"
)

// transliterate spells the word of an atom in Latin letters if it is Cyrillic and the reverse, and stems the
// spellings; none for words of other letters. Cyrillic words are spelled with their ending, which may belong to the
// name, and without.
func (a *analysis) transliterate(x atom) []string {
	surface := strings.ToLower(a.text[x.start:x.end])
	folded := word.Fold(surface)
	table := palladiusTable()
	spellings := []string{table.respelled(folded), table.respelled(x.term)}
	if first, _ := utf8.DecodeRuneInString(x.term); first >= 'a' && first <= 'z' {
		spellings = append(spellings, cyrillised(folded)...)
	} else {
		spellings = append(spellings, romanised(surface)...)
		spellings = append(spellings, romanised(withYo(x.term, surface))...)
	}
	var stems []string
	for _, s := range spellings {
		if f := a.lexicon.stems.of(s); !f.stop && f.stem != "" {
			stems = append(stems, f.stem)
			stems = append(stems, a.lexicon.surnameStems(s)...)
		}
	}
	return distinct(stems)
}

// surnameStems returns the stems of a Russian surname in its cases, of which the stemmer takes the nominative for
// a genitive: Токаев is тока, but Токаева is токаев. Of other words it returns none.
func (l *Lexicon) surnameStems(name string) []string {
	for _, ending := range []string{"ов", "ев", "ин", "ын"} {
		if root, ok := strings.CutSuffix(name, ending); ok && utf8.RuneCountInString(root) >= 2 {
			return []string{l.stems.of(name).stem, l.stems.of(name + "а").stem}
		}
	}
	return nil
}

// withYo gives a stem the letters ё of the word that it is of, which are spelled otherwise than е.
func withYo(stem, surface string) string {
	letters, whole := []rune(stem), []rune(surface)
	for i := range min(len(letters), len(whole)) {
		if letters[i] == 'е' && whole[i] == 'ё' {
			letters[i] = 'ё'
		}
	}
	return string(letters)
}
