package period

import (
	"strings"
	"time"
)

// reader reads the tokens of a question forwards. Its methods either match and move, or return false, and
// then the caller drops the copy that it called them on.
type reader struct {
	tokens []token
	at     int
	now    time.Time
	// paired says that the end of a range is read, where a name of a month is one without further signs.
	paired bool
}

func (r *reader) peek() token {
	if r.at >= len(r.tokens) {
		return token{}
	}
	return r.tokens[r.at]
}

// before is the token just behind the reader.
func (r *reader) before() token {
	if r.at == 0 {
		return token{}
	}
	return r.tokens[r.at-1]
}

// one passes the first phrase that stands ahead, and says whether one did.
func (r *reader) one(phrases ...string) bool {
	for _, phrase := range phrases {
		if n := r.length(phrase); n > 0 {
			r.at += n
			return true
		}
	}
	return false
}

// sees says whether one of the phrases stands ahead.
func (r reader) sees(phrases ...string) bool { return r.one(phrases...) }

// length returns how many tokens the phrase takes, 0 when it does not stand ahead.
func (r *reader) length(phrase string) int {
	at := r.at
	for phrase != "" {
		if at >= len(r.tokens) || !strings.HasPrefix(phrase, r.tokens[at].text) {
			return 0
		}
		rest := phrase[len(r.tokens[at].text):]
		if r.tokens[at].class == letters && rest != "" && rest[0] != ' ' && rest[0] != '-' {
			return 0
		}
		phrase = strings.TrimPrefix(rest, " ")
		at++
	}
	return at - r.at
}

// oneIn passes the word ahead when the table has it.
func oneIn[V any](r *reader, table map[string]V) (V, bool) {
	v, ok := table[r.peek().text]
	if ok {
		r.at++
	}
	return v, ok
}

// longest passes the longest Chinese phrase of the table that stands ahead.
func longest[V any](r *reader, table map[string]V, limit int) (V, bool) {
	var phrase []byte
	var value V
	size := 0
	for i := 0; i < limit && r.at+i < len(r.tokens); i++ {
		t := r.tokens[r.at+i]
		if t.class != han {
			break
		}
		phrase = append(phrase, t.text...)
		if v, ok := table[string(phrase)]; ok {
			value, size = v, i+1
		}
	}
	r.at += size
	return value, size > 0
}

// stem passes a word that begins with one of the stems.
func (r *reader) stem(stems ...string) bool {
	for _, s := range stems {
		if t := r.peek(); t.class == letters && strings.HasPrefix(t.text, s) {
			r.at++
			return true
		}
	}
	return false
}

// integer passes a whole number of at most width digits that is no part of a decimal or of a longer number.
func (r *reader) integer(width int) (int, bool) {
	t := r.peek()
	if t.class != digits || len(t.text) > width || r.fractional() {
		return 0, false
	}
	r.at++
	return t.number, true
}

// fractional says whether the digits ahead belong to a number like 2,000, 3.5 or $20, or to a rate.
func (r *reader) fractional() bool {
	t := r.peek()
	if b := r.before(); b.end == t.start && b.class == mark && strings.Contains("$€£¥₽", b.text) {
		return true
	}
	return r.joined(r.at-1, r.at-2) || r.joined(r.at+1, r.at+2)
}

// joined says whether a point or comma and then digits stand at these places without a space.
func (r *reader) joined(point, number int) bool {
	if min(point, number) < 0 || max(point, number) >= len(r.tokens) {
		return false
	}
	p, n := r.tokens[point], r.tokens[number]
	here := r.peek()
	return (p.text == "." || p.text == ",") && n.class == digits &&
		(p.end == here.start || p.start == here.end) && (n.end == p.start || n.start == p.end)
}
