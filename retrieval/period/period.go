// Package period reads the words of time in a question: when what it asks about was published or took place.
// It knows Chinese, English and Russian, mixed as they come.
package period

import "time"

// Kind is how a question names its period.
type Kind uint8

const (
	// None is a question without a period.
	None Kind = iota
	// Explicit is a period named by the calendar: in June 2025, 2024年上半年, летом 2023.
	Explicit
	// Relative is a period named from the present: last week, 前天, за последние три дня.
	Relative
)

// Span is a half-open range of bytes [Start, End) of the question.
type Span struct{ Start, End int }

// Period is what the words of time in a question mean.
type Period struct {
	// From and To bound the period as [From, To), in the zone of the present. A zero bound is open;
	// both are zero exactly when Kind is None.
	From, To time.Time
	Kind     Kind
	// Latest says that the question asks for the newest: latest, 最近一次, свежие новости. It goes with any Kind.
	Latest bool
	// Vague says that the period has no sure beginning: recently, 最近, в последнее время.
	Vague bool
	// Spans are the words that say so, in order and apart, without the prepositions around them.
	Spans []Span
}

// Parse reads the words of time in question, as said at now. Weeks begin on Monday; a day, month or quarter
// without a year is the latest that does not begin after now. Several periods of a kind are taken together,
// and relative ones outdo explicit ones, which then belong to the matter: "what was said yesterday of 2022".
func Parse(question string, now time.Time) Period {
	r := reader{tokens: scan(question), now: now}
	var found []piece
	for r.at < len(r.tokens) {
		if p, ok := r.piece(); ok {
			found = append(found, p)
		} else {
			r.at++
		}
	}
	return combine(found)
}

// piece reads one expression of time from where the reader is.
func (r *reader) piece() (piece, bool) {
	if !r.peek().starts() {
		return piece{}, false
	}
	for _, rule := range rules {
		ahead := *r
		p, ok := rule(&ahead)
		if ok && ahead.at > r.at {
			p.span = Span{r.peek().start, ahead.before().end}
			*r = ahead
			return p, true
		}
	}
	return piece{}, false
}

// rules are tried in order; the first that matches wins.
var rules = [...]func(*reader) (piece, bool){
	(*reader).between, (*reader).bounded, (*reader).newest,
}
