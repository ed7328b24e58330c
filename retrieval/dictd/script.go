package dictd

import "unicode"

// script is a kind of letters; where the languages of a dictionary differ in it, it tells their words apart.
type script uint8

const (
	otherScript script = iota
	latin
	cyrillic
	greek
	arabic
	devanagari
	eastAsian
	scripts
)

var scriptTables = [scripts][]*unicode.RangeTable{
	latin: {unicode.Latin}, cyrillic: {unicode.Cyrillic}, greek: {unicode.Greek}, arabic: {unicode.Arabic},
	devanagari: {unicode.Devanagari}, eastAsian: {unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul},
}

// scriptOf tells the script of a word, otherScript when its letters differ in it.
func scriptOf(word string) script {
	found := otherScript
	for _, r := range word {
		s := scriptOfLetter(r)
		if s == otherScript {
			continue
		}
		if found != otherScript && s != found {
			return otherScript
		}
		found = s
	}
	return found
}

func scriptOfLetter(r rune) script {
	switch {
	case r < 0x80:
		if r|0x20 >= 'a' && r|0x20 <= 'z' {
			return latin
		}
		return otherScript
	case r >= 0x400 && r < 0x530:
		return cyrillic
	}
	for s := latin; s < scripts; s++ {
		if unicode.In(r, scriptTables[s]...) {
			return s
		}
	}
	return otherScript
}

// counts has the number of letters of each script.
type counts [scripts]int

func (c *counts) add(text string) {
	for _, r := range text {
		c[scriptOfLetter(r)]++
	}
}

// most returns the script with the most letters, but for one.
func (c *counts) most(but script) script {
	best := otherScript
	for s := latin; s < scripts; s++ {
		if s != but && (best == otherScript || c[s] > c[best]) {
			best = s
		}
	}
	return best
}
