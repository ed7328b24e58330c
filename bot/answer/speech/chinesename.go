package speech

import (
	"strings"
	"unicode"

	"docent/retrieval/lexicon"
)

// chineseSpeaker reads a noun phrase as that of a speaker: it ends in a noun of the table, or in a name.
func chineseSpeaker(who string) (u Utterance) {
	who = strings.TrimSpace(who)
	switch {
	case hanHe.MatchString(who):
		u.referring = toPerson
		return u
	case hanSelf.MatchString(who), who == "":
		return u
	case hanThis.MatchString(who):
		u.referring = toAny
		return u
	case notInHanNames.MatchString(who), strings.ContainsFunc(who, unicode.IsSpace) && !foreignName.MatchString(who):
		return u
	}
	if at := addressed.FindStringSubmatchIndex(who); at != nil {
		if to := chineseSpeaker(who[:at[3]]); to.Speaker != "" {
			return to
		}
	}
	u.kind = chineseKind(who)
	if u.kind != 0 {
		u.Speaker = who
	}
	return u
}

// chineseKind is the kind of speaker that a noun phrase names.
func chineseKind(who string) speakerKind {
	if kind, length := hanSpeakerNoun(who); kind != 0 && (kind != aText || length < len(who)) {
		return kind
	}
	switch {
	case strings.HasPrefix(who, "《") && strings.HasSuffix(who, "》") && strings.Count(who, "《") == 1:
		return aText
	case hanCommon.MatchString(who):
		return 0
	case hanName.MatchString(who), foreignName.MatchString(who):
		return aPerson
	}
	return titledKind(who)
}

// titledKind is a person's where a name follows a title: 发言人毛宁.
func titledKind(who string) speakerKind {
	for at := range who {
		if at == 0 {
			continue
		}
		kind, _ := hanSpeakerNoun(who[:at])
		name := who[at:]
		longer, _ := hanSpeakerNoun(who)
		if kind == aPerson && longer == 0 && (hanName.MatchString(name) || foreignName.MatchString(name) || hanTitledName.MatchString(name) && lexicon.Transcribed(strings.ReplaceAll(name, "·", ""))) {
			return aPerson
		}
	}
	return 0
}
