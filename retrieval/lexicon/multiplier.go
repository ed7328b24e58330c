package lexicon

import "strings"

// hanMultipliers follow digits or Chinese numerals.
var hanMultipliers = map[rune]float64{'十': 10, '百': 100, '千': 1e3, '万': 1e4, '萬': 1e4, '亿': 1e8, '億': 1e8}

// wordMultipliers are prefixes of the words that follow a number, in English and Russian.
var wordMultipliers = []struct {
	prefix string
	factor float64
}{
	{"hundred", 100}, {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}, {"trillion", 1e12}, {"mln", 1e6}, {"bln", 1e9}, {"bn", 1e9},
	{"тыс", 1e3}, {"миллион", 1e6}, {"млн", 1e6}, {"миллиард", 1e9}, {"млрд", 1e9}, {"триллион", 1e12}, {"трлн", 1e12},
}

// letterMultipliers follow the number of an amount of money.
var letterMultipliers = map[string]float64{"k": 1e3, "m": 1e6, "b": 1e9, "tn": 1e12}

// multiplied reads the multipliers after a value: 3.5万亿, 2亿3000万, 200 million, 200 млн.
func (s *quantityScanner) multiplied(value float64) float64 {
	last := 1.0
	if c := s.cursor; c.rune(" 多余餘") && c.beforeMyriads() {
		s.cursor = c
	}
	for {
		factor, ok := hanMultipliers[s.ahead()]
		if !ok || s.weighs() || s.sees("千米") {
			break
		}
		s.rune(string(s.ahead()))
		value, last = value*factor, max(last, factor)
	}
	if last > 1 {
		return value + s.remainder(last)
	}
	return value * s.wordMultiplier()
}

// remainder reads the lower part of a number like 2亿3000万; above is the multiplier of the higher part.
func (s *quantityScanner) remainder(above float64) float64 {
	ahead := quantityScanner{cursor: s.cursor}
	value, ok := ahead.decimal()
	if !ok {
		return 0
	}
	factor, ok := hanMultipliers[ahead.ahead()]
	if !ok || factor >= above {
		return 0
	}
	s.cursor = ahead.cursor
	return s.multiplied(value)
}

func (s *quantityScanner) wordMultiplier() float64 {
	ahead := s.cursor
	ahead.spaces()
	if ahead.rune("-") {
		ahead.spaces()
	}
	word := ahead.letters()
	for _, m := range wordMultipliers {
		if strings.HasPrefix(word, m.prefix) && len(word) <= len(m.prefix)+6 {
			if r := ahead.ahead(); r == '.' && (m.prefix == "тыс" || m.prefix == "млн" || m.prefix == "млрд") {
				ahead.rune(".")
			}
			s.cursor = ahead
			return m.factor
		}
	}
	return s.shortMultiplier()
}

// shortMultiplier reads the letter of amounts like $200m, which means a multiplier only behind a currency.
func (s *quantityScanner) shortMultiplier() float64 {
	ahead := s.cursor
	factor, ok := letterMultipliers[ahead.letters()]
	if !ok || s.currency == "" {
		return 1
	}
	s.cursor = ahead
	return factor
}

// weighs says whether a kilogram or a kilowatt is ahead, where 千 multiplies the unit.
func (c cursor) weighs() bool { return c.oneOf("千克", "千瓦") }

// beforeMyriads says whether 万 or 亿 is ahead: they may stand apart from digits, or behind 多.
func (c cursor) beforeMyriads() bool { return c.oneOf("万", "萬", "亿", "億") }
