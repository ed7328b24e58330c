package retrieval

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"docent/retrieval/lexicon"
)

// missingNameShare is what evidence is worth when the question names somebody or something that the passage
// surely does not: a figure of Kyrgyzstan answers no question on Mongolia.
const missingNameShare = 0.7

// scripts are those that docent knows names in.
var scripts = []*unicode.RangeTable{unicode.Han, unicode.Latin, unicode.Cyrillic}

// missesName reports whether a name of the question is in none of the texts though it is known how it would be
// written in the passage's script. Only a name that is known in several scripts counts: any other may be spelled
// in some other way, or be no name.
func missesName(q lexicon.Query, passage string, covers ...[]float64) bool {
	for i, g := range q.Groups {
		if g.Kind == lexicon.Name && highest(i, covers) == 0 && knownIn(passage, g) {
			return true
		}
	}
	return false
}

// knownIn reports whether there are sure ways to say the group in the script of the text and in another.
func knownIn(text string, g lexicon.Group) bool {
	here, elsewhere := false, false
	for _, script := range scripts {
		switch {
		case !surelyIn(script, g):
		case mostly(text, script):
			here = true
		default:
			elsewhere = true
		}
	}
	return here && elsewhere
}

// surelyIn reports whether one of the sure ways to say the group is in the script.
func surelyIn(script *unicode.RangeTable, g lexicon.Group) bool {
	return slices.ContainsFunc(g.Alternatives, func(a lexicon.Alternative) bool {
		first, _ := utf8.DecodeRuneInString(a.Terms[0])
		return a.Weight == 1 && unicode.Is(script, first)
	})
}

// mostly reports whether at least half of the letters of a text are of the script.
func mostly(text string, script *unicode.RangeTable) bool {
	of, letters := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
			if unicode.Is(script, r) {
				of++
			}
		}
	}
	return 2*of >= letters
}
