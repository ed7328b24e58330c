package lexicon

import "strings"

// spelled reads a number in words that begins with the word just passed, with its unit: two hundred million,
// двадцать пять процентов, one and a half billion, twenty-first.
func (s *quantityScanner) spelled(word string, start int) (Quantity, bool) {
	word = withoutYo(word)
	if value, ok := ordinals[word]; ok {
		return newQuantity(value, Ordinal, start, s.at), true
	}
	if value, ok := romanOrdinal(s.text[start:s.at]); ok {
		return newQuantity(value, Ordinal, start, s.at), true
	}
	if value, ok := s.halfFirst(word); ok {
		return s.spelledUnit(value, start), true
	}
	return s.cardinal(word, start)
}

func withoutYo(word string) string { return strings.ReplaceAll(word, "ё", "е") }

// cardinal reads the words of a number from behind the first of them.
func (s *quantityScanner) cardinal(word string, start int) (Quantity, bool) {
	n := spelledNumber{}
	if scale, ok := s.loneScale(word, start); ok {
		n.section, n.least = scale, scale
	} else if !n.take(word) {
		return Quantity{}, false
	}
	single, end := true, s.at
	for c := s.cursor; ; end, single = c.at, false {
		next := c.nextWord()
		if value, ok := ordinals[next]; ok && n.takes(value) {
			s.at = c.at
			return newQuantity(n.total+n.section+value, Ordinal, start, s.at), true
		}
		if !n.take(next) && !n.half(&c, next) {
			break
		}
	}
	s.at = end
	if single && n.section == 1 {
		return Quantity{}, false // an article, or a pronoun, more often than a number
	}
	if value, ok := s.parts(n.total + n.section); ok {
		return newQuantity(value, Plain, start, s.at), true
	}
	return s.spelledUnit((n.total+n.section)*s.abbreviated(), start), true
}

// loneScale reads a scale that stands for one of it: миллион, a million.
func (s *quantityScanner) loneScale(word string, start int) (float64, bool) {
	scale, ok := loneScales[word]
	if before := s.text[:start]; !ok && (strings.HasSuffix(before, " a ") || before == "a " || before == "A ") {
		scale, ok = scaleWords[word]
	}
	return scale, ok
}

// abbreviated reads a multiplier that is no word of numbers: five mln, два млрд.
func (s *quantityScanner) abbreviated() float64 {
	if ahead := s.cursor; scaleWords[ahead.nextWord()] > 0 {
		return 1
	}
	return s.wordMultiplier()
}

// spelledUnit adds the unit to a number in words. Of a currency it says nothing: pounds are weights too.
func (s *quantityScanner) spelledUnit(value float64, start int) Quantity {
	c := s.cursor
	c.spaces()
	unit := Plain
	switch {
	case c.percentagePoint():
		unit, s.cursor = PercentagePoint, c
	case c.percent():
		unit, s.cursor = Percent, c
	}
	return newQuantity(value, unit, start, s.at)
}

// nextWord reads the next word of a number, behind a space, a hyphen or "and".
func (c *cursor) nextWord() string {
	if !c.rune(" -") {
		return ""
	}
	word := c.letters()
	if word == "and" && c.rune(" ") {
		if ahead := *c; ahead.letters() != "a" {
			word = c.letters()
		}
	}
	return withoutYo(word)
}

// spelledNumber is a number in words as far as it is read.
type spelledNumber struct {
	// total is what the scales above a hundred have closed, section what has come since.
	total, section float64
	// least is the lowest part of the section; a further part must be lower. scale is the last one of total.
	least, scale float64
}

// take adds a word to the number, if it can be a part of it.
func (n *spelledNumber) take(word string) bool {
	if value, ok := numberWords[word]; ok && n.takes(value) {
		n.section, n.least = n.section+value, value
		return true
	}
	scale, ok := scaleWords[word]
	switch {
	case !ok || n.section == 0 || n.scale > 0 && scale >= n.scale:
		return false
	case scale == 100:
		n.section, n.least = n.section*100, 100
	default:
		n.total, n.section, n.least, n.scale = n.total+n.section*scale, 0, 0, scale
	}
	return true
}

// takes says whether a part may follow what is read: five after twenty, twenty after hundred.
func (n *spelledNumber) takes(value float64) bool {
	switch {
	case value < 1:
		return false
	case n.section == 0:
		return n.scale == 0 || value < n.scale
	case n.least >= 100:
		return value < 100
	}
	return n.least >= 20 && value < 10
}
