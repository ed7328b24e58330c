package lexicon

import (
	"strings"
	"unicode/utf8"
)

// ideograph emits one character and the pair that it begins.
func (t *tokenizer) ideograph(size int) {
	t.passQuantities()
	start := t.at
	t.emit(t.lexicon.simplify(t.text[start:start+size]), Word, start, start+size)
	t.at += size
	if next, nextSize := t.peek(); nextSize > 0 && isIdeograph(next) {
		t.emit(t.lexicon.simplify(t.text[start:t.at+nextSize]), Word, start, t.at+nextSize)
	}
	t.position++
}

// simplify returns s with its traditional characters in their simplified forms.
func (l *Lexicon) simplify(s string) string {
	for _, r := range s {
		if l.dictionary.simplified.of(r) != r {
			return strings.Map(l.dictionary.simplified.of, s)
		}
	}
	return s
}

// The common ideographs are looked up in an array.
const (
	firstCommon = 0x4e00
	lastCommon  = 0x9fff
)

// simplifications has the simplified form of traditional characters.
type simplifications struct {
	common [lastCommon - firstCommon + 1]rune
	others map[rune]rune
}

// of returns the simplified form of r, r itself if it has none.
func (s *simplifications) of(r rune) rune {
	if r >= firstCommon && r <= lastCommon {
		return s.common[r-firstCommon]
	}
	if simplified, ok := s.others[r]; ok {
		return simplified
	}
	return r
}

// newSimplifications takes pairs of a traditional and a simplified character.
func newSimplifications(pairs string) *simplifications {
	s := &simplifications{others: make(map[rune]rune)}
	for i := range s.common {
		s.common[i] = rune(firstCommon + i)
	}
	runes := []rune(pairs)
	for i := 0; i+1 < len(runes); i += 2 {
		if r := runes[i]; r >= firstCommon && r <= lastCommon {
			s.common[r-firstCommon] = runes[i+1]
		} else {
			s.others[r] = runes[i+1]
		}
	}
	return s
}

// hanTerms returns the terms of a word of simplified characters: its pairs, or the one character it is.
func hanTerms(word string) []string {
	_, size := utf8.DecodeRuneInString(word)
	if size == len(word) {
		return []string{word}
	}
	var terms []string
	for at := 0; ; {
		_, first := utf8.DecodeRuneInString(word[at:])
		_, second := utf8.DecodeRuneInString(word[at+first:])
		if second == 0 {
			return terms
		}
		terms = append(terms, word[at:at+first+second])
		at += first
	}
}
