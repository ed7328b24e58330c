package speech

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"docent/corpus"
)

// inChinese finds what somebody says in a Chinese sentence. Spans count bytes of the sentence.
func inChinese(s string) (found []Utterance) {
	for _, re := range []*regexp.Regexp{chineseVoices, chineseEyes} {
		for _, at := range re.FindAllStringSubmatchIndex(s, mostVerbs) {
			if u := chineseSpeaker(s[at[2]:at[3]]); u.Speaker != "" {
				u.Phrase, u.after = corpus.Span{Start: at[2], End: at[1]}, true
				found = append(found, u)
			}
		}
	}
	for _, at := range chineseVerb.FindAllStringIndex(s, mostVerbs) {
		if u, ok := chineseSpeakerFirst(s, at[0], at[1]); ok {
			found = append(found, u)
		}
	}
	return found
}

// chineseSpeakerFirst reads the verb of saying at a place of a sentence, with its subject in front.
func chineseSpeakerFirst(s string, start, end int) (u Utterance, ok bool) {
	left, verb, right := tail(s[:start]), s[start:end], s[end:]
	if otherWord(left, verb, right) {
		return u, false
	}
	who, from := chineseSubject(left)
	if u = chineseSpeaker(who); !u.somebody() {
		return u, false
	}
	u.Denied = strings.HasPrefix(verb, "否认")
	u.Phrase = corpus.Span{Start: start - len(left) + from, End: end}
	lead := strings.TrimRight(left[:from], "，, ")
	u.before = strings.HasSuffix(lead, "”") || strings.HasSuffix(lead, "」")
	u.after = chineseSaid.MatchString(right) || chineseDirect.MatchString(verb) && beginsContent(right, u.Denied)
	return u, u.after || u.before
}

// otherWord reports whether a verb of saying is a part of another word, or has another sense.
func otherWord(left, verb, right string) bool {
	short := verb == "说" || verb == "称"
	return saysBehind.MatchString(right) || short && saysBefore.MatchString(left) || unsaid.MatchString(left)
}

// chineseSubject is the subject that ends a text, without what stands around it, and where it begins: in the clause with
// its verb.
func chineseSubject(left string) (who string, start int) {
	if at := strings.LastIndexAny(left, "，。；：！？“”,:;?!\"」』（）()—"); at >= 0 {
		_, size := utf8.DecodeRuneInString(left[at:])
		start = at + size
	}
	who = left[start:]
	for shorter := chineseWhen.ReplaceAllString(who, ""); shorter != who; shorter = chineseWhen.ReplaceAllString(who, "") {
		who = shorter
	}
	for {
		rest := chineseLead.ReplaceAllString(who, "")
		if rest == who || rest == "" {
			return who, start
		}
		start, who = start+len(who)-len(rest), rest
	}
}

// beginsContent reports whether a verb is followed by enough to be what somebody says.
func beginsContent(right string, denied bool) bool {
	if i := strings.IndexAny(right, "，。；：！？"); i >= 0 {
		right = right[:i]
	}
	return utf8.RuneCountInString(right) >= leastSaid || denied && utf8.RuneCountInString(right) >= leastDenied
}

// leastSaid is how many characters what is said has at least that follows its verb without a comma, and leastDenied what
// is denied.
const leastSaid, leastDenied = 6, 4
