package period

// chineseDate reads 2025年6月16日至18日 and its parts, 去年6月, 6月上旬, 上半年, 第三季度, 2023年夏天, 2025年前5个月, 2024年底.
func (r *reader) chineseDate() (date, bool) {
	d, dated := r.hanYear()
	if dated && d.months > 0 {
		return d, true
	}
	for _, part := range [...]func(*reader, *date) bool{
		(*reader).hanMonth, (*reader).hanHalf, (*reader).hanQuarter, (*reader).hanSeason, (*reader).hanFirst, (*reader).hanThird,
	} {
		ahead, of := *r, d
		ahead.one("的")
		if part(&ahead, &of) {
			*r = ahead
			return of, true
		}
	}
	return date{}, false
}

// hanMonth reads 6月, 6月16日, 6月16日至18日, 3至5月, 6月上旬. Several months at once are what the question is
// about, like those of hanFirst.
func (r *reader) hanMonth(d *date) bool {
	m, ok := r.small()
	if !ok || m < 1 || m > 12 {
		return false
	}
	d.first, d.months = m, 1
	if ahead := *r; ahead.one("至", "到", "-") {
		if last, ok := ahead.small(); ok && last > m && last <= 12 && ahead.one("月") {
			d.months, d.relative = last-m+1, false
			*r = ahead
			r.one("份")
			return true
		}
	}
	if !r.one("月份", "月") || r.sees("球", "饼") {
		return false
	}
	if third, ok := longest(r, hanMonthThirds, 2); ok {
		d.third = third
		return true
	}
	r.hanDays(d)
	return d.exists()
}

// hanDays reads the days behind a month.
func (r *reader) hanDays(d *date) {
	ahead := *r
	first, ok := ahead.small()
	if !ok || !ahead.one("日", "号") && !ahead.sees("至", "到", "-") {
		return
	}
	single := ahead.before().class == han
	if ahead.one("至", "到", "-", "、") {
		if last, ok := ahead.small(); ok && last > first && ahead.one("日", "号") {
			d.day, d.last = first, last
			*r = ahead
			return
		}
	}
	if !single {
		return
	}
	d.day, d.last = first, first
	*r, _ = r.pastDay()
	r.weekdayBeside()
}

// pastDay is the reader behind a day's number and its 日.
func (r *reader) pastDay() (reader, bool) {
	ahead := *r
	_, ok := ahead.small()
	return ahead, ahead.one("日", "号") && ok
}

func (r *reader) hanHalf(d *date) bool {
	if (r.before().text == "以" || r.before().text == "之") && d.year == 0 {
		return false
	}
	n, ok := longest(r, hanHalves, 3)
	d.first, d.months = 6*n-5, 6
	return ok
}

func (r *reader) hanQuarter(d *date) bool {
	if !r.one("第") && (r.before().text == "前" || r.before().text == "头") {
		return false
	}
	n, ok := r.small()
	d.first, d.months = 3*n-2, 3
	return ok && n >= 1 && n <= 4 && r.one("季度")
}

// hanSeason reads a season of a year; without one it is any year's.
func (r *reader) hanSeason(d *date) bool {
	n, ok := longest(r, hanSeasons, 1)
	d.first, d.months = 3*n, 3
	return ok && d.year != 0 && (r.one("季", "天") || !r.sees("奥", "令", "晚", "节", "运", "耕", "联", "分"))
}

// hanFirst reads the first months or quarters of a year that is named. They are what the question is about,
// so no publication is expected within them alone, and the kind stays explicit.
func (r *reader) hanFirst(d *date) bool {
	if d.year == 0 || !r.one("前", "头", "首") {
		return false
	}
	n, ok := r.small()
	switch {
	case !ok || n < 1:
		return false
	case r.one("个季度", "季度"):
		n *= 3
	case !r.one("个月"):
		return false
	}
	d.first, d.months, d.relative = 1, n, false
	return n <= 12
}

// hanThird reads the beginning, the middle or the end of a year that is named.
func (r *reader) hanThird(d *date) bool {
	n, ok := longest(r, hanYearThirds, 2)
	d.first, d.months, d.third = 1, 12, n
	return ok && d.year != 0
}
