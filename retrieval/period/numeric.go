package period

import "time"

var utc = time.UTC

// numericDate reads 2025-06-16, 2025/6/16, 2025.6.16, 2025-06 and 16.06.2025, where the day comes first unless
// it can't be a month.
func (r *reader) numericDate() (date, bool) {
	a := r.peek()
	r.at++
	sep := r.peek().text
	if a.class != digits || sep != "-" && sep != "/" && sep != "." || r.peek().start != a.end {
		return date{}, false
	}
	r.at++
	b := r.peek()
	r.at++
	if b.class != digits || b.start != r.tokens[r.at-2].end || len(b.text) > 2 {
		return date{}, false
	}
	d := date{months: 1}
	if third := *r; third.one(sep) && third.peek().class == digits {
		c := third.peek()
		third.at++
		*r = third
		return d.ordered(a, b, c)
	}
	d.year, d.first = a.number, b.number
	return d, sep != "." && len(a.text) == 4 && d.plausible()
}

// ordered makes a date of three numbers, of which the longest is the year.
func (d date) ordered(a, b, c token) (date, bool) {
	if len(a.text) == 4 {
		d.year, d.first, d.day = a.number, b.number, c.number
	} else {
		d.day, d.first, d.year = a.number, b.number, c.number
		if d.first > 12 && d.day <= 12 {
			d.day, d.first = d.first, d.day
		}
	}
	d.last = d.day
	return d, d.day > 0 && d.plausible() && d.exists()
}

func (d date) plausible() bool {
	return d.year >= 1000 && d.year <= 2999 && d.first >= 1 && d.first <= 12
}
