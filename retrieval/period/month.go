package period

// monthName passes the name of a month. A doubtful one (may, march, мая) needs a sign of time around it, which
// strict demands of the words before.
func (r *reader) monthName(strict bool) (int, bool) {
	start := r.at
	word := r.peek().text
	m, ok := oneIn(r, months)
	if !ok {
		return 0, false
	}
	if word == "sept" || len(word) == 3 && !isName(word) {
		r.one(".")
	}
	if _, weak := doubtful[word]; weak && strict && !r.cued(start) && !r.monthAfterDash() {
		return 0, false
	}
	if next := r.peek(); strict && next.capital && next.start == r.before().end+1 && !r.cued(start) && next.text[0] < 0x80 {
		return 0, false // June Carter
	}
	return m, true
}

// monthAfterDash says whether a dash and another month follow.
func (r reader) monthAfterDash() bool {
	_, another := months[r.peekBehind("-")]
	return another
}

// peekBehind is the word that stands behind the mark ahead, or "".
func (r reader) peekBehind(mark string) string {
	if !r.one(mark) {
		return ""
	}
	return r.peek().text
}

func isName(word string) bool { return word == "may" }

// dayFirst reads 16 June 2025, 16th of June, 16–18 June, с 16 по 18 июня 2025 года.
func (r *reader) dayFirst() (date, bool) {
	d := date{months: 1}
	var ok bool
	if d.day, ok = r.dayOfMonth(); !ok {
		return date{}, false
	}
	d.last = d.day
	ahead := *r
	if ahead.one("-", "and", "to", "по", "и", "до", ",") {
		if last, ok := ahead.dayOfMonth(); ok {
			d.last = last
			*r = ahead
		}
	}
	r.one("of")
	if d.first, ok = r.monthName(false); !ok || d.last < d.day {
		return date{}, false
	}
	r.yearBehind(&d)
	r.weekdayBeside()
	return d, d.exists()
}

// monthFirst reads June 16–18, 2025, June 2025, июнь прошлого года, June.
func (r *reader) monthFirst() (date, bool) {
	bare := *r
	d := date{months: 1}
	var ok bool
	if d.first, ok = r.monthName(false); !ok {
		return date{}, false
	}
	r.daysBehind(&d)
	if r.yearBehind(&d) || d.day > 0 {
		r.weekdayBeside()
		return d, d.exists()
	}
	if _, ok := bare.monthName(!r.paired); !ok {
		return date{}, false
	}
	*r = bare
	return d, true
}

// daysBehind reads the days that stand behind their month.
func (r *reader) daysBehind(d *date) {
	ahead := *r
	ahead.one("the")
	first, ok := ahead.dayOfMonth()
	if !ok {
		return
	}
	d.day, d.last = first, first
	*r = ahead
	if !ahead.one("-", "and", "to", "through") {
		return
	}
	last, ok := ahead.dayOfMonth()
	if _, another := ahead.monthName(false); ok && !another && last > first {
		r.at = ahead.at
		d.last = last
	}
}

// dayOfMonth passes a day's number and the suffix of an ordinal.
func (r *reader) dayOfMonth() (int, bool) {
	n, ok := r.integer(2)
	if !ok || n < 1 || n > 31 {
		return 0, false
	}
	if r.peek().start == r.before().end {
		r.one("st", "nd", "rd", "th", "-го", "-е", "-ого")
	}
	return n, true
}

// exists says whether the days are in the calendar of the year, or of some year.
func (d date) exists() bool {
	const leap = 2000
	if d.year != 0 {
		_, ok := d.in(d.year, utc)
		return ok
	}
	_, ok := d.in(leap, utc)
	return ok
}
