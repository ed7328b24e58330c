// Package sound compares names across Latin, Cyrillic and Chinese writing by how they sound.
package sound

import "strings"

// Name is how a name sounds: consonants and vowels, one byte each. S, C and J are the first sounds of ship, chip and
// jeep, c is ts; - is a vowel that Chinese adds where the name itself has none.
type Name string

const (
	vowels = "aeiou"
	// filler is the vowel of a Chinese syllable that mostly stands for a consonant alone.
	filler = '-'
)

// What the sounds of a name weigh, and what it takes to tell it from others: Li or Ma alone tell nothing.
const (
	vowelWeight   = 0.3
	leastSkeleton = 2
)

// Telling says whether the name has sounds enough to be told from other names.
func (n Name) Telling() bool { return len(skeleton(n)) >= leastSkeleton }

// Weight is how much there is to compare: a consonant is 1.
func (n Name) Weight() float64 {
	w := 0.0
	for i := range len(n) {
		switch {
		case n[i] == filler:
		case isVowel(n[i]):
			w += vowelWeight
		default:
			w++
		}
	}
	return w
}

func isVowel(sound byte) bool { return sound == filler || strings.IndexByte(vowels, sound) >= 0 }

// classes are consonants that are heard alike; h, w and y come and go and are in none.
var classes = func() (class [256]byte) {
	for _, alike := range []string{"pb", "fvw", "td", "kg", "szcSCJ", "m", "n", "lr"} {
		for i := range len(alike) {
			class[alike[i]] = alike[0]
		}
	}
	return class
}()

// classLetters are the classes by their first consonants.
const classLetters = "pftksmnl"

// skeleton is the classes of the consonants of a name, each run of one class once.
func skeleton(n Name) string {
	var b strings.Builder
	var last byte
	for i := range len(n) {
		class := classes[n[i]]
		if class != 0 && class != last {
			b.WriteByte(class)
		}
		if last = class; n[i] == filler {
			last = 0
		}
	}
	return b.String()
}
