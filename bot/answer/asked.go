package answer

import (
	"slices"

	"docent/retrieval"
	"docent/retrieval/lexicon"
)

// quantitiesOf returns the terms of the quantities that the question itself names.
func quantitiesOf(q lexicon.Query) map[string]bool {
	asked := make(map[string]bool)
	for _, quantity := range lexicon.Quantities(q.Text) {
		asked[quantity.Term] = true
	}
	return asked
}

// givesAsked keeps the sentences that hold a quantity of the kind asked for which the question does not name itself.
func givesAsked(q lexicon.Query, sentences []retrieval.Sentence) []retrieval.Sentence {
	asked := quantitiesOf(q)
	return slices.DeleteFunc(sentences, func(s retrieval.Sentence) bool {
		return !slices.ContainsFunc(lexicon.Quantities(s.Text), func(quantity lexicon.Quantity) bool {
			return !asked[quantity.Term] && q.Asks == kindOf(quantity.Unit)
		})
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
