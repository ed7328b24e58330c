package lexicon

import "unicode"

// date reads a date that begins with digits: 2025-06-16, 16.06.2025, 2025年6月16日, 6月16日至18日, 16–18 June 2025, с 16 по 18 июня.
func (s *quantityScanner) date() bool {
	return s.numericDate() || s.chineseDate() || s.dayFirst()
}

// dayFirst reads 16 June 2025, 16–18 June, 16th of June, 16 и 18 июня, с 16 по 18 июня.
func (s *quantityScanner) dayFirst() bool {
	start, c := s.at, s.cursor
	first, ok := c.dayOfMonth()
	if !ok {
		return false
	}
	second, secondStart := 0, 0
	if ahead := c; ahead.rangeMark() {
		secondStart = ahead.at
		if second, ok = ahead.dayOfMonth(); ok {
			c = ahead
		}
	}
	c.spaces()
	c.oneOf("of ")
	month, ok := c.monthName()
	if !ok || unicode.IsDigit(c.ahead()) || !isDay(month, first) || second != 0 && !isDay(month, second) {
		return false
	}
	s.cursor = c
	year := s.yearBehind()
	if second != 0 {
		s.found = append(s.found, newQuantity(float64(month*100+first), Day, start, secondStart))
		start, first = secondStart, second
	}
	s.addDate(year, month, first, start, s.at)
	return true
}

// monthFirst reads June 16, June 16–18, 2025, June 2025 and June alone, from behind the name of the month.
func (s *quantityScanner) monthFirst(word string, start int) bool {
	month, ok := monthNames[word]
	if !ok {
		return false
	}
	c := s.cursor
	c.rune(".")
	c.spaces()
	if s.monthToMonth(month, start) {
		return true
	}
	day, dated := c.dayOfMonth()
	if dated = dated && isDay(month, day); dated {
		s.cursor = c
		s.found = append(s.found, newQuantity(float64(month*100+day), Day, start, s.at))
		if c.rangeMark() {
			from := c.at
			if day, ok := c.dayOfMonth(); ok && isDay(month, day) {
				s.cursor = c
				s.found = append(s.found, newQuantity(float64(month*100+day), Day, from, s.at))
			}
		}
	}
	year := s.yearBehind()
	if !dated && year == 0 && (len(word) <= 3 || word == "march" || word == "марта" || word == "мае") && word != "май" {
		return false
	}
	s.addDate(year, month, 0, start, s.at)
	return true
}

// monthToMonth reads January–May 2025 and с января по май, from behind the name of the first month.
func (s *quantityScanner) monthToMonth(first, start int) bool {
	c := s.cursor
	c.rune(".")
	if !c.rangeMark() {
		return false
	}
	from := c.at
	last, ok := c.monthName()
	if !ok || last <= first || unicode.IsLetter(c.ahead()) {
		return false
	}
	s.found = append(s.found, newQuantity(float64(first), Month, start, s.at))
	s.cursor = c
	year := s.yearBehind()
	s.addDate(year, last, 0, from, s.at)
	return true
}

// yearBehind reads the year behind a day or month, 0 for none.
func (s *quantityScanner) yearBehind() int {
	c := s.cursor
	c.rune(",")
	c.spaces()
	year, ok := c.integer(4)
	if r := c.ahead(); !ok || year < 1000 || r == ',' && c.at+1 < len(c.text) && c.text[c.at+1] >= '0' && c.text[c.at+1] <= '9' {
		return 0
	}
	s.cursor = c
	return year
}

// addDate adds the quantities of a date; a year or day of 0 is not stated.
func (s *quantityScanner) addDate(year, month, day, start, end int) {
	if day > 0 {
		s.found = append(s.found, newQuantity(float64(month*100+day), Day, start, end))
	}
	s.found = append(s.found, newQuantity(float64(month), Month, start, end))
	if year > 0 {
		s.found = append(s.found, newQuantity(float64(year), Year, start, end))
	}
}

func isDay(month, day int) bool { return month >= 1 && month <= 12 && day >= 1 && day <= 31 }
