package answer

import (
	"cmp"
	"slices"

	"docent/retrieval"
)

// theme is a part of a summary: passages under one heading.
type theme struct {
	heading string
	hits    []retrieval.Hit
}

// themes groups passages by their headings, in order of appearance; passages of different documents under
// the same heading are one theme. When there are too many, every document gives its first before any gives
// its second.
func themes(hits []retrieval.Hit) []theme {
	var all []theme
	turn := make(map[string]int)
	var turns []int
	at := make(map[string]int)
	for _, hit := range hits {
		heading := headingOf(hit)
		i, ok := at[heading]
		if !ok {
			i = len(all)
			at[heading] = i
			all = append(all, theme{heading: heading})
			turns = append(turns, turn[hit.Document.ID])
			turn[hit.Document.ID]++
		}
		all[i].hits = append(all[i].hits, hit)
	}
	return firstTurns(all, turns)
}

// firstTurns keeps the sectionsMost themes of the lowest turns, in their order.
func firstTurns(all []theme, turns []int) []theme {
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(turns[i], turns[j]) })
	order = order[:min(len(order), sectionsMost)]
	slices.Sort(order)
	kept := make([]theme, len(order))
	for k, i := range order {
		kept[k] = all[i]
	}
	return kept
}

// headingOf is the passage's heading, else what names its document best.
func headingOf(hit retrieval.Hit) string {
	doc := hit.Document
	switch {
	case hit.Passage.Heading != "":
		return hit.Passage.Heading
	case doc.Title != "" || doc.Opening != "":
		return doc.Name()
	case !doc.Published.IsZero():
		return doc.Published.Format("2006-01-02")
	}
	return doc.ID
}
