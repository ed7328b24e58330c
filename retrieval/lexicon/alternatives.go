package lexicon

import (
	"cmp"
	"slices"
	"strings"
)

// alternatives collects the ways to say a group; of the same way, the surest counts.
type alternatives struct {
	found []Alternative
	index map[string]int
}

// add adds a way to say the group. The terms are kept.
func (a *alternatives) add(weight float64, terms ...string) {
	if len(terms) == 0 || weight <= 0 {
		return
	}
	key := terms[0]
	if len(terms) > 1 {
		key = strings.Join(terms, " ")
	}
	if a.index == nil {
		a.index = make(map[string]int)
	}
	if i, ok := a.index[key]; ok {
		a.found[i].Weight = max(a.found[i].Weight, weight)
		return
	}
	a.index[key] = len(a.found)
	a.found = append(a.found, Alternative{Terms: terms, Weight: min(1, weight)})
}

// list returns the alternatives, the surest first and, among equals, the first added first.
func (a *alternatives) list() []Alternative {
	slices.SortStableFunc(a.found, func(x, y Alternative) int { return cmp.Compare(y.Weight, x.Weight) })
	return a.found[:min(len(a.found), maxAlternatives)]
}
