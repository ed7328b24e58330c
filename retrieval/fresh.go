package retrieval

import (
	"slices"
	"strings"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// fresh is what a sentence has of the kinds of things that questions ask for, and the question has not: what it
// names itself answers nothing.
type fresh struct {
	// amounts, times and names are spans of the sentence's text; dates are those of times that are days or months.
	amounts, times, dates, names []corpus.Span
	// otherYear is set when the question and the sentence name years, and not one of them is the same.
	otherYear bool
}

// freshOf returns what is new in the sentence.
func (r *reading) freshOf(s *readSentence) fresh {
	var f fresh
	sameYear := false
	for _, quantity := range lexicon.Quantities(s.text) {
		span := corpus.Span{Start: quantity.Start, End: quantity.End}
		isYear := quantity.Unit == lexicon.Year
		switch asked := r.asked[quantity.Term]; {
		case asked:
			sameYear = sameYear || isYear
		case isYear:
			f.times, f.otherYear = append(f.times, span), true
		case quantity.Unit == lexicon.Day || quantity.Unit == lexicon.Month:
			f.times, f.dates = append(f.times, span), append(f.dates, span)
		case quantity.Unit != lexicon.Ordinal:
			f.amounts = append(f.amounts, span)
		}
	}
	f.otherYear = f.otherYear && !sameYear && r.asksOfYear()
	for _, name := range r.lex.Names(s.text) {
		if slices.ContainsFunc(s.tokens, func(t lexicon.Token) bool { return within(t, name) && r.isNew(s, t) }) {
			f.names = append(f.names, name)
		}
	}
	return f
}

func within(t lexicon.Token, span corpus.Span) bool {
	return span.Start <= t.Start && t.End <= span.End
}

// isNew reports whether the question does not have the token, in any of its meanings.
func (r *reading) isNew(s *readSentence, t lexicon.Token) bool {
	return !r.asked[t.Term] && !slices.ContainsFunc(s.held, func(h lexicon.Held) bool {
		return h.Degree >= surelyHeld && slices.Contains(h.Positions, uint32(t.Position))
	})
}

// asksOfYear reports whether the question names a year.
func (r *reading) asksOfYear() bool {
	return slices.ContainsFunc(lexicon.Quantities(r.q.Text), func(q lexicon.Quantity) bool { return q.Unit == lexicon.Year })
}

// kind returns what the sentence has of the kind asked for. Who names the year asks for the day; how long
// something took is told in numbers, too.
func (r *reading) kind(f fresh) []corpus.Span {
	switch r.q.Asks {
	case lexicon.AsksQuantity:
		return f.amounts
	case lexicon.AsksTime:
		if r.asksOfYear() {
			return f.dates
		}
		return append(slices.Clone(f.times), f.amounts...)
	case lexicon.AsksPerson, lexicon.AsksPlace:
		return f.names
	}
	return nil
}

// fits reports whether the sentence can answer by the kind of what it says.
func (r *reading) fits(s *readSentence, f fresh) bool {
	if f.otherYear || strings.HasSuffix(s.text, "?") || strings.HasSuffix(s.text, "？") {
		return false
	}
	return r.q.Asks == lexicon.AsksAnything || len(r.kind(f)) > 0
}
