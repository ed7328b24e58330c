package answer

import (
	"slices"

	"docent/retrieval"
)

// fittingFirst puts the first quote that answers by its kind before the best, where that doesn't and is of the same
// passage: what says the most of a question is often the sentence that opens the subject, and the answer stands behind it.
func fittingFirst(quotes []retrieval.Sentence) []retrieval.Sentence {
	if len(quotes) == 0 || answersAsked(quotes[0]) {
		return quotes
	}
	for i, s := range quotes {
		if s.Traits.Kind > 0 && s.Hit == quotes[0].Hit {
			copy(quotes[1:i+1], quotes[:i])
			quotes[0] = s
			break
		}
	}
	return quotes
}

// answersAsked reports whether a quote fits and has something of the kind asked for.
func answersAsked(s retrieval.Sentence) bool {
	return s.Traits.Kind > 0 || s.Fits && s.Traits.Amount+s.Traits.Time+s.Traits.Name > 0
}

// ofKind leaves out the quotes without the kind of thing asked for where the best has it.
func ofKind(quotes []retrieval.Sentence) []retrieval.Sentence {
	if len(quotes) == 0 || !hasKind(quotes[0]) {
		return quotes
	}
	return slices.DeleteFunc(quotes, func(s retrieval.Sentence) bool { return !hasKind(s) })
}

// hasKind reports whether the quote has an amount or a time where that is asked for; who did it need not have a name.
func hasKind(s retrieval.Sentence) bool { return s.Traits.Amount+s.Traits.Time > 0 }
