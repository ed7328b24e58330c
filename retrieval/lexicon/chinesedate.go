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
	if ok && c.toMonth(month) {
		s.cursor = c
		s.addDate(year, month, 0, start, s.at)
		return true
	}
	return ok && s.chineseMonth(c, year, month, start)
}

// toMonth reports whether a later month follows, as 至5月 does in 1至5月.
func (c cursor) toMonth(month int) bool {
	c.spaces()
	if !c.rune(dayRange) {
		return false
	}
	c.spaces()
	last, ok := c.integer(2)
	return ok && 1 <= month && month < last && last <= 12 && c.literal("月")
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
	if ok = ok && isDay(month, d) && (day.oneOf("日", "号", "號") || day.toDay(month)); ok {
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
	if !c.rune(dayRange) {
		return
	}
	c.spaces()
	start := c.at
	if d, ok := c.dayNumber(); ok && isDay(month, d) && c.oneOf("日", "号", "號") {
		s.cursor = c
		s.found = append(s.found, newQuantity(float64(month*100+d), Day, start, s.at))
	}
}

// dayRange has what may stand between two days of a month, or two months of a year.
const dayRange = "至到-–—~、"

// toDay reports whether another day of the month follows, as 至18日 does in 6月16至18日.
func (c cursor) toDay(month int) bool {
	if !c.rune(dayRange) {
		return false
	}
	d, ok := c.dayNumber()
	return ok && isDay(month, d) && c.oneOf("日", "号", "號")
}

// dayNumber reads a day of the month in digits or Chinese numerals.
func (c *cursor) dayNumber() (int, bool) {
	if d, ok := c.integer(2); ok {
		return d, true
	}
	value, _, _, ok := c.hanNumber()
	return int(value), ok
}
