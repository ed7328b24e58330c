package speech

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/corpus"
)

const (
	// longestSentence is how many bytes a sentence may have to be read: what is longer is none. mostVerbs is how many of its
	// verbs are looked at, and mostSpeakers how many utterances are told apart.
	longestSentence = 4 << 10
	mostVerbs       = 40
	mostSpeakers    = 8
	// nearby is how many bytes around a sentence are looked at for the full name of its speaker.
	nearby = 8 << 10
	// besideVerb is how many bytes in front of a verb its subject is looked for in.
	besideVerb = 400
)

// longestSpeaker is how many characters a speaker may have, with all that belongs to his name.
const longestSpeaker = 110

// inSentence finds what somebody says in one sentence of a text, and in the quotations that begin or end in it.
func inSentence(text string, span corpus.Span) []Utterance {
	sentence := text[span.Start:span.End]
	if len(sentence) > longestSentence {
		return nil
	}
	around := text[max(0, span.Start-nearby):min(len(text), span.End+nearby)]
	var found []Utterance
	switch script(sentence) {
	case unicode.Han:
		found = inChinese(sentence)
	case unicode.Cyrillic:
		found = inRussian(sentence, around)
	default:
		found = inEnglish(sentence, around)
	}
	slices.SortStableFunc(found, func(a, b Utterance) int { return a.Phrase.Start - b.Phrase.Start })
	if found = disjoint(found); len(found) > mostSpeakers {
		found = found[:mostSpeakers]
	}
	for i := range found {
		found[i].Phrase.Start += span.Start
		found[i].Phrase.End += span.Start
	}
	for i := range found {
		from, to := span.Start, span.End
		if i > 0 {
			from = found[i-1].Phrase.End
		}
		if i+1 < len(found) {
			to = found[i+1].Phrase.Start
		}
		found[i].bound(text, from, to)
	}
	return slices.DeleteFunc(found, func(u Utterance) bool {
		return len(u.Content) == 0 || utf8.RuneCountInString(u.Speaker) > longestSpeaker
	})
}

// disjoint leaves out the utterances whose phrase has a part of the one before.
func disjoint(found []Utterance) []Utterance {
	var kept []Utterance
	for _, u := range found {
		if n := len(kept); n == 0 || u.Phrase.Start >= kept[n-1].Phrase.End {
			kept = append(kept, u)
		}
	}
	return kept
}

// tail is the end of a text, of whole characters, that a subject may stand in.
func tail(text string) string {
	from := max(0, len(text)-besideVerb)
	for from < len(text) && !utf8.RuneStart(text[from]) {
		from++
	}
	return text[from:]
}

func isHan(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// script is the one that most letters of a sentence belong to; a Chinese character says as much as about three letters.
func script(sentence string) *unicode.RangeTable {
	latin, cyrillic, han := 0, 0, 0
	for _, r := range sentence {
		switch {
		case unicode.Is(unicode.Han, r):
			han += 3
		case unicode.Is(unicode.Cyrillic, r):
			cyrillic++
		case unicode.Is(unicode.Latin, r):
			latin++
		}
	}
	switch {
	case han > 0 && han >= latin && han >= cyrillic:
		return unicode.Han
	case cyrillic > latin:
		return unicode.Cyrillic
	}
	return unicode.Latin
}
