package lexicon

import (
	"regexp"
	"slices"
	"strings"
)

// owner is the end of a word for whose something is: Kazakhstan's base rate.
var owner = regexp.MustCompile(`['’]s?\s+`)

// behindNoun are words that no noun phrase goes on with.
var behindNoun = strings.Fields(`of in on at for from to by between during with after before since per that which who
	и в во на по из за у с со к для между от при`)

// phraseIn returns the noun phrase at a byte of a folded question of letters, without whose it is: so many words at most.
func phraseIn(folded string, start int) (from, to int) {
	if at := owner.FindStringIndex(folded[start:]); at != nil && len(strings.Fields(folded[start:start+at[0]])) <= nounWords {
		start += at[1]
	}
	end := start
	for at, n := start, 0; n < nounWords; n++ {
		at += len(folded[at:]) - len(strings.TrimLeft(folded[at:], " "))
		word, _, _ := strings.Cut(folded[at:], " ")
		if word == "" || slices.Contains(behindNoun, word) {
			break
		}
		at += len(word)
		end = at
	}
	return start, end
}
