package lexicon

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// forms adds other forms of the sure words of a group, and says whether there are any.
func (w *widening) forms(g *Group) bool {
	any := false
	for _, a := range g.Alternatives {
		if a.Weight < sureTranslation || len(a.Terms) != 1 || len(derivations[scriptOf(a.Terms[0])]) == 0 {
			continue
		}
		found := 0
		for _, form := range derived(a.Terms[0]) {
			if found < mostForms && w.holds(form) {
				g.include(otherForm*a.Weight, []string{form})
				any = true
				found++
			}
		}
	}
	return any
}

// derivations are endings of stems that are of one family: septicemia and septicemic, resident and residential.
var derivations = map[script][]string{
	latinScript:    strings.Fields("ia i ic ist ism al an ian er or ent enti ant anti iv ion ori ari ar um us a y e ern en th ual"),
	cyrillicScript: strings.Fields("ск ическ ичн н нн ов ист изм ост ник к ени ани тел ац ирова ова и а"),
}

// derived returns the words that a stem may become by another ending, the longest root first.
func derived(stem string) []string {
	var found []string
	roots, endings := []string{stem}, derivations[scriptOf(stem)]
	for _, e := range endings {
		if root, ok := strings.CutSuffix(stem, e); ok && utf8.RuneCountInString(root) >= fewLetters {
			roots = append(roots, root)
		}
	}
	slices.SortStableFunc(roots, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	for _, root := range roots {
		if root != stem {
			found = append(found, root)
		}
		for _, e := range endings {
			if root+e != stem && utf8.RuneCountInString(root) > fewLetters {
				found = append(found, root+e)
			}
		}
	}
	return found
}
