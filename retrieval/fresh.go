package retrieval

import (
	"slices"

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
	// person is set when one of the names may be that of a person, by the word before it.
	person bool
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
			f.person = f.person || !lexicon.Situated(s.text, name)
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
