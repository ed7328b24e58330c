package lexicon

import "slices"

const (
	// shortWeight is how surely a long name is meant by the name without its first or last word: "China-Central
	// Asia" stands for "China-Central Asia Mechanism".
	shortWeight = 0.5
	// longName is from how many words a name is shortened; a shorter one would leave a common word.
	longName = 4
	// headNoun is how many terms the noun takes that ends a Chinese name: its own and the one that straddles it.
	headNoun = 2
)

// shorten adds, for each sure way to say a name of several words, the same without its last and without its
// first word. A Chinese name shows its words only by its translations: where those are several, it loses the
// noun at its end (中国-中亚机制).
func (a *alternatives) shorten() {
	if !slices.ContainsFunc(a.found, isLongName) {
		return
	}
	for _, full := range a.found {
		terms := full.Terms
		switch {
		case isLongName(full):
			a.add(shortWeight, terms[:len(terms)-1]...)
			a.add(shortWeight, terms[1:]...)
		case full.Weight == 1 && scriptOf(terms[0]) == hanScript && len(terms) >= longName:
			a.add(shortWeight, terms[:len(terms)-headNoun]...)
		}
	}
}

// isLongName reports whether an alternative is a sure name of several words in a script that parts them.
func isLongName(x Alternative) bool {
	return x.Weight == 1 && len(x.Terms) >= longName && scriptOf(x.Terms[0]) != hanScript
}
