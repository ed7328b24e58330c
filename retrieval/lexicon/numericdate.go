package lexicon

// numericDate reads a day in digits alone, with its year first or, between dots or where its day is above 12, last.
func (s *quantityScanner) numericDate() bool {
	start, c := s.at, s.cursor
	first, ok := c.integer(4)
	if !ok {
		return false
	}
	separator := string(c.ahead())
	if separator != "-" && separator != "/" && separator != "." || !c.rune(separator) {
		return false
	}
	padded := c.ahead() == '0'
	month, ok := c.integer(2)
	if ok && separator == "-" && padded && first >= 1000 && isDay(month, 1) && !isDigitRune(c.ahead()) && c.ahead() != '-' {
		s.cursor = c
		s.addDate(first, month, 0, start, s.at)
		return true
	}
	if !ok || !c.rune(separator) {
		return false
	}
	last, ok := c.integer(4)
	if !ok {
		return false
	}
	year, day := first, last
	switch {
	case separator == "." && last >= 1000, separator == "/" && last >= 1000 && first > 12:
		year, day = last, first
	case separator == "/" && last >= 1000 && month > 12:
		year, month, day = last, first, month // as Americans write it
	}
	if year < 1000 || !isDay(month, day) {
		return false
	}
	s.cursor = c
	s.addDate(year, month, day, start, s.at)
	return true
}

func isDigitRune(r rune) bool { return r >= '0' && r <= '9' }
