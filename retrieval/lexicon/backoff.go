package lexicon

import (
	"unicode/utf8"

	"docent/retrieval/lexicon/sound"
)

// backOff adds to a Chinese word, none of whose sure translations occurs in the texts, the translations of its parts.
func (h *hearing) backOff(g *Group) {
	if g.Kind != Word || scriptOf(g.Surface) != hanScript || utf8.RuneCountInString(g.Surface) < 3 || h.occurs(*g, sound.InLatin) {
		return
	}
	var found alternatives
	word, _ := h.lexicon.atoms(g.Surface)
	h.lexicon.byParts(&found, word)
	for _, a := range found.list() {
		g.include(a.Weight, a.Terms)
	}
}
