package retrieval

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

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
	if s.ofOtherTime() || !r.saysFocus(s) || r.onlyCountries(s) || r.ofAnother(s) || r.ofOtherCountry(s) || strings.HasSuffix(s.text, "?") || strings.HasSuffix(s.text, "？") {
		return false
	}
	return r.q.Asks == lexicon.AsksAnything || r.q.Asks == lexicon.AsksReason || len(r.kind(s.fresh)) > 0
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
	if focus < 0 || r.q.Groups[focus].Generic() || r.q.Groups[focus].ByUnits() || s.sayGroup(focus, r.q.Groups[focus]) {
		return true
	}
	return !sayable(r.q.Groups[focus], s.text)
}

// sayGroup reports whether the sentence, or the one before it, says the group: half of a Chinese word does not.
func (s *readSentence) sayGroup(group int, g lexicon.Group) bool {
	least := saysEnough
	if mostly(g.Surface, unicode.Han) {
		least = resemblingShare / 2
	}
	says := func(s *readSentence) bool {
		return s.held[group].Degree >= saysEnough || s.covers[group] > least
	}
	return says(s) || s.before != nil && says(s.before)
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

// says reports whether the sentence, or the one before it, says a group of the question.
func (s *readSentence) says(group int) bool {
	return s.covers[group] >= saysEnough || s.before != nil && s.before.covers[group] >= saysEnough
}

// answersKind reports whether the sentence has what the question asks for: an amount beside what is counted, a person
// where names are told from other words by their capitals, a reason.
func (r *reading) answersKind(s *readSentence, t Traits) bool {
	switch r.q.Asks {
	case lexicon.AsksQuantity:
		return t.Amount > 0 && t.Counted > 0
	case lexicon.AsksPerson:
		return t.Name > 0 && !mostly(s.text, unicode.Han)
	case lexicon.AsksReason:
		return t.Reason == 1
	}
	return false
}
