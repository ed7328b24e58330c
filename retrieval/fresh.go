package retrieval

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// fresh is what a sentence has of the kinds of things that questions ask for, and the question has not: what it
// names itself answers nothing.
type fresh struct {
	// amounts, times and names are spans of the sentence's text; dates are those of times that are days or months.
	amounts, times, dates, names []corpus.Span
	// otherTime is set when the question and the sentence name years, or months, and not one of them is the same;
	// sameTime when the sentence has a year or month of the question.
	otherTime, sameTime bool
}

// freshOf returns what is new in the sentence that holds the quantities; names only where the question asks for one.
func (r *reading) freshOf(s *readSentence, quantities []lexicon.Quantity) fresh {
	var f fresh
	var years, months named
	for _, quantity := range quantities {
		span := corpus.Span{Start: quantity.Start, End: quantity.End}
		asked := r.asked[quantity.Term]
		switch quantity.Unit {
		case lexicon.Plain:
			if asked && isYear(quantity.Value) {
				years.add(true)
			}
		case lexicon.Year:
			years.add(asked)
		case lexicon.Month:
			months.add(asked)
		}
		switch {
		case asked:
		case r.q.Asks == lexicon.AsksQuantity && quantity.Counts(s.text):
			f.amounts = append(f.amounts, span)
		case quantity.Unit == lexicon.Year:
			f.times = append(f.times, span)
		case quantity.Unit == lexicon.Day || quantity.Unit == lexicon.Month:
			f.times, f.dates = append(f.times, span), append(f.dates, span)
		case quantity.Unit != lexicon.Ordinal:
			f.amounts = append(f.amounts, span)
		}
	}
	if r.q.Asks == lexicon.AsksQuantity {
		f.amounts = append(f.amounts, lexicon.None(s.text)...)
	}
	f.otherTime = r.ofYear && years.others() || r.ofMonth && months.others()
	f.sameTime = years.same+months.same > 0
	if r.q.Asks != lexicon.AsksPerson && r.q.Asks != lexicon.AsksPlace {
		return f
	}
	for _, name := range r.lex.Names(s.text) {
		if slices.ContainsFunc(s.tokens, func(t lexicon.Token) bool { return within(t, name) && r.isNew(s, t) }) {
			f.names = append(f.names, name)
		}
	}
	return f
}

// isYear reports whether a number without a unit may be a year, as the first of 1620–21 is.
func isYear(value float64) bool { return value >= 1000 && value < 2100 }

// named counts the years or the months that a sentence names: those of the question, and any.
type named struct{ same, all int }

func (n *named) add(same bool) {
	n.all++
	if same {
		n.same++
	}
}

// others reports whether all of them are others than those of the question.
func (n *named) others() bool { return n.all > 0 && n.same == 0 }

func within(t lexicon.Token, span corpus.Span) bool {
	return span.Start <= t.Start && t.End <= span.End
}

// isNew reports whether the question does not have the token, in any of its meanings.
func (r *reading) isNew(s *readSentence, t lexicon.Token) bool {
	return !r.asked[t.Term] && !slices.ContainsFunc(s.held, func(h lexicon.Held) bool {
		return h.Degree >= surelyHeld && slices.Contains(h.Positions, uint32(t.Position))
	})
}

// kind returns what the sentence has of the kind asked for. Who names the year asks for the day; how long
// something took is told in numbers, too.
func (r *reading) kind(f fresh) []corpus.Span {
	switch r.q.Asks {
	case lexicon.AsksQuantity:
		return f.amounts
	case lexicon.AsksTime:
		if r.ofYear {
			return f.dates
		}
		return append(slices.Clone(f.times), f.amounts...)
	case lexicon.AsksPerson, lexicon.AsksPlace:
		return f.names
	}
	return nil
}

// fits reports whether the sentence can answer by the kind of what it says, and what it says that of.
func (r *reading) fits(s *readSentence) bool {
	if s.ofOtherTime() || !r.saysFocus(s) || r.ofAnother(s) || strings.HasSuffix(s.text, "?") || strings.HasSuffix(s.text, "？") {
		return false
	}
	return r.q.Asks == lexicon.AsksAnything || len(r.kind(s.fresh)) > 0
}

// ofOtherTime reports whether the sentence is of another time than the question, and does not compare that with the
// time of the question in the sentence before it.
func (s *readSentence) ofOtherTime() bool {
	return s.fresh.otherTime && (s.before == nil || !s.before.fresh.sameTime)
}

// saysEnough is the degree from which a sentence says what is measured.
const saysEnough = 0.3

// saysFocus reports whether the sentence, or the one before it, says what is counted or measured, if it is known how
// to say that in its script.
func (r *reading) saysFocus(s *readSentence) bool {
	focus := r.focus
	if focus < 0 || r.q.Groups[focus].Generic() || s.covers[focus] >= saysEnough || s.before != nil && s.before.covers[focus] >= saysEnough {
		return true
	}
	return !sayable(r.q.Groups[focus], s.text)
}

// sayable reports whether there is a way to say the group in the script of the text.
func sayable(g lexicon.Group, text string) bool {
	return slices.ContainsFunc(scripts, func(script *unicode.RangeTable) bool { return mostly(text, script) && saidIn(script, g) })
}

// saidIn reports whether one of the ways to say the group is in the script.
func saidIn(script *unicode.RangeTable, g lexicon.Group) bool {
	return slices.ContainsFunc(g.Alternatives, func(a lexicon.Alternative) bool {
		first, _ := utf8.DecodeRuneInString(a.Terms[0])
		return unicode.Is(script, first)
	})
}
