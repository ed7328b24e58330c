package answer

import (
	"iter"
	"slices"
	"strings"

	"docent/corpus"
	"docent/retrieval"
	"docent/retrieval/lexicon"
)

// readAhead is how many quotes are compared with those before them: more never reach an answer.
const readAhead = 12

// unrepeated leaves out the quotes that a better one says already, as several documents tell a story in nearly the same
// words. One with a number or a date of its own, another name or the opposite stays. A quote is compared when it is
// asked for.
func (a *Answerer) unrepeated(quotes []retrieval.Sentence) iter.Seq[retrieval.Sentence] {
	return func(yield func(retrieval.Sentence) bool) {
		var said []saying
		for _, s := range quotes {
			if quote, ok := quotable(s); ok && s.Traits.OtherTime == 0 && len(said) < readAhead {
				now := a.verifier.saying(quote.Text)
				if slices.ContainsFunc(said, now.repeats) {
					continue
				}
				said = append(said, now)
			}
			if !yield(s) {
				return
			}
		}
	}
}

// saying is what a sentence says, with the terms of its numbers and dates, and of its names.
type saying struct {
	claim        examined
	meaning      meaning
	exact, names map[string]bool
}

func (v *Verifier) saying(text string) saying {
	s := saying{
		claim: v.examine(text), meaning: meaningOf(v.lex.Concepts(text)),
		exact: make(map[string]bool), names: make(map[string]bool),
	}
	named := v.lex.Names(text)
	for _, t := range v.lex.Tokens(text) {
		switch {
		case t.Kind == lexicon.Number || t.Kind == lexicon.Date:
			s.exact[t.Term] = true
		case slices.ContainsFunc(named, func(n corpus.Span) bool { return n.Start <= t.Start && t.End <= n.End }):
			s.names[t.Term] = true
		}
	}
	return s
}

// repeats reports whether s says what an earlier saying says: it is alike, has no number or date of its own, no name in
// place of another, and neither denies the other nor says the opposite.
func (s saying) repeats(earlier saying) bool {
	return s.meaning.cosine(earlier.meaning) >= alike && s.exactlyIn(earlier) &&
		(s.namesIn(earlier) || earlier.namesIn(s)) &&
		!denies(s.claim, earlier.claim.statement) && !contradicts(s.claim, earlier.claim.statement)
}

// exactlyIn reports whether the earlier saying has all numbers and dates of s; a day of the month goes for its date.
func (s saying) exactlyIn(earlier saying) bool {
	for term := range s.exact {
		day, isDate := "", strings.HasPrefix(term, "@")
		if _, after, ok := strings.Cut(term, "-"); ok && isDate {
			day = "#" + strings.TrimLeft(after, "0")
		}
		month := isDate && day == ""
		if !month && !earlier.exact[term] && !earlier.exact[day] {
			return false
		}
	}
	return true
}

// namesIn reports whether another saying has all names of s, in any of their forms.
func (s saying) namesIn(other saying) bool {
	for name := range s.names {
		if !other.names[name] {
			return false
		}
	}
	for i, degree := range lexicon.Covers(s.claim.query, other.claim.tokens) {
		if degree < heldDegree && s.claim.query.Groups[i].Kind == lexicon.Name {
			return false
		}
	}
	return true
}
