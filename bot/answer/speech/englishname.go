package speech

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// englishSpeaker reads a noun phrase as that of a speaker.
func englishSpeaker(who, text string) (u Utterance) {
	who = strings.TrimSpace(who)
	switch {
	case englishHe.MatchString(who):
		u.referring = toPerson
		return u
	case englishThey.MatchString(who):
		u.referring = toAny
		return u
	case ofAnother.MatchString(who):
		if words := strings.Fields(headOf(who)); speakerNoun(words[len(words)-1]) != 0 && !notInNames.MatchString(who[strings.Index(who, " "):]) {
			u.referring = toAny
		}
		return u
	case len(strings.Fields(who)) > 14, notInNames.MatchString(who), notAtStart.MatchString(who), unfinished.MatchString(who):
		return u
	}
	words := strings.Fields(headOf(who))
	if len(words) == 0 {
		return u
	}
	if u.kind = englishHead(words, text); u.kind != 0 {
		u.Speaker = who
	}
	return u
}

// endsInSpeaker reports whether the last word of a subject is a name or a noun for who speaks.
func endsInSpeaker(subject string) bool {
	words := strings.Fields(subject)
	if len(words) == 0 {
		return false
	}
	last := words[len(words)-1]
	first, _ := utf8.DecodeRuneInString(last)
	return unicode.IsUpper(first) || speakerNoun(last) != 0
}

// headOf is a noun phrase without what depends on its head: the Shah of Iran.
func headOf(who string) string {
	if at := headEnds.FindStringIndex(who); at != nil && at[0] > 0 {
		return who[:at[0]]
	}
	return who
}

// englishHead is the kind of speaker that the words up to the head of a phrase name: the head is a noun of the table or a
// name.
func englishHead(words []string, text string) speakerKind {
	last := words[len(words)-1]
	if kind := speakerNoun(last); kind != 0 {
		return kind
	}
	if first, _ := utf8.DecodeRuneInString(last); !unicode.IsUpper(first) {
		return 0
	}
	titled := false
	for _, w := range words[:len(words)-1] {
		switch speakerNoun(w) {
		case aPerson:
			titled = true
		case aBody:
			return aBody
		}
	}
	switch {
	case titled:
		return aPerson
	case len(words) == 1 && !namedElsewhere(last, text):
		return 0
	case len(words) >= 2 && capitals(words), len(words) == 1 && namedInFull(last, text):
		return aPerson
	}
	return aBody
}

func capitals(words []string) bool {
	for _, w := range words {
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) || !isProper(w) {
			return false
		}
	}
	return true
}

// beginsCommon reports whether a phrase begins with a word that has its capital from its place.
func beginsCommon(who string) bool {
	first, _, _ := strings.Cut(who, " ")
	return lowerFirst.MatchString(who) && (speakerNoun(first) != 0 || !isProper(first))
}

// isProper reports whether a capital of a word is its own: it is not one that begins many sentences.
func isProper(word string) bool {
	return !lowerFirst.MatchString(word+" ") || !commonFirst.MatchString(word)
}

var commonFirst = regexp.MustCompile(`^(?:The|An?|Some|Many|Several|Most|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fifteen|Twenty|Thirty|Hundreds|Local|Senior|Former|Industry|Top|Federal|Other|Leading|Independent|Western|Official)$`)

// namedInFull reports whether a surname stands behind a given name in the text.
func namedInFull(name, text string) bool {
	for from := 0; ; {
		at := strings.Index(text[from:], name)
		if at < 0 {
			return false
		}
		words := strings.Fields(text[max(0, from+at-40) : from+at])
		if n := len(words); n > 0 && givenName.MatchString(words[n-1]) && commonFirst.FindString(words[n-1]) == "" && speakerNoun(words[n-1]) == 0 {
			return true
		}
		from += at + len(name)
	}
}

var givenName = regexp.MustCompile(`^\p{Lu}(?:\p{Ll}+|\.)$`)

// namedElsewhere reports whether a word has its capital within a sentence of the text.
func namedElsewhere(word, text string) bool {
	for from := 0; ; {
		at := strings.Index(text[from:], word)
		if at < 0 {
			return false
		}
		before := strings.TrimRight(text[:from+at], " ")
		if r, _ := utf8.DecodeLastRuneInString(before); len(before) < from+at && (unicode.IsLower(r) || r == ',') {
			return true
		}
		from += at + len(word)
	}
}
