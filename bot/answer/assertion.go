package answer

import (
	"slices"

	"docent/retrieval/lexicon"
)

const (
	// sameShare is the share of a sentence's words, numbers aside, that another one has which is about the same.
	sameShare = 0.6
	// answersShare is the share of the question that a sentence holds which answers it.
	answersShare = 0.8
	// roundedBy is by how much numbers may differ that are the same one rounded, and hedgedBy by how much where one of
	// them is said to be no exact one.
	roundedBy = 0.02
	hedgedBy  = 0.2
)

// assertion is a sentence as an answer to a question.
type assertion struct {
	*statement
	asks lexicon.Asks
	// covers is the share of the question that it holds.
	covers float64
	// values are its quantities of the kind asked for, times its years, months and days that are none.
	values, times []lexicon.Quantity
	// words are its words without quantities, names those of them that are names.
	words, names lexicon.Query
}

// assertion reads a sentence; of one that can't answer the question only its values.
func (a *Answerer) assertion(q lexicon.Query, text string) assertion {
	lex := a.index.Lexicon()
	s := assertion{statement: newStatement(lex, text), asks: q.Asks}
	s.covers = coverage(q, s.statement)
	s.readQuantities(quantitiesOf(q))
	if s.covers >= answersShare && len(s.values) > 0 {
		s.readWords(lex.Query(text))
	}
	return s
}

// readQuantities tells the values of the kind asked for, which the question does not have itself, from times.
func (s *assertion) readQuantities(asked map[string]bool) {
	for _, quantity := range s.quantities {
		switch {
		case kindOf(quantity.Unit) == s.asks && !asked[quantity.Term]:
			s.values = append(s.values, quantity)
		case kindOf(quantity.Unit) == lexicon.AsksTime:
			s.times = append(s.times, quantity)
		}
	}
}

// readWords keeps the words that are no quantities, and of these the names. The first word may have its capital from
// its place.
func (s *assertion) readWords(q lexicon.Query) {
	for i, g := range q.Groups {
		if g.Kind == lexicon.Number || g.Kind == lexicon.Date {
			continue
		}
		s.words.Groups = append(s.words.Groups, g)
		if isName(g) && i > 0 {
			s.names.Groups = append(s.names.Groups, g)
		}
	}
}

// contradicts reports whether two sentences are about the same, as far as their words tell, and give different values
// for it. Sentences of different times, or that each have a name which the other lacks, are about different things.
func (s assertion) contradicts(other assertion) bool {
	switch {
	case min(s.covers, other.covers) < answersShare:
		return false
	case mean(held(s.words, other.statement)) < sameShare && mean(held(other.words, s.statement)) < sameShare:
		return false
	case lacks(other.statement, s.names) && lacks(s.statement, other.names):
		return false
	case !sameTimes(s.times, other.times):
		return false
	}
	own, others := s.comparable(other)
	return len(own) == 1 && len(others) == 1 && !s.agrees(other, own[0], others[0])
}

// sameTimes reports whether no kind of time that both sentences name is another in each.
func sameTimes(a, b []lexicon.Quantity) bool {
	for _, x := range a {
		of := func(y lexicon.Quantity) bool { return y.Unit == x.Unit }
		if slices.ContainsFunc(b, of) && !slices.ContainsFunc(b, func(y lexicon.Quantity) bool { return of(y) && y.Value == x.Value }) {
			return false
		}
	}
	return true
}

// lacks reports whether a statement does not have one of the names.
func lacks(s *statement, names lexicon.Query) bool {
	return slices.ContainsFunc(held(names, s), func(degree float64) bool { return degree == 0 })
}

// comparable returns the values of each sentence that are counted in the same thing as one of the other.
func (s assertion) comparable(other assertion) (own, others []lexicon.Quantity) {
	for _, x := range s.values {
		for _, y := range other.values {
			if x.Unit != y.Unit || x.Currency != y.Currency || x.Unit == lexicon.Plain && counted(s.text[x.End:]) != counted(other.text[y.End:]) {
				continue
			}
			own, others = appendQuantity(own, x), appendQuantity(others, y)
		}
	}
	return own, others
}

func appendQuantity(all []lexicon.Quantity, q lexicon.Quantity) []lexicon.Quantity {
	if slices.ContainsFunc(all, func(have lexicon.Quantity) bool { return have.Value == q.Value && have.Unit == q.Unit }) {
		return all
	}
	return append(all, q)
}

// counted is what stands behind a number: the unit of the table, or the stem of the next word, or the next character
// of a Chinese one.
func counted(behind string) string {
	if u := unitAt(behind); u > 0 {
		return string(rune(u))
	}
	words := wordsOf(behind)
	if len(words) == 0 {
		return ""
	}
	runes := []rune(words[0].text)
	if isHan(words[0].text) {
		return string(runes[:1])
	}
	return string(runes[:min(len(runes), 5)])
}
