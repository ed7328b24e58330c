package answer

import (
	"iter"
	"slices"
	"strings"
	"sync"

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

// saying is what a sentence says. What only one that is alike is compared by is read when that is asked for.
type saying struct {
	meaning meaning
	claim   func() examined
	exactly func() exactly
}

// exactly are the terms of the numbers and dates of a sentence, and of its names.
type exactly struct{ numbers, names map[string]bool }

func (v *Verifier) saying(text string) saying {
	return saying{
		meaning: meaningOf(v.lex.Concepts(text)),
		claim:   sync.OnceValue(func() examined { return v.examine(text) }),
		exactly: sync.OnceValue(func() exactly { return v.exactly(text) }),
	}
}

func (v *Verifier) exactly(text string) exactly {
	e := exactly{make(map[string]bool), make(map[string]bool)}
	named := v.lex.Names(text)
	for _, t := range v.lex.Tokens(text) {
		switch {
		case t.Kind == lexicon.Number || t.Kind == lexicon.Date:
			e.numbers[t.Term] = true
		case slices.ContainsFunc(named, func(n corpus.Span) bool { return n.Start <= t.Start && t.End <= n.End }):
			e.names[t.Term] = true
		}
	}
	return e
}

// repeats reports whether s says what an earlier saying says: it is alike, has no number or date of its own, no name in
// place of another, and neither denies the other nor says the opposite.
func (s saying) repeats(earlier saying) bool {
	return s.meaning.cosine(earlier.meaning) >= alike && s.exactly().in(earlier.exactly()) &&
		(s.namesIn(earlier) || earlier.namesIn(s)) &&
		!denies(s.claim(), earlier.claim().statement) && !contradicts(s.claim(), earlier.claim().statement)
}

// in reports whether an earlier sentence has all numbers and dates of this one; a day of the month goes for its date.
func (e exactly) in(earlier exactly) bool {
	for term := range e.numbers {
		day, isDate := "", strings.HasPrefix(term, "@")
		if _, after, ok := strings.Cut(term, "-"); ok && isDate {
			day = "#" + strings.TrimLeft(after, "0")
		}
		month := isDate && day == ""
		if !month && !earlier.numbers[term] && !earlier.numbers[day] {
			return false
		}
	}
	return true
}

// namesIn reports whether another saying has all names of s, in any of their forms.
func (s saying) namesIn(other saying) bool {
	for name := range s.exactly().names {
		if !other.exactly().names[name] {
			return false
		}
	}
	query := s.claim().query
	for i, degree := range lexicon.Covers(query, other.claim().tokens) {
		if degree < heldDegree && query.Groups[i].Kind == lexicon.Name {
			return false
		}
	}
	return true
}
