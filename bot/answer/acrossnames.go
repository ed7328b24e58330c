package answer

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// lostOfMany is the share of a claim's names that the passage may call otherwise: one in a long list.
const lostOfMany = 0.1

// meantDegree is from where on a word is held by its meaning and not by what the lexicon hears.
const meantDegree = 0.8

// names wants the names of the claim, but for one of many.
func (w *across) names() string {
	var lost []string
	all := 0
	for _, name := range w.namesOf() {
		if certain, held := w.hasName(name); certain {
			if all++; !held {
				lost = append(lost, w.query.Text[w.query.Groups[name[0]].Start:w.query.Groups[name[len(name)-1]].End])
			}
		}
	}
	if len(lost) > 0 && float64(len(lost)) > lostOfMany*float64(all) {
		return fmt.Sprintf("the name %q is not in the passage", lost[0])
	}
	return ""
}

// namesOf returns the groups of each name, which may be of several words: of a person, of an institution.
func (w *across) namesOf() (names [][]int) {
	last := -1
	for i, g := range w.query.Groups {
		if !w.mayBeName(i) {
			continue
		}
		if last >= 0 && last == i-1 && joinsName(w.query.Text[w.query.Groups[last].End:g.Start]) {
			names[len(names)-1] = append(names[len(names)-1], i)
		} else {
			names = append(names, []int{i})
		}
		last = i
	}
	return names
}

// isOneWord reports whether a name is one word, but for abbreviations.
func (w *across) isOneWord(name []int) bool {
	words := 0
	for _, i := range name {
		if g := w.query.Groups[i]; !isInitial(g.Surface) {
			words += 1 + strings.Count(g.Surface, " ")
		}
	}
	return words == 1
}

// joinsName reports whether what stands between two words makes one name of them; beside a dot a character of it may be
// no word.
func joinsName(between string) bool {
	return slices.Contains([]string{" ", "-", "·", " - ", " & ", ". ", "."}, between) ||
		strings.Contains(between, "·") && utf8.RuneCountInString(between) <= longestBesideDot
}

// longestBesideDot is how many characters stand between two words of a name that a dot parts at most.
const longestBesideDot = 3

// hasName reports whether a name surely is one, and whether the passage has it: as a whole by its sound, or half of the
// words that surely are of it.
func (w *across) hasName(name []int) (certain, held bool) {
	certainly := slices.DeleteFunc(slices.Clone(name), func(i int) bool { return !w.certain(i, w.isOneWord(name)) })
	if len(certainly) == 0 {
		return w.hasTitle(name)
	}
	return true, w.hasHalf(certainly) || len(name) > 1 && w.hearsWhole(name) || len(name) == 1 && w.describes(name[0])
}

// hasHalf reports whether the passage has half of the words of a name, and the last one, which is most often the surname,
// or what sounds somewhat like that where it has another by its meaning.
func (w *across) hasHalf(name []int) bool {
	found, enough := 0, w.has(name[len(name)-1], len(name) > 1)
	for _, i := range name {
		if w.has(i, len(name) > 1) {
			found++
			enough = enough || w.hasAsMeant(i) && w.hears(name[len(name)-1]) >= -somewhat || script(w.query.Groups[i].Surface) == w.target
		}
	}
	return enough && 2*found >= len(name)
}

// hasAsMeant reports whether the passage has a word by its meaning, and not by what the lexicon hears.
func (w *across) hasAsMeant(i int) bool {
	return w.means(i) && (w.degrees[i] == 0 || w.degrees[i] >= meantDegree)
}

// has reports whether the passage has a word of a name: by its meaning, or what sounds like it. What is part of a longer
// name, or has a translation, has to sound more alike.
func (w *across) has(i int, part bool) bool {
	least := 0.0
	switch {
	case w.sure(w.query.Groups[i]):
		least = surest
	case part:
		least = surer
	}
	return w.means(i) || w.hears(i) >= least
}
