package answer

import (
	"regexp"
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
		if !passage.hears(own.text) && !passage.hears(placeOf(own.text)) {
			return false
		}
	}
	return name != ""
}

// hears reports whether a word with a capital letter in another alphabet sounds like a word.
func (s *statement) hears(word string) bool {
	heard, from := soundOf(word)
	return from != nil && slices.ContainsFunc(s.pieces, func(p piece) bool {
		theirs, in := soundOf(p.text)
		return p.capital && in != nil && in != from && sound.Alike(heard, theirs) >= alikeByEar
	})
}

// placeEnds are the endings of Russian adjectives that are made of the names of places.
var placeEnds = regexp.MustCompile(`(?:ов|ев|ин|ан|ян|ий)?ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$`)

// placeOf is the name that a Russian adjective is made of, "" where a word has not its ending.
func placeOf(word string) string {
	if at := placeEnds.FindStringIndex(word); at != nil {
		return word[:at[0]]
	}
	return ""
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
