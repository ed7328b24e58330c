package sound

import (
	"slices"
	"strings"
)

// Readings are the ways in which a folded word of Latin letters may sound as a name, its usual one first: without the
// ending of a plural or of a people, which no other writing spells, and without the consonants that French leaves silent.
func Readings(word string) []Name {
	readings := []Name{Latin(word)}
	add := func(word string) {
		if read := Latin(word); !slices.Contains(readings, read) {
			readings = append(readings, read)
		}
	}
	one := singular(word)
	add(one)
	add(longVowel(one))
	for _, e := range shortened {
		if base, ok := strings.CutSuffix(one, e.ending); ok && len(base) >= shortestBase {
			add(base + e.sounds)
			break
		}
	}
	return readings
}

// shortestBase is how many letters stand before an ending at least.
const shortestBase = 3

// shortened are the endings of peoples (Acadian of Acadia) and those that are silent in French.
var shortened = [...]struct{ ending, sounds string }{
	{"ian", "ia"}, {"ean", "ea"},
	{"eaux", "o"}, {"eau", "o"}, {"ault", "o"}, {"aud", "o"}, {"aux", "o"}, {"ot", "o"}, {"et", "e"}, {"ais", "e"}, {"ois", "ua"}, {"oux", "u"}, {"ert", "er"}, {"ier", "ie"},
}

// longVowel is a word with its last vowel as English sounds it before a consonant and a silent e: Lane, Rhine.
func longVowel(word string) string {
	n := len(word) - 3
	if n < 1 || word[n+2] != 'e' || strings.IndexByte("aeiouy", word[n+1]) >= 0 {
		return word
	}
	switch word[n] {
	case 'a':
		return word[:n] + "ey" + word[n+1:]
	case 'i', 'y':
		return word[:n] + "ai" + word[n+1:]
	}
	return word
}

// singular is a word without the s of a plural.
func singular(word string) string {
	base, ok := strings.CutSuffix(word, "s")
	if !ok || len(base) < shortestBase || strings.ContainsRune("suiae", rune(base[len(base)-1])) {
		return word
	}
	return base
}
