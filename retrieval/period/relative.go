package period

// fromNow reads a time that is named from the present.
func (r *reader) fromNow() (piece, bool) {
	if r.inWord() {
		return piece{}, false
	}
	for _, rule := range fromNow {
		ahead := *r
		if p, ok := rule(&ahead); ok {
			*r = ahead
			return p, true
		}
	}
	return piece{}, false
}

var fromNow = [...]func(*reader) (piece, bool){
	(*reader).today, (*reader).backThen, (*reader).lately, (*reader).lastFew, (*reader).named, (*reader).onWeekday,
}

var todays = map[string]int{
	"today": 0, "tonight": 0, "yesterday": -1, "сегодня": 0, "вчера": -1, "позавчера": -2,
	"сегодняшний": 0, "сегодняшние": 0, "сегодняшних": 0, "сегодняшней": 0, "сегодняшняя": 0, "сегодняшнего": 0,
	"вчерашний": -1, "вчерашние": -1, "вчерашних": -1, "вчерашней": -1, "вчерашняя": -1, "вчерашнего": -1, "вчерашнем": -1,
}

var hanTodays = map[string]int{
	"今天": 0, "今日": 0, "今早": 0, "今晨": 0, "今晚": 0, "昨天": -1, "昨日": -1, "昨晚": -1, "昨夜": -1, "前天": -2, "前日": -2, "大前天": -3,
}

func (r *reader) today() (piece, bool) {
	if r.one("the day before yesterday", "day before yesterday") {
		return r.relative(day, -2), true
	}
	if r.one("this morning", "this afternoon", "this evening") {
		return r.relative(day, 0), true
	}
	if r.one("last night", "вчера вечером") {
		return r.relative(day, -1), true
	}
	n, ok := oneIn(r, todays)
	if !ok {
		n, ok = longest(r, hanTodays, 3)
	}
	return r.relative(day, n), ok
}

// backThen reads three days ago, неделю назад, 两个月前.
func (r *reader) backThen() (piece, bool) {
	n, counted := r.count()
	if !counted {
		n = 1
		if r.one("半年", "полгода", "half a year") {
			return r.ago(half, 1), r.one("ago", "назад", "前", "以前", "之前")
		}
	}
	u, ok := r.measure()
	if !ok {
		return piece{}, false
	}
	r.one("тому")
	ago := r.one("ago", "назад")
	ago = ago || counted && (r.one("以前", "之前") || r.passed())
	return r.ago(u, n), ago
}

// lately reads recently and its like, which reach back as far as is usual to mean.
func (r *reader) lately() (piece, bool) {
	p, ok := r.aboutNow()
	p.vague = true
	return p, ok
}

func (r *reader) aboutNow() (piece, bool) {
	if r.one("recently", "lately", "of late", "недавно", "за последнее время", "последнее время", "近期", "近来") {
		return r.rolling(day, recent), true
	}
	if r.one("these days", "the other day", "на днях", "近日", "日前", "近几天", "这几天", "前几天", "几天来", "不久前") {
		return r.rolling(day, several[day]), true
	}
	if r.one("近年来", "近年") {
		return r.rolling(year, several[year]), true
	}
	nearby := r.nearby()
	if r.one("最近") && !nearby && !r.sees("的") {
		_, once := r.hanTimes()
		ahead := *r
		_, counted := ahead.lastCount()
		return r.rolling(day, recent), !once && !counted
	}
	return piece{}, false
}

// lastFew reads the last three days, за последние две недели, 最近三天, 过去一年, in recent months.
func (r *reader) lastFew() (piece, bool) {
	if r.one("the last", "the past", "past", "last", "the previous", "recent", "these past") {
		return r.lastOf("of")
	}
	if r.one("последние", "последних", "прошедшие", "прошедших", "минувшие", "минувших", "эти") {
		return r.lastOf("жизни", "правления", "войны")
	}
	if r.one("за последний", "течение последнего", "течение последней", "за последнюю", "за прошедший", "за прошедшую", "за минувшие", "за минувший", "за минувшую") {
		return r.lastOf("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря")
	}
	if r.one("за неделю", "за месяц", "за сутки") {
		u := unit(units[r.before().text])
		return r.rolling(u, 1), !r.sees("до")
	}
	if r.nearby() || !r.one("最近", "过去", "近") && !(r.one("这") && !r.sees("一")) {
		return piece{}, false
	}
	p, ok := r.lastCount()
	r.one("以来", "之内", "来", "内", "里", "中", "间")
	return p, ok
}

// lastOf reads the number and the unit of lastFew; one of the words behind them makes it a part of another time.
func (r *reader) lastOf(not ...string) (piece, bool) {
	word := r.before().text
	alone := r.at == 1 || r.tokens[r.at-2].text != "the"
	p, counted := r.lastCount()
	if counted {
		return p, !r.sees(not...)
	}
	plural := r.peek().text
	u, ok := r.measure()
	if !ok || r.sees(not...) {
		return piece{}, false
	}
	switch plural {
	case "days", "weeks", "months", "years", "hours", "дни", "дней", "недели", "недель", "месяцы", "месяцев", "годы", "лет", "часы", "часов":
		return r.rolling(u, several[u]), true
	}
	switch word {
	case "last", "previous":
		return r.rolling(u, 1), !alone && word == "last" && u > day
	case "recent", "эти":
		return piece{}, false
	}
	return r.rolling(u, 1), word != "past" || u != hour
}

// lastCount reads three days, 半年, 24 hours, and goes back so far.
func (r *reader) lastCount() (piece, bool) {
	if r.one("半年", "полгода", "half year", "half a year") {
		return r.rolling(half, 1), true
	}
	if r.one("半个月") {
		return r.rolling(day, 15), true
	}
	n, ok := r.count()
	if !ok {
		return piece{}, false
	}
	u, ok := r.measure()
	if n == few {
		n = several[u]
	}
	return r.rolling(u, n), ok
}
