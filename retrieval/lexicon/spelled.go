package lexicon

import "strings"

// numberWords are the folded number words of English and Russian, with the forms of case and gender. One is
// left out: it is an article more often than a number.
var numberWords = spelledNumbers(
	2, "two два две двух двум двумя", 3, "three три трех трем тремя", 4, "four четыре четырех четырем",
	5, "five пять пяти пятью", 6, "six шесть шести", 7, "seven семь семи", 8, "eight восемь восьми",
	9, "nine девять девяти", 10, "ten десять десяти", 11, "eleven одиннадцать одиннадцати",
	12, "twelve двенадцать двенадцати", 20, "twenty двадцать двадцати", 100, "hundred сто")

// ordinalWords are ordinals of English, and stems of those of Russian.
var (
	ordinalWords = spelledNumbers(1, "first", 2, "second", 3, "third", 4, "fourth", 5, "fifth", 6, "sixth", 7, "seventh",
		8, "eighth", 9, "ninth", 10, "tenth")
	ordinalStems = spelledNumbers(1, "перв", 2, "втор", 3, "трет", 4, "четверт", 5, "пят", 6, "шест", 7, "седьм",
		8, "восьм", 9, "девят", 10, "десят")
	ordinalEndings = spelledNumbers(1, "ый ой ий ая ое ые ого ому ым ом ую ых ыми ыми ья ье ьи ьего ьему ьем ью ьей ьих ьими")
)

func spelledNumbers(pairs ...any) map[string]float64 {
	m := make(map[string]float64)
	for i := 0; i < len(pairs); i += 2 {
		for w := range strings.FieldsSeq(pairs[i+1].(string)) {
			m[w] = float64(pairs[i].(int))
		}
	}
	return m
}

// spelled returns the quantity of a number word that ends at the cursor; a multiplier may follow: two million.
func (s *quantityScanner) spelled(word string, start int) (Quantity, bool) {
	word = strings.ReplaceAll(word, "ё", "е")
	if value, ok := numberWords[word]; ok {
		value *= s.wordMultiplier()
		return newQuantity(value, Plain, start, s.at), true
	}
	if value, ok := ordinalWords[word]; ok {
		return newQuantity(value, Ordinal, start, s.at), true
	}
	if value, ok := romanOrdinal(s.text[start:s.at]); ok {
		return newQuantity(value, Ordinal, start, s.at), true
	}
	if value, ok := russianOrdinal(word); ok {
		return newQuantity(value, Ordinal, start, s.at), true
	}
	return Quantity{}, false
}

func russianOrdinal(word string) (float64, bool) {
	for stem, value := range ordinalStems {
		if ending, ok := strings.CutPrefix(word, stem); ok && ordinalEndings[ending] > 0 {
			return value, true
		}
	}
	return 0, false
}

// ordinalSuffix reads the suffix of an ordinal in digits: 2nd, 2-й, 2-го.
func (s *quantityScanner) ordinalSuffix() bool {
	c := s.cursor
	if c.rune("-") {
		if w := c.letters(); w != "й" && w != "я" && w != "е" && w != "го" && w != "му" && w != "м" && w != "х" {
			return false
		}
	} else if w := c.letters(); w != "st" && w != "nd" && w != "rd" && w != "th" {
		return false
	}
	s.cursor = c
	return true
}
