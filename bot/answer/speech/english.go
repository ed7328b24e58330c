package speech

import (
	"strings"
	"unicode/utf8"

	"docent/corpus"
)

// inEnglish finds what somebody says in an English sentence of a text. Spans count bytes of the sentence.
func inEnglish(s, text string) (found []Utterance) {
	for _, at := range englishVerb.FindAllStringSubmatchIndex(s, mostVerbs) {
		if u, ok := englishSpeakerFirst(s, text, at); ok {
			found = append(found, u)
		}
	}
	for _, at := range inverted.FindAllStringSubmatchIndex(s, mostVerbs) {
		who := speakerEnds.ReplaceAllString(s[at[4]:at[5]], "")
		if u := englishSpeaker(who, text); u.somebody() {
			u.Phrase = corpus.Span{Start: at[2], End: at[4] + len(who)}
			u.before, u.after = true, quoteBehind.MatchString(s[u.Phrase.End:])
			found = append(found, u)
		}
	}
	for _, at := range according.FindAllStringSubmatchIndex(s, mostVerbs) {
		from, to := max(at[2], at[4]), max(at[3], at[5])
		if u := englishSpeaker(s[from:to], text); u.Speaker != "" {
			u.Phrase = corpus.Span{Start: at[0], End: to}
			u.before, u.after = strings.TrimSpace(s[:at[0]]) != "", !apposed.MatchString(s[to:])
			found = append(found, u)
		}
	}
	return found
}

// englishSpeakerFirst reads the verb of saying at a place of a sentence, with its subject in front.
func englishSpeakerFirst(s, text string, at []int) (Utterance, bool) {
	before, verb := tail(s[:at[0]]), s[at[2]:at[3]]
	left := strings.TrimRight(before, " ")
	who, start := englishSubject(left)
	u := englishSubjectOf(verb, who, text)
	u.Phrase = corpus.Span{Start: at[0] - len(before) + start, End: at[1]}
	if u.Phrase.Start == 0 && beginsCommon(u.Speaker) {
		u.Speaker = lowered(u.Speaker)
	}
	if neverSaid.MatchString(left) || alsoNoun.MatchString(verb) && !endsInSpeaker(who) || !u.somebody() {
		return u, false
	}
	return u, u.place(strings.TrimRight(left[:start], " "), s[at[1]:], direct.MatchString(verb))
}

// place tells on which sides of an English speaker and his verb what he says stands, and whether it stands on one.
func (u *Utterance) place(lead, right string, direct bool) bool {
	switch {
	case linked.MatchString(right):
		u.after, u.before = true, closesQuote(lead)
	case breaksOff(lead) && closed.MatchString(right):
		u.before, u.after = true, goesBehind.MatchString(right) && !apposed.MatchString(right)
	case direct && begunAtOnce.MatchString(right) && !otherSense.MatchString(right):
		u.after = true
	}
	return u.before || u.after
}

func closesQuote(text string) bool {
	return strings.HasSuffix(text, "”") || strings.HasSuffix(text, `"`)
}

// breaksOff reports whether what stands in front of a speaker may be what he says.
func breaksOff(text string) bool {
	r, size := utf8.DecodeLastRuneInString(text)
	return size > 0 && strings.ContainsRune(`,?!"”—–`, r)
}

// englishSubject is the subject that ends a text, without the apposition to it, and where it begins. A name in apposition
// takes the place of a company or a minister.
func englishSubject(left string) (who string, start int) {
	start = subjectStart(left)
	who = strings.TrimRight(left[start:], ", ")
	if name, more, apposed := strings.Cut(who, ", "); apposed {
		if who = name; indefinite.MatchString(name) && capitals(strings.Fields(more)) {
			who = more
		}
	}
	who = strings.TrimSpace(englishLeading.ReplaceAllString(who, ""))
	return who, start + strings.Index(left[start:], who)
}

// englishSubjectOf reads the subject of a verb of saying. Who says, warns or denies is somebody, whatever the word.
func englishSubjectOf(verb, who, text string) Utterance {
	u := englishSpeaker(who, text)
	thing := evidential.MatchString(verb)
	switch {
	case !u.somebody() && !thing && bareName.MatchString(who) && !notNamed.MatchString(who):
		u.Speaker, u.kind = who, aBody
	case u.referring == toAny && thing:
		return Utterance{}
	}
	u.Denied = strings.HasPrefix(verb, "den")
	return u
}

// subjectStart is where the subject that ends a text begins: behind the last comma, but before an apposition in commas.
func subjectStart(left string) int {
	const boundaries = ",;:–—“”\"()?!"
	end := len(left)
	if strings.HasSuffix(left, ",") {
		end = strings.LastIndex(left[:len(left)-1], ",")
		if end < 0 || len(strings.Fields(left[end:])) > 12 {
			return len(left)
		}
	}
	at := strings.LastIndexAny(left[:end], boundaries)
	if at < 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(left[at:])
	at += size
	return at + len(left[at:]) - len(strings.TrimLeft(left[at:], " "))
}
