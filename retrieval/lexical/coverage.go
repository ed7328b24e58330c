package lexical

import "docent/retrieval/lexicon"

// Coverage returns for each group of q the degree in [0, 1] to which passage id holds it: the weight of the
// surest of its alternatives that occurs, 0 for a passage that is not indexed. lexicon.Covers does the same
// for tokens.
func (x *Index) Coverage(q lexicon.Query, id int64) []float64 {
	x.mu.RLock()
	defer x.mu.RUnlock()
	covered := make([]float64, len(q.Groups))
	number, ok := x.numbers[id]
	if !ok {
		return covered
	}
	for i, g := range q.Groups {
		for _, alternative := range g.Alternatives {
			if alternative.Weight > covered[i] && x.holds(alternative, number) {
				covered[i] = alternative.Weight
			}
		}
	}
	return covered
}

func (x *Index) holds(alternative lexicon.Alternative, number uint32) bool {
	o, ok := x.occurrences(alternative)
	return ok && o.seek(number) && o.number == number
}
