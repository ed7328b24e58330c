package answer

import (
	"strconv"
	"strings"
	"time"

	"docent/retrieval/lexicon"
	"docent/retrieval/period"
)

// timeEdit is the edit of the last question that gives it the time of own; ok is false when own names none.
func timeEdit(last, own remark, turn Turn) (e edit, ok bool) {
	if years, months, words := own.shift(); words != "" {
		from, known := last.spokenOf(turn)
		if !known {
			return last.atEnd(own.core()), true
		}
		return last.dated(from.AddDate(years, months, 0), months != 0), true
	}
	if year, month, words := own.ahead(); words != "" {
		return last.dated(own.now.AddDate(year, month, 0), month != 0), true
	}
	if len(own.when.Spans) == 0 {
		return edit{}, false
	}
	span := own.when.Spans[0]
	return last.takesTime(own, span), true
}

// spokenOf is the time that the question, or else its answer, is about, when there is one.
func (r *remark) spokenOf(turn Turn) (time.Time, bool) {
	if !r.when.From.IsZero() {
		return r.when.From, true
	}
	found := 0.0
	for _, q := range lexicon.Quantities(turn.Answer) {
		if q.Unit == lexicon.Year {
			if found != 0 && found != q.Value {
				return time.Time{}, false
			}
			found = q.Value
		}
	}
	return time.Date(int(found), 1, 1, 0, 0, 0, 0, time.UTC), found != 0
}

// dated gives the question a year, or a month of one. Where its words of time name a year in digits and no month is
// meant, only the digits change.
func (r *remark) dated(at time.Time, month bool) edit {
	if digits, ok := r.yearDigits(); ok && !month {
		return edit{digits.Start, digits.End, strconv.Itoa(at.Year())}
	}
	return r.inTime(at, month)
}

// inTime puts a year or a month into the place of the question's words of time, or at its end.
func (r *remark) inTime(at time.Time, month bool) edit {
	written := writtenTime(at, month, script(r.text))
	if len(r.when.Spans) == 0 {
		return r.atEnd(written)
	}
	span := r.when.Spans[0]
	start := span.Start
	if !isHan(written) {
		start -= len(r.leadOf(span.Start))
	}
	return edit{start, span.End, written}
}

// yearDigits returns where the only year of the question stands in digits.
func (r *remark) yearDigits() (at period.Span, ok bool) {
	for _, q := range lexicon.Quantities(r.text) {
		if q.Unit != lexicon.Year {
			continue
		}
		digits := strconv.Itoa(int(q.Value))
		i := strings.Index(r.text[q.Start:q.End], digits)
		if ok || i < 0 {
			return period.Span{}, false
		}
		at, ok = period.Span{Start: q.Start + i, End: q.Start + i + len(digits)}, true
	}
	return at, ok
}

// takesTime puts own's words of time into the place of the question's: a year for a year, a month for a month, and
// else whole for whole.
func (r *remark) takesTime(own remark, span period.Span) edit {
	text := own.text[span.Start:span.End]
	year, named := r.yearDigits()
	if written := fourDigits.FindString(text); written != "" && own.onlyYear() {
		if named {
			return edit{year.Start, year.End, written}
		}
		if at, err := time.Parse("2006", written); err == nil {
			return r.inTime(at, false)
		}
	}
	if fourDigits.FindString(text) == "" && named && own.when.Kind == period.Explicit {
		text = ofYear(text, r.text[year.Start:year.End])
	}
	lead := own.leadOf(span.Start)
	if len(r.when.Spans) == 0 {
		return r.atEnd(lead + text)
	}
	place := r.when.Spans[0]
	if isHan(text) {
		return edit{place.Start, place.End, text}
	}
	return edit{place.Start - len(r.leadOf(place.Start)), place.End, lead + text}
}
