package answer

import (
	"slices"
	"strings"
	"unicode"
)

// placeFor returns which of the slots a new one takes the place of, or -1. Of several it is the one behind the same
// preposition or article, then the one most alike in letters; of names then the last, of words the one counted or
// else the first, which mostly is what the question is about.
func placeFor(s slot, free []slot, last remark) int {
	best, score := -1, 0.0
	for i, f := range free {
		if f.named != s.named && !sameHead(f.text, s.text) || isVerb(f.text) || strings.Contains(fold(f.text), fold(s.text)) {
			continue
		}
		if now := fitness(s, f) + placeBonus(i, free, last); best < 0 || now > score {
			best, score = i, now
		}
	}
	return best
}

// sameHead reports whether two Chinese words end in the same character, which says what kind of thing they are.
func sameHead(a, b string) bool { return isHan(a) && isHan(b) && commonEnd(a, b) > 0 }

func fitness(s, f slot) float64 {
	fit := likeness(s.text, f.text)
	if s.lead != "" && fold(strings.TrimSpace(s.lead)) == fold(strings.TrimSpace(f.lead)) {
		fit++
	}
	if strings.Contains(s.text, " ") == strings.Contains(f.text, " ") {
		fit += 0.2
	}
	return fit
}

// isVerb reports whether all words of a text have the form of a Russian verb, in whose place no noun can stand.
func isVerb(text string) bool {
	words := wordsOf(text)
	for _, w := range words {
		if !isRussianPast(w.text) && !slices.ContainsFunc(verbEnds, func(end string) bool { return strings.HasSuffix(w.text, end) }) {
			return false
		}
	}
	return len(words) > 0 && script(text) == unicode.Cyrillic
}

var verbEnds = phrases(`ет,ют,ят,ит,ется,ются,ится,ятся,ть,ться`)

// placeBonus prefers a place where nothing else decides.
func placeBonus(i int, free []slot, last remark) float64 {
	switch {
	case free[i].named:
		return 0.02 * float64(i)
	case free[i].asked && last.countsThings() && slices.ContainsFunc(last.slots(), func(s slot) bool { return s.named }):
		return 0.5
	case free[i].asked:
		return 0
	}
	return 0.1 - 0.02*float64(i)
}

// countsThings reports whether the question asks how many of something, and not how it is.
func (r *remark) countsThings() bool {
	return holdsAny(fold(r.text), []string{"how many", "how much", "сколько", "多少", "几"})
}
