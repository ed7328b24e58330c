package period

var thirds = map[string]int{"early": 1, "mid": 2, "late": 3}

var thirdsOf = map[string]int{
	"beginning": 1, "start": 1, "middle": 2, "end": 3, "начало": 1, "начале": 1, "начала": 1, "середина": 2, "середине": 2,
	"середины": 2, "конец": 3, "конце": 3, "конца": 3,
}

// partOf reads early June, mid-2024, the end of 2023, в начале 2024 года.
func (r *reader) partOf() (date, bool) {
	third, ok := oneIn(r, thirds)
	if ok {
		r.one("-")
	} else {
		english := r.peek().text[:min(1, len(r.peek().text))] < "\x80"
		if third, ok = oneIn(r, thirdsOf); !ok || english && !r.one("of") {
			return date{}, false
		}
	}
	for _, rule := range [...]func(*reader) (date, bool){(*reader).monthFirst, (*reader).quarter, (*reader).half, (*reader).season, (*reader).yearAlone} {
		ahead := *r
		if d, ok := rule(&ahead); ok && d.day == 0 {
			d.third = third
			*r = ahead
			return d, true
		}
	}
	return date{}, false
}

// yearAlone reads a year as the whole of which a part was named.
func (r *reader) yearAlone() (date, bool) {
	d := date{first: 1, months: 12}
	if r.one("года") {
		d.year, d.relative = r.now.Year(), true
		return d, true
	}
	return d, r.yearBehind(&d)
}

// firstMonths reads the first five months of 2025, за первые пять месяцев 2025 года. Without a year it is none.
func (r *reader) firstMonths() (date, bool) {
	if n, ok := oneIn(r, ordinals); !ok || n != 1 {
		return date{}, false
	}
	n, ok := r.count()
	if !ok || n < 1 {
		return date{}, false
	}
	switch u, _ := r.measure(); u {
	case quarter:
		n *= 3
	case month:
	default:
		return date{}, false
	}
	d := date{first: 1, months: n}
	if r.sees("of the year") || !r.yearBehind(&d) {
		return date{}, false
	}
	d.relative = false
	return d, n <= 12
}

// quarter reads Q3 2023, 3Q, the third quarter of last year, в III квартале.
func (r *reader) quarter() (date, bool) {
	n, named := oneIn(r, quarters)
	if !named {
		if n, named = r.ordinal(); !named || n > 4 || !r.one("quarter", "квартал", "квартала", "квартале", "кварталу") {
			return date{}, false
		}
	}
	d := date{first: 3*n - 2, months: 3}
	if !r.yearBehind(&d) && r.sees("of") {
		return date{}, false // of a match, of the crew
	}
	return d, true
}

// half reads H1 2024, the first half of 2024, в первом полугодии 2024, во второй половине прошлого года.
func (r *reader) half() (date, bool) {
	n, named := oneIn(r, halves)
	clear := true
	if !named {
		if n, named = r.ordinal(); !named || n > 2 {
			return date{}, false
		}
		clear = r.one("полугодие", "полугодия", "полугодии")
		if !clear && !r.one("half", "половина", "половине", "половины", "половину") {
			return date{}, false
		}
	}
	d := date{first: 6*n - 5, months: 6}
	if r.one("of the year", "года") {
		return d, true
	}
	return r.halfOf(d, clear)
}

// halfOf goes on to what it is the half of: a year or a month.
func (r *reader) halfOf(d date, clear bool) (date, bool) {
	if r.yearBehind(&d) {
		return d, true
	}
	return d, clear
}

func (r *reader) ordinal() (int, bool) {
	if n, ok := oneIn(r, ordinals); ok {
		return n, true
	}
	n, ok := r.integer(1)
	return n, ok && n > 0 && r.one("st", "nd", "rd", "th", "-й", "-м", "-го", "-ом", "-ем")
}

// season reads summer of 2023, летом прошлого года. A season needs its year: without one it may be any.
func (r *reader) season() (date, bool) {
	first, ok := oneIn(r, seasons)
	d := date{first: first, months: 3}
	return d, ok && r.yearBehind(&d)
}
