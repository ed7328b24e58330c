package lexicon

import (
	"slices"
	"testing"
)

func TestTheCountriesOfATextAreThoseThatItNames(t *testing.T) {
	l := builtin(t)
	for text, want := range map[string][]string{
		"Norway's rate and Swedish timber": {"挪威", "瑞典"},
		"Норвежский банк и Швеция":         {"挪威", "瑞典"},
		"挪威央行与瑞典":                          {"挪威", "瑞典"},
		"a close US ally":                  {"美国"},
		"Tell us of it":                    nil,
		"любой данный набор и датский порт": {"丹麦"},
		"They ate a turkey":                          nil,
		"Bolivia, and Bolivia again":                 {"玻利维亚"},
		"Oslo and the North Sea":                     nil,
		"Kenya, Uganda and the Central Asian states": {"肯尼亚", "乌干达"},
	} {
		var numbers []int
		for _, country := range want {
			numbers = append(numbers, l.Query(country).Groups[0].Country)
		}
		if got := l.Countries(text); !slices.Equal(got, numbers) || slices.Contains(numbers, 0) {
			t.Errorf("%s: %v, want %v", text, got, numbers)
		}
	}
}
