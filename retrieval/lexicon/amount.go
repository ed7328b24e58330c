package lexicon

import "unicode"

// amount reads a number in digits with its multiplier and unit. It fails on mixed terms like 5G.
func (s *quantityScanner) amount() bool {
	start := s.at
	c := s.cursor
	value, ok := c.decimal()
	if !ok {
		return false
	}
	if unicode.IsUpper(c.ahead()) && c.ahead() < 0x250 {
		return false
	}
	s.cursor = c
	if s.ordinalSuffix() {
		unit := Ordinal
		if value >= 1800 && value < 2100 {
			unit = Year // 1990-е годы
		}
		s.found = append(s.found, newQuantity(value, unit, start, s.at))
		return true
	}
	if part, ok := s.part(value, start); ok {
		s.found = append(s.found, newQuantity(part, Plain, start, s.at))
		return true
	}
	if ranged, unit := s.ofRange(value, start); unit != Plain || ranged != value {
		s.found = append(s.found, newQuantity(ranged, unit, start, s.at))
		return true
	}
	value = s.multiplied(value)
	s.unit(value, start)
	return true
}

func (c cursor) ahead() rune {
	r, _ := c.peek()
	return r
}

// unit reads the unit that follows a value, and adds the quantity.
func (s *quantityScanner) unit(value float64, start int) {
	if s.currency != "" {
		s.money(value, s.currency, s.signStart)
		return
	}
	c := s.cursor
	c.spaces()
	switch {
	case c.percentagePoint():
		s.add(value, PercentagePoint, start, c)
	case c.percent():
		s.add(value, Percent, start, c)
	case s.isYear(value, start):
		s.found = append(s.found, newQuantity(value, Year, start, s.at))
	default:
		if code, ok := s.currencyAfter(); ok {
			s.money(value, code, start)
			return
		}
		s.found = append(s.found, newQuantity(value, Plain, start, s.at))
	}
}

func (s *quantityScanner) add(value float64, unit Unit, start int, end cursor) {
	s.cursor = end
	s.found = append(s.found, newQuantity(value, unit, start, s.at))
}

func (s *quantityScanner) money(value float64, code string, start int) {
	q := newQuantity(value, Money, start, s.at)
	q.Currency = code
	s.found = append(s.found, q)
}

// isYear tells a bare number of four digits that may be a year and counts nothing that is money; it passes
// the word for year.
func (s *quantityScanner) isYear(value float64, start int) bool {
	if s.at-start != 4 || value < 1000 || value > 2999 {
		return false
	}
	ahead := s.cursor
	if _, money := ahead.currencyAfter(); money {
		return false
	}
	ahead.spaces()
	if ahead.oneOf("年", "года", "году", "годом", "год") {
		s.cursor = ahead
		return true
	}
	return value >= 1800 && value < 2100
}

func (c *cursor) percent() bool {
	return c.rune("%") || c.oneOf("percent", "per cent", "pct", "процент") && c.passLetters()
}

func (c *cursor) percentagePoint() bool {
	if c.text[c.at:] == "pp" {
		c.at += len("pp")
		return true
	}
	return c.oneOf("个百分点", "個百分點", "个百分點", "percentage point", "percentage-point", "pp ", "p.p.", "п.п.", "п. п.", "процентных пункт", "процентного пункт", "процентный пункт") && c.passLetters()
}

func (c *cursor) passLetters() bool {
	c.letters()
	return true
}
