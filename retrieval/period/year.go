package period

import "strings"

// relativeYears are the years named from the present, as they stand behind or before a part of them.
var relativeYears = map[string]int{
	"last year": -1, "this year": 0, "the current year": 0, "the previous year": -1, "the past year": -1, "the year": 0,
	"прошлого года": -1, "прошлом году": -1, "этого года": 0, "этом году": 0, "текущего года": 0, "текущем году": 0,
	"нынешнего года": 0, "нынешнем году": 0, "позапрошлого года": -2, "минувшего года": -1,
}

// hanYears are the same in Chinese, where they stand before.
var hanYears = map[string]int{"今年": 0, "本年": 0, "本年度": 0, "去年": -1, "上年": -1, "上一年": -1, "前年": -2}

// yearBehind reads the year that follows a part of it: June 2025, summer of last year, 16 июня 2025 года.
// A d that has none already gets it.
func (r *reader) yearBehind(d *date) bool {
	if d.year != 0 {
		return false
	}
	ahead := *r
	ahead.one(",")
	ahead.one("of", "в")
	if y, ok := ahead.calendarYear(); ok {
		d.year = y
		*r = ahead
		return true
	}
	if offset, ok := ahead.yearFromNow(); ok {
		d.year, d.relative = r.now.Year()+offset, true
		*r = ahead
		return true
	}
	return false
}

func (r *reader) yearFromNow() (int, bool) {
	for phrase, offset := range relativeYears {
		if r.one(phrase) {
			return offset, true
		}
	}
	return 0, false
}

// calendarYear passes a year in four digits and the word for year behind it.
func (r *reader) calendarYear() (int, bool) {
	if len(r.peek().text) != 4 {
		return 0, false
	}
	y, ok := r.integer(4)
	if !ok || y < 1000 || y > 2999 {
		return 0, false
	}
	return y, r.one("года", "году", "годом", "год", "годы", "гг", "г") || r.one("-го", "-м") || !r.counts()
}

// counts says that the number just passed counts what follows.
func (r reader) counts() bool {
	next := r.peek()
	switch {
	case next.class == han:
		return strings.Contains("万亿元美多余个名人吨公米千辆架家种项次", next.text)
	case next.class == letters:
		return next.start == r.before().end && next.text != "s" || r.stem("million", "billion", "people", "dollar", "percent", "euro", "ton", "kilomet", "km", "yuan",
			"млн", "млрд", "тыс", "человек", "доллар", "рубл", "тонн", "километр", "км", "процент", "юан", "тенге", "штук") ||
			r.tokens[r.at-1].number%100 == 0 && !next.capital && strings.HasSuffix(next.text, "s") && next.text != "s"
	}
	return next.text == "%"
}

// bareYear reads a year alone, a decade, or a Chinese year: 2024, in 1066, 1990s, 1990年代, 二〇二五年.
func (r *reader) bareYear() (date, bool) {
	start := r.at
	if d, ok := r.hanYear(); ok {
		d.first, d.months = 1, 12
		return d, true
	}
	d := date{first: 1, months: 12}
	y, ok := r.calendarYear()
	if !ok || (y < 1800 || y >= 2100) && r.at == start+1 && !r.cued(start) {
		return date{}, false
	}
	d.year = y
	if y%10 == 0 && r.one("s", "-х", "-е", "'s") {
		d.months = 120
		r.one("годах", "годов", "годы")
	}
	r.secondYear(&d)
	return d, true
}

// secondYear reads the rest of 2023/24 and 2023-24.
func (r *reader) secondYear(d *date) {
	ahead := *r
	if !ahead.one("/", "-") {
		return
	}
	if next, ok := ahead.integer(2); ok && next == (d.year+1)%100 {
		d.months += 12
		*r = ahead
	}
}

// cued says whether a preposition of time stands before the token at.
func (r *reader) cued(at int) bool {
	if r.paired {
		return true
	}
	if at == 0 {
		return false
	}
	switch r.tokens[at-1].text {
	case "in", "since", "until", "till", "during", "before", "after", "by", "of", "from", "through", "between", "last", "this",
		"early", "late", "mid", "в", "с", "до", "к", "по", "за", "от", "после", "между", "конца", "конце", "начала", "начале", "середине":
		return true
	}
	return false
}

// hanYear reads 2025年, 二〇二五年, 去年 and what else stands before a part of a year in Chinese.
func (r *reader) hanYear() (date, bool) {
	if r.inWord() {
		return date{}, false
	}
	ahead := *r
	if offset, ok := longest(&ahead, hanYears, 3); ok && !ahead.sees("轻", "龄", "代", "同期") {
		*r = ahead
		return date{year: r.now.Year() + offset, relative: true}, true
	}
	ahead = *r
	y, ok := ahead.integer(4)
	if !ok {
		var width int
		y, width, ok = ahead.hanNumber()
		ok = ok && width == 4
	}
	if !ok || y < 1000 || y > 2999 || !ahead.one("年") {
		return date{}, false
	}
	*r = ahead
	d := date{year: y, first: 1}
	if y%10 == 0 && r.one("代") {
		d.months = 120
	}
	return d, true
}
