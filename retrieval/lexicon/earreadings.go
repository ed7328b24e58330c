package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/retrieval/lexicon/sound"
	"docent/retrieval/lexicon/word"
)

// readingsOf returns how a name may sound that stands at groups of a query: a group in each of its ways, several in
// their usual one.
func (l *Lexicon) readingsOf(text string, groups []Group) (all []sound.Name) {
	if len(groups) == 1 {
		return append(l.readingsOfOne(text, groups[0]), l.readingsWithin(groups[0])...)
	}
	var whole strings.Builder
	for _, g := range groups {
		if readings := l.readingsOfOne("", g); len(readings) > 0 {
			whole.WriteString(string(readings[0]))
		}
	}
	return []sound.Name{sound.Name(whole.String())}
}

// readingsWithin are those of the words of a name of several that are names by themselves.
func (l *Lexicon) readingsWithin(g Group) (all []sound.Name) {
	words := strings.Fields(g.Surface)
	if len(words) == 1 {
		return nil
	}
	for _, word := range words {
		first, _ := utf8.DecodeRuneInString(word)
		if part := (Group{Surface: word}); unicode.IsUpper(first) && l.Naming(part) != Common {
			all = append(all, l.readingsOfOne("", part)...)
		}
	}
	return all
}

func (l *Lexicon) readingsOfOne(text string, g Group) (all []sound.Name) {
	folded := l.stems.of(g.Surface).folded
	switch scriptOf(g.Surface) {
	case hanScript:
		return l.hanReadings(text, g)
	case latinScript:
		folded = strings.TrimSuffix(folded, "'s")
		all = sound.Readings(folded)
		if slavic := slavicVowels.Replace(folded); slavic != folded {
			all = append(all, sound.Latin(slavic))
		}
		if syllables := inPinyin(folded); syllables != nil {
			all = append(all, sound.Syllables(syllables))
		}
	case cyrillicScript:
		all = l.cyrillicReadings(folded)
	}
	return all
}

// slavicVowels are written with в in Russian: Euphrates and Austria are Евфрат and Австрия.
var slavicVowels = strings.NewReplacer("eu", "ev", "au", "av")

// hanReadings are those of a Chinese name, and of all characters around it that may be of the same name; of one that the
// dictionary has also what it is in English.
func (l *Lexicon) hanReadings(text string, g Group) []sound.Name {
	simplified := l.simplify(g.Surface)
	all := []sound.Name{l.dictionary.spoken(simplified)}
	if name := withoutKind(simplified); name != simplified {
		all = append(all, l.dictionary.spoken(name))
	}
	if run := l.runAround(text, g); run != "" {
		all = append(all, l.dictionary.spoken(run))
	}
	if head, ok := l.dictionary.heads.find(simplified); ok && l.dictionary.isName(head) {
		for _, phrase := range l.dictionary.nameInEnglish(head) {
			all = append(all, sound.Latin(strings.ReplaceAll(phrase, " ", "")))
		}
	}
	return all
}

// runAround returns the run of characters that spell foreign names in which a group stands, "" for none that is longer.
func (l *Lexicon) runAround(text string, g Group) string {
	if text == "" {
		return ""
	}
	start, end := g.Start, g.End
	for start > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:start])
		if !transcribes[l.dictionary.simplified.of(r)] {
			break
		}
		start -= size
	}
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if !transcribes[l.dictionary.simplified.of(r)] {
			break
		}
		end += size
	}
	if end-start == g.End-g.Start || utf8.RuneCountInString(text[start:end]) > longestTranscribed {
		return ""
	}
	return l.simplify(text[start:end])
}

// cyrillicReadings are those of a Russian name in any case, of what an adjective is made of, and of a Chinese name.
func (l *Lexicon) cyrillicReadings(folded string) (all []sound.Name) {
	stem := word.Stem(folded)
	forms := append([]string{stem, folded}, l.surnameStems(folded)...)
	for _, form := range forms {
		all = append(all, sound.Cyrillic(form))
		if other := englishVowels.Replace(form + " "); other != form+" " {
			all = append(all, sound.Cyrillic(strings.TrimSuffix(other, " ")))
		}
	}
	if place := placeOf(folded); place != "" {
		all = append(all, place)
	}
	if syllables := palladiusTable().inPinyin(folded); syllables != nil {
		all = append(all, sound.Syllables(syllables))
	}
	return all
}

// englishVowels are what Russian writes otherwise than it is said elsewhere: Евфрат, Тьюринг.
var englishVowels = strings.NewReplacer("ев", "еу", "ав", "ау", "нг ", "н ", "уа", "ўа", "уэ", "ўэ", "уи", "ўи", "уо", "ўо")

// placeOf is how the name sounds that a Russian adjective is made of: Даремский; "" for another word.
func placeOf(folded string) sound.Name {
	base, ok := strings.CutSuffix(word.Stem(folded), "ск")
	if !ok || utf8.RuneCountInString(base) < leastName {
		return ""
	}
	return sound.Cyrillic(base)
}
