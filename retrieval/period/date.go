package period

import "time"

// date is a part of the calendar, as far as it was stated.
type date struct {
	// year is 0 when none was stated; relative says that it was stated from the present.
	year     int
	relative bool
	// first is the month that it begins with, and months how many it spans.
	first, months int
	// day and last are days of the month first, 0 when it is wider than days.
	day, last int
	// third is 1, 2 or 3 for the beginning, the middle or the end of all that, 0 for the whole.
	third int
}

// in returns the date in the given year; not ok when that year lacks the day.
func (d date) in(year int, zone *time.Location) (p piece, ok bool) {
	at := func(month, day int) time.Time {
		return time.Date(year, time.Month(month), day, 0, 0, 0, 0, zone)
	}
	p.from, p.to, p.kind = at(d.first, 1), at(d.first+d.months, 1), Explicit
	if d.relative {
		p.kind = Relative
	}
	switch {
	case d.day > 0:
		p.from, p.to = at(d.first, d.day), at(d.first, d.last+1)
		p.ranged = d.last > d.day
		return p, p.from.Day() == d.day && at(d.first, d.last).Day() == d.last
	case d.third > 0 && d.months >= 3:
		step := d.months / 3
		p.from, p.to = at(d.first+step*(d.third-1), 1), at(d.first+step*d.third, 1)
	case d.third > 0:
		p.from = at(d.first, 10*d.third-9)
		if d.third < 3 {
			p.to = at(d.first, 10*d.third+1)
		}
	}
	return p, true
}

// resolve puts the date into its year, or else into the latest in which it does not begin after now.
func (d date) resolve(now time.Time) (piece, bool) {
	if d.year != 0 {
		return d.in(d.year, now.Location())
	}
	const leapYears = 8
	for y := now.Year(); y >= now.Year()-leapYears; y-- {
		if p, ok := d.in(y, now.Location()); ok && !p.from.After(now) {
			return p, true
		}
	}
	return piece{}, false
}

// through is the stretch from the beginning of d to the end of e. A year stated once counts for both, so that
// the range does not run backwards.
func (d date) through(e date, now time.Time) (piece, bool) {
	before := func(a, b date) bool { return 100*a.first+a.day > 100*b.first+b.day }
	switch {
	case d.year == 0 && e.year != 0:
		d.year, d.relative = e.year, e.relative
		if before(d, e) {
			d.year--
		}
	case d.year == 0:
		p, _ := d.resolve(now)
		d.year = p.from.Year()
	}
	if e.year == 0 {
		e.year, e.relative = d.year, d.relative
		if before(d, e) {
			e.year++
		}
	}
	p, ok := d.in(d.year, now.Location())
	q, okToo := e.in(e.year, now.Location())
	if !ok || !okToo || !p.from.Before(q.to) {
		return piece{}, false
	}
	p.to, p.kind, p.ranged = q.to, max(p.kind, q.kind), true
	return p, true
}

// date reads the widest date that begins here.
func (r *reader) date() (date, bool) {
	for _, rule := range dates {
		ahead := *r
		if d, ok := rule(&ahead); ok {
			*r = ahead
			return d, true
		}
	}
	return date{}, false
}

var dates = [...]func(*reader) (date, bool){
	(*reader).numericDate, (*reader).chineseDate, (*reader).dayFirst, (*reader).monthFirst,
	(*reader).partOf, (*reader).firstMonths, (*reader).quarter, (*reader).half, (*reader).season, (*reader).bareYear,
}

// weekdayBeside passes a weekday that only explains a date: on Monday, 16 June; 16日（星期一）.
func (r *reader) weekdayBeside() {
	ahead := *r
	ahead.one(",", "(", "，")
	ahead.one("on", "в", "во")
	if _, ok := ahead.dayName(); ok {
		ahead.one(")", ",")
		*r = ahead
	}
}
