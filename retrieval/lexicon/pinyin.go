package lexicon

import "strings"

// longestGiven is how many syllables a Chinese given name has at most.
const longestGiven = 2

// inPinyin cuts a word into one or two syllables of pinyin, the first as long as can be; nil for another word.
func inPinyin(word string) []string {
	table := palladiusTable().cyrillic
	if _, ok := table[word]; ok {
		return []string{word}
	}
	for size := len(word) - 1; size > 0; size-- {
		if _, ok := table[word[:size]]; !ok {
			continue
		}
		if _, ok := table[word[size:]]; ok {
			return []string{word[:size], word[size:]}
		}
	}
	return nil
}

// russianCases are endings of Chinese names in Russian cases, and what they stand for.
var russianCases = [][2]string{{"", ""}, {"ом", ""}, {"а", ""}, {"у", ""}, {"е", ""}, {"я", "ь"}, {"ю", "ь"}, {"ем", "ь"}, {"е", "ь"},
	{"я", "й"}, {"ю", "й"}, {"ем", "й"}, {"е", "й"}}

// inPinyin reads a word in Cyrillic, in any case, as one or two syllables.
func (p palladius) inPinyin(word string) []string {
	for _, ending := range russianCases {
		base, ok := strings.CutSuffix(word, ending[0])
		if !ok {
			continue
		}
		if latin, ok := inSyllables(base+ending[1], p.pinyin, longestGiven); ok {
			return inPinyin(latin)
		}
	}
	return nil
}
