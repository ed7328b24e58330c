package lexicon

import "strings"

// monthNames are the folded names of months in English and, in all cases, Russian. Short ones and those that
// are words of their own count as months only beside a day or a year.
var monthNames = func() map[string]int {
	m := make(map[string]int)
	for i, names := range strings.Split(englishMonths, ",") {
		for name := range strings.FieldsSeq(names) {
			m[name] = i + 1
		}
	}
	for i, stem := range strings.Fields("январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр") {
		endings := "ь я ю ем е"
		switch i + 1 {
		case 3, 8:
			endings = "- а у ом е"
		case 5:
			endings = "й я ю ем е"
		}
		for ending := range strings.FieldsSeq(endings) {
			m[stem+strings.Trim(ending, "-")] = i + 1
		}
	}
	return m
}()

const englishMonths = `january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec`

// shortMonths are the abbreviations of Russian, which count as months behind a day alone.
var shortMonths = spelledMonths("янв фев мар апр мая июн июл авг сен окт ноя дек", "янв февр март апр май июн июл авг сент окт нояб дек")

func spelledMonths(lists ...string) map[string]int {
	m := make(map[string]int)
	for _, list := range lists {
		for i, name := range strings.Fields(list) {
			m[name] = i + 1
		}
	}
	return m
}
