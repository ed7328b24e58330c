package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/retrieval/lexicon/sound"
)

// alikeByEar is from where on two names that stand in a claim and in its passage may be one, whatever their endings.
const alikeByEar = 0.65

// shortestName is how many letters a name has at least that is told by its sound or missed.
const shortestName = 3

// isInitial reports whether a name of letters is too short to be missed: an initial or an abbreviation.
func isInitial(surface string) bool {
	return !isHan(surface) && (utf8.RuneCountInString(surface) < shortestName || strings.ToUpper(surface) == surface)
}

// soundsLikeOne reports whether a name sounds like a word with a capital letter that the passage has in another alphabet.
func soundsLikeOne(name string, passage *statement) bool {
	for _, own := range wordsOf(name) {
		heard, from := soundOf(own.text)
		if from == nil || !slices.ContainsFunc(passage.pieces, func(p piece) bool {
			theirs, in := soundOf(p.text)
			return p.capital && in != nil && in != from && sound.Alike(heard, theirs) >= alikeByEar
		}) {
			return false
		}
	}
	return name != ""
}

// soundOf returns the sounds of a word of letters and its alphabet, nil for another one.
func soundOf(word string) (sound.Name, *unicode.RangeTable) {
	first, _ := utf8.DecodeRuneInString(word)
	switch {
	case utf8.RuneCountInString(word) < shortestName:
		return "", nil
	case unicode.Is(unicode.Latin, first):
		return sound.Latin(word), unicode.Latin
	case unicode.Is(unicode.Cyrillic, first):
		return sound.Cyrillic(word), unicode.Cyrillic
	}
	return "", nil
}
