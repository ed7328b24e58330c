package sound

import (
	"cmp"
	"slices"
)

// likest keeps the best and those about as good.
func likest(found []Match) []Match {
	slices.SortFunc(found, func(a, b Match) int {
		return cmp.Or(cmp.Compare(b.Alike, a.Alike), cmp.Compare(a.Text, b.Text))
	})
	seen := make(map[string]bool)
	found = slices.DeleteFunc(found, func(m Match) bool {
		again := seen[m.Text]
		seen[m.Text] = true
		return again
	})
	for i, m := range found {
		if i == mostFound || m.Alike < found[0].Alike-nearTheBest {
			return found[:i]
		}
	}
	return found
}

// leastAlike is how alike a name must sound to be taken for the same: the shorter, the more names sound like it.
func leastAlike(n Name) float64 {
	switch w := n.Weight(); {
	case w < 2.6:
		return 0.86
	case w < 3.6:
		return 0.8
	default:
		return 0.74
	}
}

// neighbours are the skeletons that differ from one in at most one consonant; the short ones stand alone.
func neighbours(key string) []string {
	near := []string{key}
	if len(key) < longSkeleton {
		return near
	}
	for i := range len(key) + 1 {
		for j := range len(classLetters) {
			near = append(near, key[:i]+classLetters[j:j+1]+key[i:])
			if i < len(key) && classLetters[j] != key[i] {
				near = append(near, key[:i]+classLetters[j:j+1]+key[i+1:])
			}
		}
		if i < len(key) {
			near = append(near, key[:i]+key[i+1:])
		}
	}
	slices.Sort(near)
	return slices.Compact(near)
}
