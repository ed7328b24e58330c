package speech

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/corpus"
)

// resolve finds whom he and she mean in what was said right before: the one person who spoke there, where nobody else is
// named. Else the speaker stays unknown.
func (u *Utterance) resolve(text string, before []Utterance) {
	if u.referring != toPerson || len(before) == 0 || len(before) > mostSpeakers {
		return
	}
	last := before[len(before)-1]
	ambiguous := slices.ContainsFunc(before, func(other Utterance) bool {
		return other.Speaker != last.Speaker || other.kind != aPerson || other.namesSomebody(text)
	})
	if last.Speaker == "" || ambiguous {
		return
	}
	u.Speaker, u.Verb, u.kind, u.Antecedent = last.Speaker, last.Verb, last.kind, last.Phrase
	if last.Antecedent.End > 0 {
		u.Antecedent = last.Antecedent
	}
}

var (
	// capitalised finds what may be a name, placing words behind which it is none of a person.
	capitalised = regexp.MustCompile(`\p{Lu}\p{Ll}+`)
	placing     = regexp.MustCompile(`^(?i:the|an?|in|near|across|into|through|via|within|в|во|на|из|через)$`)
	dated       = regexp.MustCompile(`^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$`)
)

// namesSomebody reports whether what is said may name somebody whom a pronoun could mean.
func (u Utterance) namesSomebody(text string) bool {
	return slices.ContainsFunc(u.Content, func(c corpus.Span) bool {
		said := text[c.Start:c.End]
		if isHan(said) {
			return hanNamesSomebody(said)
		}
		before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text[:c.Start], " "))
		return namesAnybody(said, unicode.IsLetter(before) || before == ',')
	})
}

// namesAnybody looks for a person in what is said within a sentence, or from its beginning.
func namesAnybody(said string, within bool) bool {
	placed := !within
	for i, w := range strings.Fields(said) {
		w = strings.Trim(w, `.,;:!?"“”«»()`)
		name := capitalised.MatchString(w) && !dated.MatchString(w)
		if name && !placed || speakerNoun(w) == aPerson {
			return true
		}
		placed = name && (within || i > 0) || placing.MatchString(w)
	}
	return false
}

func hanNamesSomebody(said string) bool {
	if strings.ContainsAny(said, "他她·") {
		return true
	}
	for at := range said {
		if kind, _ := hanSpeakerNoun(said[:at]); kind == aPerson {
			return true
		}
	}
	kind, _ := hanSpeakerNoun(said)
	return kind == aPerson
}
