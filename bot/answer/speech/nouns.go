package speech

import (
	_ "embed" // for the table of speakers
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed speakers.tsv
var speakersTable string

// speakerKind is what kind of speaker a noun names, 0 for none.
type speakerKind uint8

const (
	aPerson speakerKind = 1 + iota
	aBody
	aText
)

// speakerNouns are the nouns of the table with their kinds; longestHan is how many characters the longest Chinese one has.
var speakerNouns = sync.OnceValue(func() (nouns struct {
	kinds      map[string]speakerKind
	longestHan int
}) {
	nouns.kinds = make(map[string]speakerKind)
	for line := range strings.Lines(speakersTable) {
		fields := strings.SplitN(strings.TrimSpace(line), "\t", 3)
		if strings.HasPrefix(line, "#") || len(fields) < 3 {
			continue
		}
		kind := map[string]speakerKind{"person": aPerson, "body": aBody, "text": aText}[fields[1]]
		for _, noun := range strings.Fields(fields[2]) {
			nouns.kinds[noun] = kind
			if isHan(noun) {
				nouns.longestHan = max(nouns.longestHan, utf8.RuneCountInString(noun))
			}
		}
	}
	return nouns
})

// speakerNoun is the kind of speaker that an English or Russian word names, in one or many.
func speakerNoun(word string) speakerKind {
	word = strings.ToLower(strings.TrimRight(word, ".,"))
	word = strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
	kinds := speakerNouns().kinds
	for _, form := range []string{word, strings.TrimSuffix(word, "s"), strings.TrimSuffix(word, "es"), strings.TrimSuffix(word, "ies") + "y"} {
		if kind := kinds[form]; kind != 0 {
			return kind
		}
	}
	return 0
}

// hanSpeakerNoun is the kind of speaker that the longest noun at the end of a Chinese phrase names, and its length in
// bytes.
func hanSpeakerNoun(phrase string) (kind speakerKind, length int) {
	nouns := speakerNouns()
	start := len(phrase)
	for n := 0; start > 0 && n < nouns.longestHan; n++ {
		_, size := utf8.DecodeLastRuneInString(phrase[:start])
		start -= size
		if k := nouns.kinds[phrase[start:]]; k != 0 {
			kind, length = k, len(phrase)-start
		}
	}
	return kind, length
}
