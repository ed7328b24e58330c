package lexicon

import (
	"math"
	"strings"
	"unicode/utf8"
)

var hanDigits = map[rune]int{'〇': 0, '零': 0, '一': 1, '二': 2, '两': 2, '兩': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9}

// classifiers follow a Chinese numeral that counts; a single numeral without one is part of a word.
const classifiers = "个個份项項国國年次名位家条條天岁歲届屆人种種座台辆輛部篇张張场場倍件艘架间間所层層支只隻起处處月日号號"

// isHanNumeral tells the characters that a Chinese number begins with. 百 begins 百分之 alone.
func isHanNumeral(r rune) bool {
	switch r {
	case '〇', '零', '一', '二', '两', '兩', '三', '四', '五', '六', '七', '八', '九', '十', '百':
		return true
	}
	return false
}

// inHan reads a number in Chinese numerals, or passes one character.
func (s *quantityScanner) inHan() {
	start := s.at
	if s.hanDate() || s.hanPercent() || s.hanOrdinal() || s.hanParts() {
		s.currency = ""
		return
	}
	if s.vague() {
		return
	}
	value, count, scaled, ok := s.hanNumber()
	switch {
	case !ok:
		_, size := s.peek()
		s.at += size
	case scaled && count > 1 || value != math.Trunc(value) || s.ahead() == '个' && s.sees("个百分点") || s.sees("個百分點"):
		s.unit(value, start)
	case count == 1 && strings.ContainsRune("到至", s.ahead()) && s.ahead() != 0 && s.counts():
		s.found = append(s.found, newQuantity(value, Plain, start, s.at))
	case count > 1 && s.literal("年"):
		s.found = append(s.found, newQuantity(value, Year, start, s.at))
	case count == 1 && value > 1 && strings.ContainsRune(classifiers, s.ahead()) && s.ahead() != 0:
		s.found = append(s.found, newQuantity(value, Plain, start, s.at))
	}
	s.currency = ""
}

// vague passes 几十, 数百 and the like, which are no numbers.
func (s *quantityScanner) vague() bool {
	before, _ := utf8.DecodeLastRuneInString(s.text[:s.at])
	if !strings.ContainsRune("几幾数數", before) || hanMultipliers[s.ahead()] == 0 {
		return false
	}
	for hanMultipliers[s.ahead()] > 0 {
		s.rune(string(s.ahead()))
	}
	return true
}

// counts says whether the end of a range and what it counts are ahead: 到五年.
func (s *quantityScanner) counts() bool {
	c := s.cursor
	c.rune("到至")
	_, _, _, ok := c.hanNumber()
	return ok && c.ahead() != 0 && strings.ContainsRune(classifiers, c.ahead())
}

func (c cursor) sees(s string) bool { return c.literal(s) }

// hanNumber reads Chinese numerals: by place value when they hold a multiplier (一百一十), else digit by digit (二〇二五).
func (c *cursor) hanNumber() (value float64, count int, scaled, ok bool) {
	var total, section, digit float64
	for ; ; count++ {
		r, size := c.peek()
		if d, isDigit := hanDigits[r]; isDigit {
			digit = digit*10 + float64(d)
			c.at += size
			continue
		}
		factor, isMultiplier := hanMultipliers[r]
		if !isMultiplier || count == 0 && r != '十' && !c.sees("百万") && !c.sees("百萬") || r == '千' && c.weighs() {
			break
		}
		scaled = true
		c.at += size
		if factor < 1e4 {
			if digit == 0 {
				digit = 1
			}
			section, digit = section+digit*factor, 0
			continue
		}
		if total < factor { // 一万五千亿, but 二亿三千万
			section, total = section+total, 0
		}
		total, section, digit = total+(section+digit)*factor, 0, 0
	}
	return total + section + digit + c.hanFraction(count), count, scaled, count > 0
}

// hanFraction reads 点四 behind a number of count characters.
func (c *cursor) hanFraction(count int) float64 {
	ahead := *c
	if count == 0 || !ahead.rune("点點") {
		return 0
	}
	value, place := 0.0, 0.1
	for {
		r, size := ahead.peek()
		d, ok := hanDigits[r]
		if !ok {
			break
		}
		value, place = value+float64(d)*place, place/10
		ahead.at += size
	}
	if value > 0 {
		*c = ahead
	}
	return value
}
