package lexicon

// rangeMarks stand between the ends of a range of amounts.
var rangeMarks = []string{"to ", "до ", "至", "到", "-", "~"}

// ofRange gives the first number of a range the multiplier and the unit that stand behind the last: 5–10 billion,
// 5至10亿, от 5 до 10 процентов. A year begins no such range, nor does the larger of two numbers.
func (s *quantityScanner) ofRange(value float64, start int) (float64, Unit) {
	if value >= 1000 && s.at-start == 4 {
		return value, Plain
	}
	last := quantityScanner{cursor: s.cursor, currency: s.currency}
	last.spaces()
	if !last.rangeTo() {
		return value, Plain
	}
	last.spaces()
	end, ok := last.decimal()
	if !ok || end <= value {
		return value, Plain
	}
	factor := last.multiplied(end) / end
	last.spaces()
	switch {
	case last.percentagePoint():
		return value, PercentagePoint
	case last.percent():
		return value, Percent
	}
	return value * factor, Plain
}

func (c *cursor) rangeTo() bool {
	for _, mark := range rangeMarks {
		ahead := *c
		if len(mark) == 1 && ahead.rune(mark) || len(mark) > 1 && ahead.literal(mark) {
			*c = ahead
			return true
		}
	}
	return false
}
