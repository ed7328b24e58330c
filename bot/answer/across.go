package answer

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"docent/retrieval/lexicon"
)

const (
	// sureWeight is from where on a translation is one of a dictionary and not a guess by sound.
	sureWeight = 0.9
	// coverageFew is the share that must be held of so few words with a translation as shortClaim, and quotedFew that of
	// those of a quote, for which a translator may have chosen others.
	coverageFew = 0.6
	quotedFew   = 0.34
)

// across is a claim held against a passage in another script: how much of it has a counterpart there.
type across struct {
	lex     *lexicon.Lexicon
	query   lexicon.Query
	passage *statement
	// from and target are the scripts of the two.
	from, target *unicode.RangeTable
	// degrees are those to which the passage holds each group by its terms.
	degrees []float64
	// heard has how well the passage has a name by its sound.
	heard map[string]lexicon.Sound
	// topic is where the passage speaks of the claim; it is found when it is first needed.
	topic *topic
	// known and found count the words with a translation, and those of them that the passage holds.
	known int
	found float64
	// unknown counts the other words, that have no translation and are not in the passage.
	unknown int
}

func newAcross(lex *lexicon.Lexicon, q lexicon.Query, passage *statement) *across {
	w := &across{
		lex: lex, query: q, passage: passage, from: script(q.Text), target: passage.script(),
		degrees: lexicon.Covers(q, passage.tokens), heard: make(map[string]lexicon.Sound),
	}
	for i := range q.Groups {
		w.take(i)
	}
	return w
}

// translated compares across scripts: the passage has to have the names, by a translation or by their sound, and of the
// other groups that have a translation a share.
func (v *Verifier) translated(q lexicon.Query, passage *statement) string {
	w := newAcross(v.lex, q, passage)
	if reason := w.names(); reason != "" {
		return reason
	}
	least, all := coverageAcross, w.known
	if w.known+w.unknown <= shortClaim {
		least, all = coverageFew, w.known+w.unknown
	}
	if c := w.found / float64(max(all, 1)); c < least {
		return fmt.Sprintf("the passage has only %.0f%% of the claim's words", 100*c)
	}
	return ""
}

// lacksQuote reports whether a passage in another script has too few of the words of a quote that have a translation.
func (v *Verifier) lacksQuote(q lexicon.Query, passage *statement) bool {
	w := newAcross(v.lex, q, passage)
	least, known := coverageAcross, 1
	if w.known <= shortClaim {
		least = quotedFew
	}
	if !w.hasDictionary() {
		known = 2
	}
	return w.known > known && w.found < least*float64(w.known)
}

// take counts a group. The first word may have its capital letter from its place: without a translation it is taken for a
// name.
func (w *across) take(i int) {
	g, degree := w.query.Groups[i], w.degrees[i]
	sure := w.sure(g)
	name := isName(g) || i == 0 && !sure && isCapital(g.Surface) && !isCarrier(g.Surface)
	if name && (degree >= heldDegree || sure && resembles(g, w.passage) || w.hears(i) >= 0) {
		degree = 1
	}
	switch {
	case sure || degree > 0:
		w.known++
		w.found += degree
	case !name && !isCarrier(g.Surface):
		w.unknown++
	}
}

// hasDictionary reports whether docent ships a dictionary between the languages: none for Russian and Chinese.
func (w *across) hasDictionary() bool {
	return w.target == unicode.Latin || w.from == unicode.Latin
}

// sure reports whether a group has a translation of a dictionary into the script of the passage.
func (w *across) sure(g lexicon.Group) bool {
	return slices.ContainsFunc(g.Alternatives, func(a lexicon.Alternative) bool {
		return a.Weight >= sureWeight && (g.Kind > lexicon.Name || script(strings.Join(a.Terms, "")) == w.target)
	})
}
