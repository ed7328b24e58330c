package lexicon

import "strings"

// hanPercent reads 百分之 and a number, or a range of them.
func (s *quantityScanner) hanPercent() bool {
	start, c := s.at, s.cursor
	if !c.literal("百分之") {
		return false
	}
	value, ok := c.anyNumber()
	if !ok {
		return false
	}
	s.add(value, Percent, start, c)
	if start = c.at; c.rune("至到-~") && !c.sees("百分之") {
		if value, ok := c.anyNumber(); ok {
			s.add(value, Percent, start, c)
		}
	}
	return true
}

// anyNumber reads a number in digits or in Chinese numerals.
func (c *cursor) anyNumber() (float64, bool) {
	value, ok := c.decimal()
	if !ok {
		value, _, _, ok = c.hanNumber()
	}
	return value, ok
}

// hanOrdinal reads 第 and a number.
func (s *quantityScanner) hanOrdinal() bool {
	start, c := s.at, s.cursor
	if !c.literal("第") {
		return false
	}
	c.spaces()
	value, ok := c.anyNumber()
	if ok {
		s.add(value, Ordinal, start, c)
	}
	return ok
}

// hanParts reads 四分之三, and 三成 as tenths in hundredths.
func (s *quantityScanner) hanParts() bool {
	start, c := s.at, s.cursor
	of, count, _, ok := c.hanNumber()
	if !ok || of == 0 {
		return false
	}
	if c.literal("分之") {
		number, _, _, ok := c.hanNumber()
		if ok = ok && number < of; ok {
			s.add(number/of, Plain, start, c)
		}
		return ok
	}
	if count > 1 || of >= 10 || !c.literal("成") || strings.ContainsRune("员員立本为為果功就长長年分交套都语語人品绩績因千群", c.ahead()) {
		return false
	}
	s.add(of*10, Percent, start, c)
	return true
}
