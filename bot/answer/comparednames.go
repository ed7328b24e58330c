package answer

import (
	"fmt"
	"sort"
	"strings"

	"docent/retrieval/lexicon"
)

// names wants every name.
func (w *compared) names() string {
	for i, g := range w.claim.query.Groups {
		if w.missing(i) && (isName(g) || besideDot(w.claim.text, g) || i == 0 && isTitled(g.Surface)) {
			return fmt.Sprintf("the name %q is not in the passage", g.Surface)
		}
	}
	return ""
}

// besideDot reports whether a Chinese word is part of a foreign name, whose parts a dot sets apart: 威廉·法瑞尔.
func besideDot(text string, g lexicon.Group) bool {
	return isHan(g.Surface) && (strings.HasPrefix(text[g.End:], "·") || strings.HasSuffix(text[:g.Start], "·"))
}

// capitals wants every word that has a capital letter within a sentence, as names have.
func (w *compared) capitals() string {
	for i, g := range w.claim.query.Groups {
		if i > 0 && w.degrees[i] == 0 && w.counts(i) && w.capitalWithin(g) {
			return fmt.Sprintf("the name %q is not in the passage", g.Surface)
		}
	}
	return ""
}

// capitalWithin reports whether a word begins with a capital letter that does not come from its place in a sentence. A
// word that digits stand before, as in 515Vega, is part of a longer piece and has none.
func (w *compared) capitalWithin(g lexicon.Group) bool {
	at := sort.Search(len(w.claim.pieces), func(i int) bool { return w.claim.pieces[i].start >= g.Start })
	if at == 0 || at == len(w.claim.pieces) || w.claim.pieces[at-1].end > g.Start {
		return false
	}
	return w.claim.pieces[at].capital && !endsSentence(w.claim.text[w.claim.pieces[at-1].end:g.Start])
}

func endsSentence(between string) bool { return strings.ContainsAny(between, ".!?:\"«“\n") }
