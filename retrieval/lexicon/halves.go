package lexicon

import (
	"strings"
	"unicode"
)

// oneAndAHalf are the forms of Russian.
var oneAndAHalf = strings.Fields("полтора полторы полутора")

// halfFirst reads полтора миллиона from behind its first word.
func (s *quantityScanner) halfFirst(word string) (float64, bool) {
	for _, form := range oneAndAHalf {
		if word == form {
			return 1.5 * s.scale(), true
		}
	}
	return 0, false
}

// scale reads a word that multiplies, 1 for none.
func (s *quantityScanner) scale() float64 {
	c := s.cursor
	if factor, ok := scaleWords[c.nextWord()]; ok {
		s.cursor = c
		return factor
	}
	return s.wordMultiplier()
}

// half reads the rest of three and a half million or три с половиной миллиона from behind the word and, or с.
func (n *spelledNumber) half(c *cursor, word string) bool {
	ahead := *c
	switch {
	case word == "and" && ahead.literal("a half"):
	case word == "с" && ahead.literal(" половиной"):
	default:
		return false
	}
	n.section += 0.5
	n.least = 0.5
	*c = ahead
	return true
}

// parts are the words for equal parts, as they stand behind a number: two thirds, три четверти.
var parts = spelledNumbers(2, "half halves", 3, "thirds трети третей", 4, "quarters четверти четвертей", 5, "fifths пятых", 6, "sixths шестых",
	7, "sevenths седьмых", 8, "eighths восьмых", 9, "ninths девятых", 10, "tenths десятых")

// parts reads the word for parts behind their number.
func (s *quantityScanner) parts(number float64) (float64, bool) {
	c := s.cursor
	of, ok := parts[c.nextWord()]
	if !ok || number >= of {
		return 0, false
	}
	s.cursor = c
	return number / of, true
}

// onePart are the ways to say one part of several that are no ordinals; of those of a stem, Russian has cases.
var onePart = []struct {
	phrase string
	of     float64
}{
	{"one third", 3}, {"one-third", 3}, {"a third of", 3}, {"one quarter", 4}, {"one-quarter", 4}, {"a quarter of", 4}, {"one fifth", 5},
	{"one-fifth", 5}, {"a fifth of", 5}, {"one tenth", 10}, {"one-tenth", 10}, {"a tenth of", 10}, {"one half", 2}, {"one-half", 2},
	{"half of", 2}, {"половина ", 2}, {"половину ", 2}, {"половины ", 2}, {"половине ", 2}, {"треть ", 3}, {"трети ", 3}, {"четверть ", 4}, {"четверти ", 4},
}

// onePart reads such a part where a word begins.
func (s *quantityScanner) onePart() bool {
	if !strings.ContainsRune("oOaAhHптчПТЧ", s.ahead()) {
		return false
	}
	rest := strings.ToLower(s.text[s.at:min(len(s.text), s.at+24)]) + " "
	for _, p := range onePart {
		if strings.HasPrefix(rest, p.phrase) {
			start := s.at
			s.at = min(len(s.text), s.at+len(strings.TrimSuffix(strings.TrimSuffix(p.phrase, " "), " of")))
			s.found = append(s.found, newQuantity(1/p.of, Plain, start, s.at))
			return true
		}
	}
	return false
}

// part reads the rest of 2/3, 2 thirds or 3-fifths.
func (s *quantityScanner) part(number float64, start int) (float64, bool) {
	if value, ok := s.slashed(number, start); ok {
		return value, true
	}
	return s.parts(number)
}

// slashed reads the rest of 2/3: parts up to fifths, and tenths.
func (s *quantityScanner) slashed(number float64, start int) (float64, bool) {
	c := s.cursor
	if s.at-start > 1 || start > 0 && s.text[start-1] == '/' || !c.rune("/") {
		return 0, false
	}
	of, ok := c.integer(2)
	if r := c.ahead(); !ok || of < 2 || of > 5 && of != 10 || number < 1 || number >= float64(of) || r == '/' || unicode.IsLetter(r) {
		return 0, false
	}
	s.cursor = c
	return number / float64(of), true
}
