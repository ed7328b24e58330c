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
	// otherYear is set when the question and the sentence name years, and not one of them is the same.
	otherYear bool
}

// freshOf returns what is new in the sentence that holds the quantities; names only where the question asks for one.
func (r *reading) freshOf(s *readSentence, quantities []lexicon.Quantity) fresh {
	var f fresh
	sameYear := false
	for _, quantity := range quantities {
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
	f.otherYear = f.otherYear && !sameYear && r.ofYear
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
	if s.fresh.otherYear || !r.saysFocus(s) || r.ofAnother(s) || strings.HasSuffix(s.text, "?") || strings.HasSuffix(s.text, "？") {
		return false
	}
	return r.q.Asks == lexicon.AsksAnything || len(r.kind(s.fresh)) > 0
}

// saysEnough is the degree from which a sentence says what is measured.
const saysEnough = 0.3

// saysFocus reports whether the sentence, or the one before it, says what is counted or measured, if it is known how
// to say that in its script.
func (r *reading) saysFocus(s *readSentence) bool {
	focus := r.q.Focus()
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

// ofAnother reports whether the sentence has a name of the question only as a part of a compound, and a name that
// stands by itself: the revenue of "the China-Kyrgyzstan-Uzbekistan railway for Kyrgyzstan" is not Uzbekistan's.
func (r *reading) ofAnother(s *readSentence) bool {
	for g, group := range r.q.Groups {
		if group.Kind == lexicon.Name && r.q.Asks == lexicon.AsksQuantity && s.held[g].Degree > 0 && !ofWords(group) && r.compounded(s, g) {
			return slices.ContainsFunc(r.lex.Names(s.text), func(n corpus.Span) bool { return !hyphened(s.text, n.Start, n.End) })
		}
	}
	return false
}

// ofWords reports whether the group is said in several words wherever it is written in letters: such a name may have
// hyphens of its own.
func ofWords(g lexicon.Group) bool {
	return !slices.ContainsFunc(g.Alternatives, func(a lexicon.Alternative) bool {
		first, _ := utf8.DecodeRuneInString(a.Terms[0])
		return len(a.Terms) == 1 && !unicode.Is(unicode.Han, first)
	})
}

// compounded reports whether the group stands in the sentence only next to a hyphen.
func (r *reading) compounded(s *readSentence, group int) bool {
	for _, t := range s.tokens {
		if slices.Contains(s.held[group].Positions, uint32(t.Position)) && !hyphened(s.text, t.Start, t.End) {
			return false
		}
	}
	return true
}

// hyphened reports whether a hyphen joins the bytes [start, end) to what stands beside them.
func hyphened(text string, start, end int) bool {
	return strings.HasSuffix(text[:start], "-") || strings.HasPrefix(text[end:], "-")
}
