package lexicon

import "unicode"

// date reads a date that begins with digits: 2025-06-16, 16.06.2025, 2025年6月16日, 6月16日至18日, 16–18 June 2025, с 16 по 18 июня.
func (s *quantityScanner) date() bool {
	return s.numericDate() || s.chineseDate() || s.dayFirst()
}

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

// chineseDate reads 2025年6月16日 and its parts that hold a month; more days of the month may follow.
func (s *quantityScanner) chineseDate() bool {
	start, c := s.at, s.cursor
	year, ok := c.integer(4)
	if ok && year >= 1000 && c.literal("年") {
		c.spaces()
	} else {
		year, c = 0, s.cursor
	}
	month, ok := c.integer(2)
	return ok && s.chineseMonth(c, year, month, start)
}

// hanDate reads the same in Chinese numerals.
func (s *quantityScanner) hanDate() bool {
	start, c := s.at, s.cursor
	year, count, _, ok := c.hanNumber()
	if !ok || count != 4 || !c.literal("年") {
		year, c = 0, s.cursor
	}
	month, _, _, ok := c.hanNumber()
	return ok && s.chineseMonth(c, int(year), int(month), start)
}

// chineseMonth goes on from behind the number of a month.
func (s *quantityScanner) chineseMonth(c cursor, year, month, start int) bool {
	c.spaces()
	if month < 1 || month > 12 || !c.oneOf("月份", "月") {
		return false
	}
	day, end := c, c
	day.spaces()
	d, ok := day.dayNumber()
	if ok = ok && isDay(month, d) && day.oneOf("日", "号", "號"); ok {
		end = day
	}
	s.cursor = end
	if !ok {
		s.addDate(year, month, 0, start, s.at)
		return true
	}
	s.addDate(year, month, d, start, s.at)
	s.moreDays(month)
	return true
}

// moreDays reads the end of a range like 6月16日至18日.
func (s *quantityScanner) moreDays(month int) {
	c := s.cursor
	c.spaces()
	if !c.rune("至到-~、") {
		return
	}
	c.spaces()
	start := c.at
	if d, ok := c.dayNumber(); ok && isDay(month, d) && c.oneOf("日", "号", "號") {
		s.cursor = c
		s.found = append(s.found, newQuantity(float64(month*100+d), Day, start, s.at))
	}
}

// dayNumber reads a day of the month in digits or Chinese numerals.
func (c *cursor) dayNumber() (int, bool) {
	if d, ok := c.integer(2); ok {
		return d, true
	}
	value, _, _, ok := c.hanNumber()
	return int(value), ok
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

// monthName reads the name of a month, in whole or in short with its point.
func (c *cursor) monthName() (int, bool) {
	name := c.letters()
	if month, ok := monthNames[name]; ok {
		return month, true
	}
	month, ok := shortMonths[name]
	c.rune(".")
	return month, ok
}

func isDigitRune(r rune) bool { return r >= '0' && r <= '9' }

// spelledDay reads шестнадцатого июня and sixteenth of June from behind the first word.
func (s *quantityScanner) spelledDay(word string, start int) bool {
	c := s.cursor
	day, ok := ordinals[withoutYo(word)]
	if tens := numberWords[withoutYo(word)]; !ok && (tens == 20 || tens == 30) {
		day, ok = ordinals[c.nextWord()]
		day += tens
	}
	if !ok {
		return false
	}
	c.spaces()
	c.oneOf("of ")
	month, named := c.monthName()
	if !named || !isDay(month, int(day)) {
		return false
	}
	s.cursor = c
	s.addDate(s.yearBehind(), month, int(day), start, s.at)
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

// dayOfMonth reads one or two digits and an ordinal's suffix, or an ordinal in words; more digits are no day.
func (c *cursor) dayOfMonth() (int, bool) {
	start := *c
	if day, ok := ordinals[c.letters()]; ok {
		return int(day), true
	}
	*c = start
	d, ok := c.integer(2)
	if ok {
		suffix := *c
		suffix.rune("-")
		switch suffix.letters() {
		case "st", "nd", "rd", "th", "го", "е", "му", "м":
			*c = suffix
		}
	}
	if ok = ok && d >= 1 && d <= 31; !ok {
		*c = start
	}
	return d, ok
}

func (c *cursor) rangeMark() bool {
	ahead := *c
	ahead.spaces()
	ok := ahead.rune("-,&") || ahead.oneOf("and ", "to ", "по ", "и ", "до ")
	if ok {
		ahead.spaces()
		*c = ahead
	}
	return ok
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
