package answer

import (
	_ "embed" // for the table of units
	"regexp"
	"strings"
	"sync"
	"unicode"
)

//go:embed units.tsv
var unitsTable string

// units returns the units of the table, each as the words for it.
var units = sync.OnceValue(func() (all []side) {
	for line := range strings.Lines(unitsTable) {
		if !strings.HasPrefix(line, "#") {
			all = append(all, newSide(line))
		}
	}
	return all
})

// squared stands before a unit of length.
var squared = regexp.MustCompile(`(?i)^(?:square|sq\.?|квадратн\p{L}*|кв\.?)\s+|^平方`)

// unitAt returns which unit of the table a text begins with, from 1, or 0.
func unitAt(text string) int {
	text = strings.TrimLeft(text, "\u00a0 -")
	if at := squared.FindString(text); at != "" {
		if unit := unitAt(text[len(at):]); unit != 0 {
			return unit + len(units())
		}
	}
	word := strings.ToLower(text[:len(text)-len(strings.TrimLeftFunc(text, unicode.IsLetter))])
	if unit := unitNamed(word); unit == 0 || isHan(word) || !squaredBehind.MatchString(text[len(word):]) {
		return unit
	}
	return unitNamed(word) + len(units())
}

// squaredBehind finds the power behind a unit of length: km2, km².
var squaredBehind = regexp.MustCompile(`^(?:2(?:\D|$)|²)`)

// unitNamed returns which unit of the table a word is, from 1, or 0.
func unitNamed(word string) int {
	for i, u := range units() {
		for _, han := range u.han {
			if strings.HasPrefix(word, han) {
				return i + 1
			}
		}
		if word != "" && !isHan(word) && u.holds(word) {
			return i + 1
		}
	}
	return 0
}

// unitOf returns which unit of the table the number at the given bytes has: behind it, or at its own end as years
// have. A unit of area is another than that of length.
func unitOf(text string, start, end int) int {
	if own := strings.TrimLeft(text[start:end], "0123456789"); len(own) < end-start {
		if unit := unitAt(own); unit != 0 {
			return unit
		}
	}
	return unitAt(text[end:])
}
