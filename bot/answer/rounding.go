package answer

import (
	"math"
	"slices"
	"strings"

	"docent/retrieval/lexicon"
)

// agrees reports whether two values are one, rounding aside.
func (s assertion) agrees(other assertion, x, y lexicon.Quantity) bool {
	within := roundedBy
	switch {
	case s.asks == lexicon.AsksTime:
		within = 0
	case approximates(s.text) || approximates(other.text):
		within = hedgedBy
	}
	return math.Abs(x.Value-y.Value) <= within*max(math.Abs(x.Value), math.Abs(y.Value))
}

var (
	aboutWords = set(`about around approximately roughly nearly almost over more least less up estimated some около примерно почти более
		свыше менее приблизительно порядка`)
	hanAbout = phrases(`约,近,超过,逾,多,左右,上下,以上,不到,大概`)
)

// approximates reports whether a sentence says of a number that it is no exact one.
func approximates(text string) bool {
	return holdsAny(text, hanAbout) || slices.ContainsFunc(wordsOf(text), func(w word) bool { return aboutWords[strings.ToLower(w.text)] })
}
