package speech

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// russianOblique reads who is named behind a preposition.
func russianOblique(who, said string) (u Utterance) {
	who = strings.TrimSpace(russianEnds.ReplaceAllString(who, ""))
	if who == "него" || who == "неё" || strings.HasPrefix(who, "его") || strings.HasPrefix(who, "её") || strings.HasPrefix(who, "ее") || strings.HasPrefix(who, "их") {
		return u
	}
	words := strings.Fields(who)
	if len(words) == 0 || len(words) > 14 || russianNotInNames.MatchString(who) || russianNotAtStart.MatchString(who) {
		return u
	}
	if said == "согласно" && speakerNoun(words[0]) != aText {
		return u
	}
	if strings.Contains(who, "этом") {
		return u
	}
	u.Speaker, u.Verb = who, said
	u.kind = aPerson
	return u
}

// russianSpeaker reads a noun phrase as that of a speaker in the nominative: it has a noun of the table, or is a name.
func russianSpeaker(who, text string) (u Utterance) {
	switch {
	case russianHe.MatchString(who):
		u.referring = toPerson
		return u
	case russianThey.MatchString(who):
		u.referring = toAny
		return u
	}
	words := strings.Fields(who)
	if russianOfAnother.MatchString(who) {
		if speakerNoun(words[1]) != 0 {
			u.referring = toAny
		}
		return u
	}
	if len(words) == 0 || len(words) > 14 || russianNotInNames.MatchString(who) || russianClause.MatchString(who) {
		return u
	}
	head := russianHead(words)
	switch {
	case head >= 0 && (head == 0 || !russianNotAtStart.MatchString(who) && adjectives(words[:head])):
	case head > 0:
		from := head
		for from > 0 && adjectival.MatchString(words[from-1]) {
			from--
		}
		words, head = words[from:], head-from
	case russianNotAtStart.MatchString(who) || !names(words) || len(words) == 1 && !namedElsewhere(words[0], text):
		return u
	}
	u.Speaker, u.kind = strings.Join(words, " "), aPerson
	if !strings.Contains(who, u.Speaker) {
		return Utterance{}
	}
	if head >= 0 {
		u.kind = speakerNoun(words[head])
	}
	return u
}

// beginsOrdinary reports whether the speaker's first word is a common noun.
func (u Utterance) beginsOrdinary() bool {
	first, _, _ := strings.Cut(u.Speaker, " ")
	return ordinaryBody.MatchString(first) || u.kind == aPerson && (speakerNoun(first) != 0 || adjectival.MatchString(first))
}

// adjectives reports whether words may all stand before a noun that they agree with, or are capitalised.
func adjectives(words []string) bool {
	for _, w := range words {
		lower := strings.ToLower(w)
		if !adjectival.MatchString(lower) && !isCapital(w) {
			return false
		}
	}
	return true
}

var adjectival = regexp.MustCompile(`(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ин|ов)$`)

func isCapital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// russianHead is the index of the first noun of the table, -1 for none.
func russianHead(words []string) int {
	for i, w := range words {
		if speakerNouns().kinds[strings.ToLower(w)] != 0 {
			return i
		}
	}
	return -1
}

func names(words []string) bool {
	if !slices.ContainsFunc(words, isCapital) {
		return false
	}
	for _, w := range words {
		if !russianName.MatchString(w) {
			return false
		}
	}
	return true
}

// lowered takes a capital away that a common noun has from its place.
func lowered(who string) string {
	first, size := utf8.DecodeRuneInString(who)
	second, _ := utf8.DecodeRuneInString(who[size:])
	if !unicode.IsUpper(first) || unicode.IsUpper(second) {
		return who
	}
	return string(unicode.ToLower(first)) + who[size:]
}
