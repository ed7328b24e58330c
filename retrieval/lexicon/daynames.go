package lexicon

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
