package lexicon

import "slices"

// joints returns the pairs of adjacent ideographs that none of the groups, in their order, holds whole, each once.
func joints(atoms []atom, groups []Group) []string {
	var found []string
	for i := 1; i < len(atoms); i++ {
		a, b := atoms[i-1], atoms[i]
		for len(groups) > 0 && groups[0].End <= a.start {
			groups = groups[1:]
		}
		held := len(groups) > 0 && groups[0].Start <= a.start && b.end <= groups[0].End
		if pair := a.term + b.term; a.han && b.han && a.end == b.start && !held && !slices.Contains(found, pair) {
			found = append(found, pair)
		}
	}
	return found
}
