package lexicon

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Bounds and weight of translations that are composed of those of two parts.
const (
	composedWeight = 0.8
	mostOfPart     = 5
)

// compose adds to a Chinese word translations made of one of each of its two parts, where the texts have them side by
// side (Grefenstette, "The World Wide Web as a resource for example-based machine translation tasks", 1999), and says
// whether there are any.
func (w *widening) compose(g *Group) bool {
	if scriptOf(g.Surface) != hanScript {
		return false
	}
	any := false
	for at := range g.Surface {
		first, second := w.senses(g.Surface[:at]), w.senses(g.Surface[at:])
		for _, a := range first {
			for _, b := range second {
				if terms := strings.Fields(a.phrase + " " + b.phrase); w.holds(terms...) {
					g.include(composedWeight*a.weight*b.weight, terms)
					any = true
				}
			}
		}
	}
	return any
}

// senses are the likeliest translations of a part of a word.
func (w *widening) senses(part string) []meaning {
	if part == "" || !utf8.ValidString(part) || isHanStop(part) {
		return nil
	}
	found := w.dictionary.senses(part)
	return slices.Clip(found[:min(len(found), mostOfPart)])
}
