package lexicon

// Covers returns for each group of q the degree in [0, 1] to which tokens, as Tokens returns them, hold it: the
// weight of the surest of its alternatives that occurs. It agrees with the coverage that an index of the same
// tokens reports.
func Covers(q Query, tokens []Token) []float64 {
	positions := make(map[string][]uint32, len(tokens))
	for _, t := range tokens {
		positions[t.Term] = append(positions[t.Term], uint32(t.Position))
	}
	covered := make([]float64, len(q.Groups))
	for i, g := range q.Groups {
		for _, alternative := range g.Alternatives {
			if alternative.Weight > covered[i] && occurs(alternative.Terms, positions) {
				covered[i] = alternative.Weight
			}
		}
	}
	return covered
}

func occurs(terms []string, positions map[string][]uint32) bool {
	lists := make([][]uint32, len(terms))
	for i, term := range terms {
		if lists[i] = positions[term]; len(lists[i]) == 0 {
			return false
		}
	}
	return len(terms) == 1 || len(PhraseStarts(nil, terms, lists)) > 0
}

// PhraseStarts appends to starts the positions at which the terms follow each other within MaxGap, given the
// ascending positions of each. Terms of a phrase may share a position of the text only with themselves.
func PhraseStarts(starts []uint32, terms []string, positions [][]uint32) []uint32 {
	for _, start := range positions[0] {
		at, ok := start, true
		for i := 1; ok && i < len(terms); i++ {
			at, ok = following(positions[i], at, uint32(MaxGap(terms[i-1], terms[i])))
		}
		if ok {
			starts = append(starts, start)
		}
	}
	return starts
}

// following returns the first position after at, no further than gap.
func following(positions []uint32, at, gap uint32) (uint32, bool) {
	for _, p := range positions {
		if p > at {
			return p, p <= at+gap
		}
	}
	return 0, false
}
