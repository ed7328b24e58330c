package lexicon

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
