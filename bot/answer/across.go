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
	// lostSure is the share of a claim's names above which names are too many that the passage lacks though a dictionary
	// translates them: one in a long list may be called otherwise.
	lostSure = 0.12
	// lostNames is the share of a claim's names above which those that the passage does not have, by no translation
	// and no sound, are too many.
	lostNames = 0.5
	// lostNamesHan is that share where one of the scripts is Chinese, in which fewer names are found by their sound.
	lostNamesHan = 0.75
	// lostNamesUntranslated is that share between Russian and Chinese, for which docent ships no dictionary: in a
	// claim that is not short, no number of lost names is too many.
	lostNamesUntranslated = 1
	// coverageFew is the share that must be held of so few words with a translation as shortClaim.
	coverageFew = 0.6
)

// across is a claim held against a passage in another script: how much of it has a counterpart there.
type across struct {
	passage *statement
	target  *unicode.RangeTable
	// known and found count the words with a translation, and those of them that the passage holds.
	known int
	found float64
	// names counts the names, lost are those that nothing in the passage corresponds to.
	names int
	lost  []lexicon.Group
	// unknown counts the other words, that have no translation and are not in the passage.
	unknown int
	// doubtful is set when the first of the names may be one only by its place.
	doubtful bool
	first    int
}

// translated compares across scripts, by those groups that have a translation, and counts them. A name with a
// sure one has to be there, or the name beside it, as of a person; of the others most, by their sound.
func translated(q lexicon.Query, passage *statement) (reason string, known int) {
	w := &across{passage: passage, target: script(passage.text)}
	degrees := lexicon.Covers(q, passage.tokens)
	var missing []lexicon.Group
	for i, g := range q.Groups {
		if lost := w.take(g, degrees[i], i == 0); lost && w.sure(g) && !w.besideHeld(q, degrees, i) {
			missing = append(missing, g)
		}
	}
	if float64(len(missing)) > lostSure*float64(w.names) {
		return nameMissing(missing[0]), w.known
	}
	w.settle()
	if len(w.lost) > 0 && float64(len(w.lost)) > w.mostLost(q.Text)*float64(w.names) {
		return nameMissing(w.lost[0]), w.known
	}
	least, all := coverageAcross, w.known
	if w.known+w.unknown <= shortClaim {
		least, all = coverageFew, w.known+w.unknown
	}
	if c := w.found / float64(max(all, 1)); c < least {
		return fmt.Sprintf("the passage has only %.0f%% of the claim's words", 100*c), w.known
	}
	return "", w.known
}

func (w *across) mostLost(claim string) float64 {
	from := script(claim)
	switch {
	case w.target != unicode.Han && from != unicode.Han:
		return lostNames
	case (w.target == unicode.Cyrillic || from == unicode.Cyrillic) && w.known+w.unknown+len(w.lost) > shortClaim:
		return lostNamesUntranslated
	}
	return lostNamesHan
}

func nameMissing(g lexicon.Group) string {
	return fmt.Sprintf("the name %q is not in the passage", g.Surface)
}

// settle takes the first word for no name where many other words have no translation either.
func (w *across) settle() {
	if w.doubtful && 2*w.unknown > w.known {
		w.names--
		w.unknown++
		if len(w.lost) > 0 && w.lost[0].Start == w.first {
			w.lost = w.lost[1:]
		}
	}
}

// take counts a group that the passage holds to a degree. The first word may have its capital letter from its place:
// without a translation it is taken for a name.
// It reports whether it is a name that is lost.
func (w *across) take(g lexicon.Group, degree float64, first bool) (lost bool) {
	sure := w.sure(g)
	name := isName(g) || first && !sure && isCapital(g.Surface) && !isCarrier(g.Surface)
	if first {
		w.first, w.doubtful = g.Start, name && !isName(g)
	}
	if name && degree == 0 && (sure && resembles(g, w.passage) || soundsLikeOne(g.Surface, w.passage)) {
		degree = heldDegree
	}
	if name && !isInitial(g.Surface) {
		w.names++
		if lost = degree == 0; lost {
			w.lost = append(w.lost, g)
		}
	}
	switch {
	case sure || degree > 0:
		w.known++
		w.found += degree
	case !name && !isCarrier(g.Surface):
		w.unknown++
	}
	return lost
}

// sure reports whether a group has a translation of a dictionary into the script of the passage.
func (w *across) sure(g lexicon.Group) bool {
	return slices.ContainsFunc(g.Alternatives, func(a lexicon.Alternative) bool {
		return a.Weight >= sureWeight && (g.Kind > lexicon.Name || script(strings.Join(a.Terms, "")) == w.target)
	})
}
