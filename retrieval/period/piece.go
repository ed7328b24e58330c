package period

import "time"

// piece is one expression of time.
type piece struct {
	from, to time.Time
	kind     Kind
	latest   bool
	// ranged says that both ends were named.
	ranged bool
	// weak is a lone weekday, which only explains a date beside it.
	weak bool
	// vague has no sure beginning.
	vague bool
	span  Span
}

// combine makes one period of all expressions of a question.
func combine(found []piece) Period {
	var p Period
	var whole piece
	strongest := strength(found)
	for _, f := range found {
		p.Latest = p.Latest || f.latest
		p.Spans = append(p.Spans, f.span)
		switch {
		case f.latest || f.rank() != strongest:
		case whole.kind == None:
			whole = f
		default:
			whole = whole.with(f)
		}
	}
	if whole.from.IsZero() && whole.to.IsZero() {
		return p
	}
	p.From, p.To, p.Kind, p.Vague = whole.from, whole.to, whole.kind, whole.vague
	return p
}

// rank orders the expressions of which only the strongest count.
func (p piece) rank() int {
	if p.weak {
		return 0
	}
	return int(p.kind)
}

func strength(found []piece) int {
	best := 0
	for _, f := range found {
		best = max(best, f.rank())
	}
	return best
}

// with is the stretch from the earlier beginning to the later end; "since" and "before" that meet bound each other.
func (p piece) with(q piece) piece {
	if q.from.IsZero() && !q.to.IsZero() {
		p, q = q, p
	}
	if p.from.IsZero() && q.to.IsZero() && q.from.Before(p.to) {
		p.from = q.from
		return p
	}
	if q.from.Before(p.from) {
		p.from = q.from
	}
	if p.to.Before(q.to) && !p.to.IsZero() || q.to.IsZero() {
		p.to = q.to
	}
	return p
}
