package period

// count passes a number of units: digits, a number word, or few for a number left open.
func (r *reader) count() (int, bool) {
	if r.one("a couple of", "couple of", "пара", "пару") {
		return 2, true
	}
	if r.one("a few", "few", "several", "несколько", "нескольких", "几", "数") {
		return few, true
	}
	if n, ok := r.integer(3); ok {
		return n, n > 0
	}
	if n, ok := oneIn(r, cardinals); ok {
		return n, true
	}
	n, width, ok := r.hanNumber()
	return n, ok && width <= 5 && n > 0 && n < 1000
}

// hanNumber passes a number in Chinese numerals, read by places (二十五) or digit by digit (二〇二五), and
// returns how many characters it took.
func (r *reader) hanNumber() (value, width int, ok bool) {
	pending, placed := -1, false
	for {
		text := r.peek().text
		digit, isDigit := hanDigits[text]
		place := hanPlaces[text]
		switch {
		case isDigit && pending >= 0 && !placed && width < 4:
			pending = 10*pending + digit
		case isDigit && width < 5:
			pending = digit
		case place > 0 && width < 5:
			value += max(pending, boolInt(pending < 0)) * place
			pending, placed = -1, true
		default:
			return value + max(pending, 0), width, width > 0
		}
		width++
		r.at++
	}
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// small passes a number of at most two digits or a Chinese one, such as a day's or a month's.
func (r *reader) small() (int, bool) {
	if n, ok := r.integer(2); ok {
		return n, true
	}
	n, width, ok := r.hanNumber()
	return n, ok && width <= 3
}

// measure passes a unit, in any language.
func (r *reader) measure() (unit, bool) {
	if u, ok := oneIn(r, units); ok {
		return unit(u), true
	}
	return longest(r, hanUnits, 3)
}
