package period

import "time"

// unit is a measure of time.
type unit uint8

const (
	hour unit = iota + 1
	day
	week
	month
	quarter
	half
	year
)

// floor returns the beginning of the unit that t is in, in t's zone.
func floor(t time.Time, u unit) time.Time {
	y, m, d := t.Date()
	switch u {
	case hour:
		return time.Date(y, m, d, t.Hour(), 0, 0, 0, t.Location())
	case week:
		d -= (int(t.Weekday()) + 6) % 7
	case month:
		d = 1
	case quarter:
		m, d = m-(m-1)%3, 1
	case half:
		m, d = m-(m-1)%6, 1
	case year:
		m, d = 1, 1
	}
	return time.Date(y, m, d, 0, 0, 0, 0, t.Location())
}

// shift moves t by n units. A day that its new month lacks is that month's last.
func shift(t time.Time, u unit, n int) time.Time {
	switch u {
	case hour:
		return t.Add(time.Duration(n) * time.Hour)
	case day:
		return t.AddDate(0, 0, n)
	case week:
		return t.AddDate(0, 0, 7*n)
	}
	months := n * monthsOf[u]
	moved := t.AddDate(0, months, 0)
	if moved.Day() != t.Day() {
		return moved.AddDate(0, 0, -moved.Day())
	}
	return moved
}

var monthsOf = [...]int{month: 1, quarter: 3, half: 6, year: 12}

// relative is the unit that lies n units from the present one: 0 is this week, -1 last week.
func (r *reader) relative(u unit, n int) piece {
	from := shift(floor(r.now, u), u, n)
	return piece{from: from, to: shift(from, u, 1), kind: Relative}
}

// rolling is the last n units up to the end of today, from the day that lies so far back.
func (r *reader) rolling(u unit, n int) piece {
	today := floor(r.now, day)
	from := shift(today, u, -n)
	if u == hour {
		from = shift(r.now, u, -n)
	}
	return piece{from: from, to: shift(today, day, 1), kind: Relative}
}

// ago is the unit in which a thing happened n units ago.
func (r *reader) ago(u unit, n int) piece {
	if n == few {
		return r.rolling(u, several[u])
	}
	if u == half {
		u, n = month, 6*n
	}
	return r.relative(u, -n)
}

// few stands for a number that is left open; several says how many are meant at most.
const few = 0

var several = map[unit]int{hour: 12, day: 7, week: 4, month: 6, quarter: 3, half: 3, year: 5}

// recent is how many days "recently" reaches back.
const recent = 30

// weekday is the day of the week, from Monday as 0, that lies weeks from this week.
func (r *reader) weekday(n, weeks int) piece {
	from := shift(floor(r.now, week), day, 7*weeks+n)
	return piece{from: from, to: shift(from, day, 1), kind: Relative}
}

// latestWeekday is the last such day that is over, or, when today counts, has begun.
func (r *reader) latestWeekday(n int, today bool) piece {
	p := r.weekday(n, 0)
	if p.from.After(r.now) || !today && !p.to.Before(r.now) {
		p = r.weekday(n, -1)
	}
	return p
}
