package main

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"
)

// characters returns pairs of a traditional character and its simplified form. A character that is also
// written in simplified text (么, 著) is left alone.
func characters(entries []entry) string {
	votes, kept := make(map[rune]map[rune]int), make(map[rune]int)
	for _, e := range entries {
		for _, r := range e.Simplified {
			kept[r]++
		}
		traditional, simplified := []rune(e.Traditional), []rune(e.Simplified)
		if len(traditional) != len(simplified) {
			continue
		}
		for i, t := range traditional {
			if votes[t] == nil {
				votes[t] = make(map[rune]int)
			}
			votes[t][simplified[i]]++
		}
	}
	var b strings.Builder
	for _, t := range slices.Sorted(maps.Keys(votes)) {
		s := slices.MaxFunc(slices.Sorted(maps.Keys(votes[t])), func(a, b rune) int {
			return cmp.Compare(votes[t][a], votes[t][b])
		})
		if s != t && isHan(t) && 20*kept[t] < votes[t][s] {
			b.WriteString(string(t) + string(s))
		}
	}
	return b.String()
}

// suffixed is the reading of 儿 where it only colours the syllable before.
const suffixed = "r"

// readings returns lines of a character and its pinyin without tones; of several readings, a surname's, as readings
// serve to spell names, else the one that it has in the most words.
func readings(entries []entry) string {
	votes, surname := make(map[rune]map[string]int), make(map[rune]string)
	for _, e := range entries {
		word, syllables := []rune(e.Simplified), strings.Fields(e.Pinyin)
		for i, r := range word {
			if !isHan(r) || len(syllables) != len(word) || syllable(syllables[i]) == suffixed {
				continue
			}
			if votes[r] == nil {
				votes[r] = make(map[string]int)
			}
			votes[r][syllable(syllables[i])]++
			if len(word) == 1 && isSurname(e) {
				surname[r] = syllable(e.Pinyin)
			}
		}
	}
	var b strings.Builder
	for _, r := range slices.Sorted(maps.Keys(votes)) {
		most := slices.MaxFunc(slices.Sorted(maps.Keys(votes[r])), func(a, b string) int { return cmp.Compare(votes[r][a], votes[r][b]) })
		b.WriteString(string(r) + cmp.Or(surname[r], most) + "\n")
	}
	return b.String()
}

func isSurname(e entry) bool {
	return slices.ContainsFunc(e.Glosses, func(g string) bool { return strings.HasPrefix(g, "surname ") })
}

// syllable returns pinyin as names are spelled: "lu:4" is "lu", "Liu2" is "liu".
func syllable(pinyin string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return r
		}
		if r >= 'A' && r <= 'Z' {
			return unicode.ToLower(r)
		}
		return -1
	}, pinyin)
}
