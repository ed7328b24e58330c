package word

import (
	"strings"

	"github.com/kljensen/snowball/english"
	"github.com/kljensen/snowball/russian"
)

// Stem returns the Snowball stem of a folded word: English for Latin letters, Russian for Russian ones.
// Irregular English forms, and British spellings, have the stem of their base. A word with digits, or with letters
// that Russian does not have, is its own stem.
func Stem(folded string) string {
	switch scriptOf(folded) {
	case latin:
		folded = strings.TrimSuffix(strings.TrimSuffix(folded, "'s"), "'")
		if base, ok := irregular[folded]; ok {
			folded = base
		}
		return english.Stem(american(folded), true)
	case russianLetters:
		return russianStem(folded)
	default:
		return folded
	}
}

// russianStem is the Snowball stem without a last н or л behind а or я in the part where Snowball takes them for
// endings of verbs: it does so for Казахстан and Казахстана, but not for Казахстане. Nouns like Китай have a table.
func russianStem(folded string) string {
	if stem, ok := russianNouns[folded]; ok {
		return stem
	}
	stem := russian.Stem(folded, true)
	for _, ending := range [...]string{"ан", "ян", "ал", "ял"} {
		if before, ok := strings.CutSuffix(stem, ending); ok && strings.ContainsAny(before, "аеиоуыэюя") {
			return stem[:len(stem)-len("н")]
		}
	}
	return stem
}

type script uint8

const (
	other script = iota
	latin
	russianLetters
)

// scriptOf tells the script of all letters of a folded word, other if they differ.
func scriptOf(folded string) script {
	found := other
	for _, r := range folded {
		var s script
		switch {
		case r >= 'a' && r <= 'z':
			s = latin
		case r >= 'а' && r <= 'я':
			s = russianLetters
		case r == '\'':
			continue
		default:
			return other
		}
		if found != other && found != s {
			return other
		}
		found = s
	}
	return found
}
