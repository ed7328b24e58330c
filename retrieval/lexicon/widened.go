package lexicon

import (
	"slices"
	"unicode/utf8"
)

// Widened returns the query with other words for those that the texts do not have, neither as they are nor in any sure
// translation: other forms of the same word, and words that share a translation with it. holds says whether terms occur
// in the texts, next to each other.
func (l *Lexicon) Widened(q Query, holds func(terms ...string) bool) Query {
	w := widening{l.dictionary, holds}
	groups := slices.Clone(q.Groups)
	for i := range groups {
		if groups[i].Kind <= Name && !w.heldBy(groups[i], sureTranslation) {
			w.widen(&groups[i])
		}
	}
	q.Groups = groups
	return q
}

// widening adds words that the texts have.
type widening struct {
	dictionary *dictionary
	holds      func(terms ...string) bool
}

// heldBy says whether an alternative of at least the weight occurs in the texts.
func (w *widening) heldBy(g Group, least float64) bool {
	return slices.ContainsFunc(g.Alternatives, func(a Alternative) bool { return a.Weight >= least && w.holds(a.Terms...) })
}

// Weights and bounds of words that the texts have in place of others.
const (
	otherForm  = 0.7 // another form of the word
	likeWord   = 0.4 // a word that shares its translations
	mostForms  = 3
	mostLike   = 5
	leastLike  = 0.2 // relative to the likest
	fewLetters = 4   // of a root
	// leastKnown is the weight of an alternative that makes others needless.
	leastKnown = 0.25
)

// widen adds the surest kind of words that there are. A single Chinese
// character has too many meanings, and of a name another form is another name.
func (w *widening) widen(g *Group) {
	if scriptOf(g.Surface) == hanScript && utf8.RuneCountInString(g.Surface) == 1 {
		return
	}
	if w.compose(g) || g.Kind == Name || w.forms(g) || w.heldBy(*g, leastKnown) {
		return
	}
	w.like(g)
}
