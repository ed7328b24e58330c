package lexicon

import (
	"strings"
	"unicode/utf8"

	"docent/retrieval/lexicon/sound"
)

// kinds are characters that say of what kind the thing is whose name they end.
const kinds = "州省市县郡区岛国河山湖港人族语党军队奖派"

// withoutKind is a Chinese word of a name without its kind.
func withoutKind(word string) string {
	last, size := utf8.DecodeLastRuneInString(word)
	if strings.ContainsRune(kinds, last) && utf8.RuneCountInString(word) > shortestWhole {
		return word[:len(word)-size]
	}
	return word
}

// leastSpelled is how much a word of nothing but characters that spell foreign names sounds like its translation at least
// to spell that.
const leastSpelled = 0.5

// soundsAs reports whether a Chinese word, but for the kind of thing that it names, spells an English one.
func (d *dictionary) soundsAs(word, english string) bool {
	least := leastSounding
	word = withoutKind(word)
	if Transcribed(word) {
		least = leastSpelled
	}
	return sound.Alike(d.spoken(word), sound.Latin(english)) >= least
}

// nameInEnglish returns what a name of the dictionary is called in English: its first translation, and others that it
// spells; the rest explain it.
func (d *dictionary) nameInEnglish(head int) (phrases []string) {
	word := string(d.heads.at(head))
	for i, link := range d.english.of(head) {
		if phrase := string(d.phrases.at(int(link.to))); i == 0 || d.soundsAs(word, strings.ReplaceAll(phrase, " ", "")) {
			phrases = append(phrases, phrase)
		}
	}
	return phrases
}
