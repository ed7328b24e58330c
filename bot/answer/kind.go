package answer

import (
	"cmp"
	"slices"

	"docent/retrieval"
	"docent/retrieval/lexicon"
)

// kindBonus is what holding the kind of thing asked for adds to a sentence's score, beside the share of the
// question that it covers.
const kindBonus = 0.4

// preferKind moves sentences forward that hold the kind of thing the question asks for: a figure for 'how
// many', a date for 'when'. A figure that the question itself names answers nothing.
func preferKind(q lexicon.Query, sentences []retrieval.Sentence) []retrieval.Sentence {
	if q.Asks != lexicon.AsksQuantity && q.Asks != lexicon.AsksTime {
		return sentences
	}
	asked := quantitiesOf(q)
	for i, s := range sentences {
		if holdsKind(q.Asks, s.Text, asked) {
			sentences[i].Score += kindBonus
		}
	}
	slices.SortStableFunc(sentences, func(a, b retrieval.Sentence) int { return cmp.Compare(b.Score, a.Score) })
	return sentences
}

// answersKind reports whether a question for a quantity is answered by a sentence that holds one.
func answersKind(q lexicon.Query, chosen []retrieval.Sentence) bool {
	if q.Asks != lexicon.AsksQuantity {
		return true
	}
	asked := quantitiesOf(q)
	return slices.ContainsFunc(chosen, func(s retrieval.Sentence) bool { return holdsKind(q.Asks, s.Text, asked) })
}

// quantitiesOf returns the terms of the quantities that the question itself names.
func quantitiesOf(q lexicon.Query) map[string]bool {
	asked := make(map[string]bool)
	for _, quantity := range lexicon.Quantities(q.Text) {
		asked[quantity.Term] = true
	}
	return asked
}

// holdsKind reports whether the sentence holds a quantity of the kind that is not in asked.
func holdsKind(asks lexicon.Asks, sentence string, asked map[string]bool) bool {
	return slices.ContainsFunc(lexicon.Quantities(sentence), func(quantity lexicon.Quantity) bool {
		return !asked[quantity.Term] && asks == kindOf(quantity.Unit)
	})
}

// kindOf is the kind of question that a quantity of the unit answers.
func kindOf(unit lexicon.Unit) lexicon.Asks {
	switch unit {
	case lexicon.Plain, lexicon.Percent, lexicon.PercentagePoint, lexicon.Money:
		return lexicon.AsksQuantity
	case lexicon.Year, lexicon.Day, lexicon.Month:
		return lexicon.AsksTime
	}
	return lexicon.AsksAnything
}
