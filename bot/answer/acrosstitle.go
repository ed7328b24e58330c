package answer

import (
	"regexp"
	"strings"
)

var (
	// russianAdjective finds words that end as Russian adjectives do, ofPlace those that most often are of a place.
	russianAdjective = regexp.MustCompile(`[а-яё](?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ые|ие|ых|их|ыми|ими)$`)
	ofPlace          = regexp.MustCompile(`[сц]к(?:ий|ой|ая|ое|ого|ому|им|ом|ую|ие|их|ими)$`)
)

// partDegree is from where on a title is held by what the passage has of one of its words.
const partDegree = 0.15

// hasTitle reports whether words with a capital letter that are no names by themselves are a title, and whether the
// passage has anything of it, or of what goes on with it.
func (w *across) hasTitle(words []int) (certain, held bool) {
	for _, i := range words {
		if w.titled(i) {
			certain = true
			held = held || w.degrees[i] >= partDegree || w.has(i, true) || w.opensTitle(i) || w.goesOn(i, i-1) || w.goesOn(i, i+1)
		}
	}
	return certain, held
}

// goesOn reports whether a title goes on with another group, which the passage has.
func (w *across) goesOn(i, other int) bool {
	if other < 0 || other >= len(w.query.Groups) {
		return false
	}
	a, b := w.query.Groups[min(i, other)], w.query.Groups[max(i, other)]
	return a.End <= b.Start && isCapital(w.query.Groups[other].Surface) && w.degrees[other] >= heldDegree &&
		!strings.ContainsAny(w.query.Text[a.End:b.Start], ".,;:!?()—–")
}

// describes reports whether an adjective that no dictionary has opens a title, unless it is of a place.
func (w *across) describes(i int) bool {
	g := w.query.Groups[i]
	return !w.sure(g) && !ofPlace.MatchString(g.Surface) && w.opensTitle(i)
}

// opensTitle reports whether an adjective opens the name of a Russian institution, which goes on small, and the passage
// has that: Федеральной службы.
func (w *across) opensTitle(i int) bool {
	g := w.query.Groups[i]
	return russianAdjective.MatchString(g.Surface) && i+1 < len(w.query.Groups) && w.degrees[i+1] >= heldDegree &&
		w.query.Text[g.End:w.query.Groups[i+1].Start] == " "
}
