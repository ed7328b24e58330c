package lexicon

// Held is how a text holds one group of a query.
type Held struct {
	// Degree in [0, 1] is that of Covers.
	Degree float64
	// Positions are those of the tokens at which the surest of the alternatives that occur begins, ascending; nil
	// for a group that the text does not hold.
	Positions []uint32
}

// HeldBy returns for each group of q how the tokens, as Tokens returns them, hold it.
func HeldBy(q Query, tokens []Token) []Held {
	positions := make(map[string][]uint32, len(tokens))
	for _, t := range tokens {
		positions[t.Term] = append(positions[t.Term], uint32(t.Position))
	}
	held := make([]Held, len(q.Groups))
	for i, g := range q.Groups {
		for _, alternative := range g.Alternatives {
			if alternative.Weight <= held[i].Degree {
				continue
			}
			if starts := startsOf(alternative.Terms, positions); len(starts) > 0 {
				held[i] = Held{alternative.Weight, starts}
			}
		}
	}
	return held
}

// startsOf returns where the terms stand next to each other.
func startsOf(terms []string, positions map[string][]uint32) []uint32 {
	if len(terms) == 1 {
		return positions[terms[0]]
	}
	lists := make([][]uint32, len(terms))
	for i, term := range terms {
		if lists[i] = positions[term]; len(lists[i]) == 0 {
			return nil
		}
	}
	return PhraseStarts(nil, terms, lists)
}
