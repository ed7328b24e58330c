package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// word is a run of letters in lower case, at a byte of the text.
type word struct {
	text  string
	start int
}

// wordsOf finds words of letters; an apostrophe may stand within one, and each Chinese run is one.
func wordsOf(text string) []word {
	var words []word
	start := -1
	for i, r := range text + " " {
		inside := unicode.IsLetter(r) || start >= 0 && (r == '\'' || r == '’')
		switch {
		case inside && start < 0:
			start = i
		case !inside && start >= 0:
			folded := strings.ReplaceAll(strings.ToLower(text[start:i]), "’", "'")
			words = append(words, word{strings.ReplaceAll(folded, "ё", "е"), start})
			start = -1
		}
	}
	return words
}

// spells reports whether the statement has a word letter by letter: half of the pairs of a Chinese one, the
// beginning of any other.
func (s *statement) spells(surface string) bool {
	if isHan(surface) {
		runes, found := []rune(surface), 0
		for i := range len(runes) - 1 {
			if strings.Contains(s.text, string(runes[i:i+2])) {
				found++
			}
		}
		return len(runes) > 1 && 2*found >= len(runes)-1 || strings.Contains(s.text, surface)
	}
	for _, own := range wordsOf(surface) {
		if !slices.ContainsFunc(s.words, func(w word) bool { return sameStem(w.text, own.text) }) {
			return false
		}
	}
	return surface != ""
}

// sameStem reports whether two words differ only at their ends: they share four letters and two thirds of the longer.
func sameStem(a, b string) bool {
	n, shared := 0, 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		if utf8.RuneStart(a[n]) {
			shared++
		}
		n++
	}
	if n == len(a) && n == len(b) || sameVerb(a, b) || sameVerb(b, a) {
		return true
	}
	return shared >= 4 && 3*shared >= 2*max(utf8.RuneCountInString(a), utf8.RuneCountInString(b))
}

// sameVerb reports whether an English word that ends in y has another ending: carry and carries.
func sameVerb(a, b string) bool {
	stem, ok := strings.CutSuffix(a, "y")
	return ok && strings.HasPrefix(b, stem) && (b[len(stem):] == "ies" || b[len(stem):] == "ied")
}
