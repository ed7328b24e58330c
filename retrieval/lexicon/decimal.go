package lexicon

import (
	"strconv"
	"strings"
	"unicode"
)

// decimal reads digits with separators of thousands and a decimal point or comma.
func (c *cursor) decimal() (float64, bool) {
	whole := c.digits()
	if whole == "" {
		return 0, false
	}
	if len(whole) <= 3 {
		whole += c.thousands()
		whole += c.dotted()
	}
	fraction := c.fraction()
	value, err := strconv.ParseFloat(whole+"."+fraction+"0", 64)
	if err != nil {
		return 0, false
	}
	return value + c.vulgarFraction(), true
}

// vulgarFraction reads the half of 6½.
func (c *cursor) vulgarFraction() float64 {
	switch {
	case c.rune("½"):
		return 0.5
	case c.rune("¼"):
		return 0.25
	case c.rune("¾"):
		return 0.75
	}
	return 0
}

// thousands reads groups of three digits: "200,000,000", "200 000 000", "200'000". Two numbers apart by one
// ordinary space are one only among Cyrillic words, where that is how thousands are written, or when the second begins
// with 0.
func (c *cursor) thousands() string {
	var groups strings.Builder
	for {
		ahead := *c
		separator := ahead.ahead()
		plainSpace := strings.HasPrefix(ahead.text[ahead.at:], " ")
		if !ahead.rune(", '") {
			return groups.String()
		}
		group := ahead.digits()
		if len(group) != 3 || plainSpace && group[0] != '0' && !ahead.cyrillicNear() || separator == ',' && groups.Len() == 0 && ahead.cyrillicNext() {
			return groups.String()
		}
		groups.WriteString(group)
		*c = ahead
	}
}

// dotted reads two or more groups of three digits behind dots: 1.000.000.
func (c *cursor) dotted() string {
	ahead, groups := *c, ""
	for ahead.rune(".") {
		group := ahead.digits()
		if len(group) != 3 {
			return ""
		}
		groups += group
	}
	if len(groups) < 6 {
		return ""
	}
	*c = ahead
	return groups
}

// cyrillicNext says whether the next word is Cyrillic: there a comma is a decimal comma.
func (c cursor) cyrillicNext() bool {
	if c.ahead() == ',' {
		return false
	}
	c.spaces()
	return unicode.Is(unicode.Cyrillic, c.ahead())
}

// cyrillicNear says whether a Cyrillic word follows, or another group of three digits.
func (c cursor) cyrillicNear() bool {
	if c.cyrillicNext() {
		return true
	}
	return c.rune(" ") && len(c.digits()) == 3
}

// fraction reads what stands behind a decimal point or comma.
func (c *cursor) fraction() string {
	ahead := *c
	if !ahead.rune(".,") {
		return ""
	}
	digits := ahead.digits()
	if digits != "" {
		*c = ahead
	}
	return digits
}
