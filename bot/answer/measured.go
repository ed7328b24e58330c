package answer

import (
	"slices"
	"strings"
	"sync"

	"docent/retrieval"
	"docent/retrieval/lexicon"
)

// dimensions are the words that a question names a measure by, and words for the units of it.
var dimensions = sync.OnceValue(func() []dimension {
	return []dimension{
		newDimension(`length height depth width distance altitude elevation длин* высот* глубин* ширин* расстояни* протяженност*
			长度 高度 深度 宽度 距离 身高 海拔`, "km", "mile", "m", "cm", "mm", "foot", "inch", "nautical", "yard"),
		newDimension(`weight mass вес веса масс* 重量 体重`, "kg", "gram", "ton", "pound"),
	}
})

// dimension is a kind of quantity with the units that it is told in.
type dimension struct {
	words side
	units []int
}

func newDimension(words string, units ...string) dimension {
	m := dimension{words: newSide(words)}
	for _, u := range units {
		m.units = append(m.units, unitAt(u))
	}
	return m
}

// measured returns the units in which a question wants its answer; none where it does not name a measure that is always
// told in units. The length of a railway is no number of countries.
func measured(q lexicon.Query) []int {
	focus := q.Focus()
	for i, g := range q.Groups {
		if q.Asks != lexicon.AsksQuantity || i != focus && !asksMuch(q.Text[g.End:]) {
			continue
		}
		named := fold(g.Surface)
		for _, d := range dimensions() {
			if d.words.holds(named) || d.words.hanWords[named] {
				return d.units
			}
		}
	}
	return nil
}

// asksMuch reports whether a Chinese question asks how much what stands before is.
func asksMuch(behind string) bool {
	return slices.ContainsFunc([]string{"是", "为", "有", ""}, func(is string) bool { return strings.HasPrefix(behind, is+"多少") })
}

// tells reports whether a sentence has a number in one of the units; with no units, any sentence does.
func tells(units []int, s retrieval.Sentence) bool {
	return len(units) == 0 || slices.ContainsFunc(lexicon.Quantities(s.Text), func(q lexicon.Quantity) bool {
		return slices.Contains(units, unitOf(s.Text, q.Start, q.End))
	})
}
