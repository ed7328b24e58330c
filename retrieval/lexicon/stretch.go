package lexicon

import (
	"cmp"
	"slices"
)

// stretch is characters of a question in their simplified forms, at bytes [start, end).
type stretch struct {
	han        string
	start, end int
}

// mostParts bounds how many parts of a run are looked up.
const mostParts = 8

// parts are the stretches of a run between the edges of its groups, and those without its first or last character,
// which may belong to a word beside the name; the longest first.
func (run stretch) parts(groups []*Group) []stretch {
	n := len([]rune(run.han))
	if 3*n != run.end-run.start || 3*n != len(run.han) {
		return []stretch{run}
	}
	cuts := []int{0, 1, n - 1, n}
	for _, g := range groups {
		cuts = append(cuts, min(max(0, (g.Start-run.start)/3), n), min(max(0, (g.End-run.start)/3), n))
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var parts []stretch
	for i, a := range cuts {
		for _, b := range cuts[i+1:] {
			if Transcribed(run.han[3*a : 3*b]) {
				parts = append(parts, stretch{run.han[3*a : 3*b], run.start + 3*a, run.start + 3*b})
			}
		}
	}
	slices.SortStableFunc(parts, func(a, b stretch) int { return cmp.Compare(len(b.han), len(a.han)) })
	return parts[:min(len(parts), mostParts)]
}

// within returns the groups that stand within bytes [start, end) of the question, all of it or in part.
func within(groups []Group, start, end int) []*Group {
	var found []*Group
	for i := range groups {
		if g := &groups[i]; g.Start < end && start < g.End && g.Kind <= Name {
			found = append(found, g)
		}
	}
	return found
}
