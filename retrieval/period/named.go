package period

import "strings"

// hanNamed are the units named from the present in Chinese.
var hanNamed = func() map[string]step {
	m := make(map[string]step)
	for u, words := range map[unit]string{week: "周 星期 个星期 礼拜 个礼拜", month: "月 个月", quarter: "季度 个季度"} {
		for w := range strings.FieldsSeq(words) {
			m["上"+w], m["上上"+w], m["这"+w], m["本"+w] = step{u, -1}, step{u, -2}, step{u, 0}, step{u, 0}
		}
	}
	for w, offset := range hanYears {
		m[w] = step{year, offset}
	}
	return m
}()

// step is a unit so many units from the present one.
type step struct {
	unit   unit
	offset int
}

var adjectives = map[string]int{
	"last": -1, "previous": -1, "this": 0, "current": 0,
	"эта": 0, "этой": 0, "эту": 0, "этом": 0, "этот": 0, "этого": 0, "этим": 0,
}

// adjective passes a word that says which unit is meant: last, this, прошлой, текущем.
func (r *reader) adjective() (int, bool) {
	if n, ok := oneIn(r, adjectives); ok {
		return n, true
	}
	switch word := r.peek().text; {
	case strings.HasSuffix(word, "ые"), strings.HasSuffix(word, "ых"), strings.HasSuffix(word, "ие"), strings.HasSuffix(word, "их"):
		return 0, false
	case r.stem("прошл", "прошедш", "минувш", "предыдущ"):
		return -1, true
	case r.stem("позапрошл"):
		return -2, true
	}
	return 0, r.stem("текущ", "нынешн")
}

// named reads last week, в этом году, 上个月, прошлым летом, last Monday, 上周五.
func (r *reader) named() (piece, bool) {
	if r.one("the week before last", "week before last") {
		return r.relative(week, -2), true
	}
	if s, ok := longest(r, hanNamed, 4); ok {
		return r.hanNamed(s)
	}
	n, ok := r.adjective()
	if !ok {
		return piece{}, false
	}
	if d, ok := r.dayName(); ok {
		return r.weekdayNamed(d, n), true
	}
	if r.one("weekend") {
		p := r.weekdayNamed(5, n)
		p.to = shift(p.to, day, 1)
		return p, true
	}
	if first, ok := oneIn(r, seasons); ok {
		return r.lastMonths(first, 3, n), true
	}
	if first, ok := oneIn(r, months); ok {
		return r.lastMonths(first, 1, n), true
	}
	u, ok := oneIn(r, units)
	if !ok || unit(u) < week || r.sees("of", "ago", "назад") {
		return piece{}, false
	}
	return r.relative(unit(u), n), true
}

// hanNamed goes on behind a unit: a week may be followed by its day.
func (r *reader) hanNamed(s step) (piece, bool) {
	if s.unit == week {
		if d, ok := longest(r, hanDays, 1); ok {
			return r.weekday(d, s.offset), true
		}
	}
	return r.relative(s.unit, s.offset), !r.sees("边", "围", "轻", "龄", "级", "薪", "饼", "球", "代", "同期")
}

var hanDays = map[string]int{"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}

// dayName passes the name of a weekday.
func (r *reader) dayName() (int, bool) {
	if d, ok := oneIn(r, weekdays); ok {
		return d, true
	}
	if !r.one("星期", "礼拜", "周") {
		return 0, false
	}
	return longest(r, hanDays, 1)
}

// weekdayNamed is this Monday, last Monday, which is the latest that is over, or one a week before that.
func (r *reader) weekdayNamed(d, n int) piece {
	if n == 0 {
		return r.weekday(d, 0)
	}
	p := r.latestWeekday(d, false)
	p.from, p.to = shift(p.from, week, n+1), shift(p.to, week, n+1)
	return p
}

// lastMonths is this year's stretch of months, the latest that is over, or one a year before that.
func (r *reader) lastMonths(first, months, n int) piece {
	d := date{year: r.now.Year(), first: first, months: months, relative: true}
	p, _ := d.in(d.year, r.now.Location())
	if n < 0 && p.to.After(r.now) {
		n--
	}
	if n < 0 {
		p, _ = d.in(d.year+n+1, r.now.Location())
	}
	return p
}

// onWeekday reads a weekday alone: on Monday, в пятницу, 周五. It is the latest.
func (r *reader) onWeekday() (piece, bool) {
	switch r.before().text {
	case "on", "в", "во", "since", "с", "со":
	default:
		if r.peek().class != han || strings.Contains("每一二三四五六七八九十两双单逢", r.before().text) && r.before().text != "" {
			return piece{}, false
		}
	}
	d, ok := r.dayName()
	if !ok || r.before().text == "六" && r.sees("福") {
		return piece{}, false
	}
	return r.weekdayBehind(d)
}

// weekdayBehind reads the week of the day, if it is named: on Friday last week, в пятницу на прошлой неделе.
func (r *reader) weekdayBehind(d int) (piece, bool) {
	ahead := *r
	ahead.one("of", "на")
	if n, ok := ahead.adjective(); ok && ahead.one("week", "неделе", "недели") {
		*r = ahead
		return r.weekday(d, n), true
	}
	p := r.latestWeekday(d, true)
	p.weak = true
	return p, true
}
