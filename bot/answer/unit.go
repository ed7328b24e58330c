package answer

import (
	_ "embed" // for the table of units
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

// unitAt returns which unit of the table a text begins with, from 1, or 0.
func unitAt(text string) int {
	text = strings.TrimLeft(text, "\u00a0 -")
	word := strings.ToLower(text[:len(text)-len(strings.TrimLeftFunc(text, unicode.IsLetter))])
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

// otherUnits reports whether two numbers, the given bytes of their texts, have different units: behind them, or
// for a year at their ends.
func otherUnits(claim string, claimStart, claimEnd int, evidence string, evidenceStart, evidenceEnd int) bool {
	a, b := unitOf(claim, claimStart, claimEnd), unitOf(evidence, evidenceStart, evidenceEnd)
	return a != 0 && b != 0 && a != b
}

func unitOf(text string, start, end int) int {
	if own := strings.TrimLeft(text[start:end], "0123456789"); len(own) < end-start {
		if unit := unitAt(own); unit != 0 {
			return unit
		}
	}
	return unitAt(text[end:])
}
