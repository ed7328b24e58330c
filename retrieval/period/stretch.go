package period

// stretch reads a date, a range of dates or a time named from the present.
func (r *reader) stretch() (piece, bool) {
	if r.inName() {
		return piece{}, false
	}
	ahead := *r
	ahead.weekdayBeside()
	if p, ok := ahead.dates("-", "to", "until", "till", "through", "по", "до", "至", "到"); ok {
		*r = ahead
		return p, true
	}
	return r.fromNow()
}

// inName says whether the token ahead is glued to a word before it, like the 2 of "Ту-2024" or "GPT-4".
func (r *reader) inName() bool {
	hyphen := r.before()
	if r.peek().class != digits || hyphen.text != "-" || hyphen.end != r.peek().start || r.at < 2 {
		return false
	}
	word := r.tokens[r.at-2]
	_, third := thirds[word.text]
	return word.class == letters && word.end == hyphen.start && !third
}

// dates reads one date, or two that a mark joins.
func (r *reader) dates(marks ...string) (piece, bool) {
	d, ok := r.date()
	if !ok {
		return piece{}, false
	}
	ahead := *r
	if ahead.one(marks...) {
		ahead.one("the")
		ahead.paired = true
		e, ok := ahead.date()
		if p, whole := d.through(e, r.now); ok && whole {
			ahead.paired = r.paired
			*r = ahead
			return p, true
		}
	}
	return d.resolve(r.now)
}

// between reads a range whose ends "and" joins, which joins nothing without the word before it.
func (r *reader) between() (piece, bool) {
	if !r.one("between", "между", "介于", "在") {
		return piece{}, false
	}
	r.paired = true
	p, ok := r.dates("and", "и", "和", "与")
	r.one("之间")
	r.paired = false
	return p, ok && p.ranged
}
