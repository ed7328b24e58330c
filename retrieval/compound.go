package retrieval

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// ofAnother reports whether the sentence has a name of the question only as a part of a compound, and a name that
// stands by itself: the revenue of "the China-Kyrgyzstan-Uzbekistan railway for Kyrgyzstan" is not Uzbekistan's.
func (r *reading) ofAnother(s *readSentence) bool {
	for g, group := range r.q.Groups {
		if group.Kind == lexicon.Name && r.q.Asks == lexicon.AsksQuantity && s.held[g].Degree > 0 && !ofWords(group) && !s.holdsPhrase(group) && r.compounded(s, g) {
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

// holdsPhrase reports whether the sentence holds the words of a way to say the group in several, whose hyphens are the
// group's own.
func (s *readSentence) holdsPhrase(g lexicon.Group) bool {
	terms := termsOf(s.tokens)
	return slices.ContainsFunc(g.Alternatives, func(a lexicon.Alternative) bool {
		first, _ := utf8.DecodeRuneInString(a.Terms[0])
		return len(a.Terms) > 1 && !unicode.Is(unicode.Han, first) && !slices.ContainsFunc(a.Terms, func(term string) bool { return !terms[term] })
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
