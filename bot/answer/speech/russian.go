package speech

import (
	"strings"

	"docent/corpus"
)

// inRussian finds what somebody says in a Russian sentence of a text. Spans count bytes of the sentence.
func inRussian(s, text string) (found []Utterance) {
	found = append(bodiesIn(s), voicesIn(s)...)
	for _, at := range russianVerb.FindAllStringSubmatchIndex(s, mostVerbs) {
		if u, ok := russianSpeakerFirst(s, text, at[2], at[3]); ok {
			found = append(found, u)
		}
	}
	for _, at := range russianSpeakLast.FindAllStringSubmatchIndex(s, mostVerbs) {
		if u, ok := russianSpeakerLast(s, text, at); ok {
			found = append(found, u)
		}
	}
	return found
}

// bodiesIn finds what a body tells by its people: в министерстве сообщили, сообщили в министерстве.
func bodiesIn(s string) (found []Utterance) {
	for _, at := range russianImpersonal.FindAllStringSubmatchIndex(s, mostVerbs) {
		preposition, _, _ := strings.Cut(s[at[2]:at[3]], " ")
		u := Utterance{Speaker: s[at[4]:at[5]], Verb: s[at[6]:at[7]] + " " + strings.ToLower(preposition), kind: aBody}
		u.Phrase, u.after = corpus.Span{Start: at[2], End: at[7]}, true
		found = appendBody(found, u)
	}
	for _, at := range russianBodyLast.FindAllStringSubmatchIndex(s, mostVerbs) {
		u := Utterance{Speaker: strings.TrimSpace(s[at[4]:at[5]]), Verb: s[at[2]:at[3]], kind: aBody}
		u.Phrase, u.before, u.after = corpus.Span{Start: at[2], End: at[5]}, true, russianGoesOn.MatchString(s[at[5]:])
		found = appendBody(found, u)
	}
	return found
}

// appendBody adds what a body says whose name the reader can be given as it stands.
func appendBody(found []Utterance, u Utterance) []Utterance {
	if russianNotInNames.MatchString(u.Speaker) || russianNotAtStart.MatchString(u.Speaker) || russianThing.MatchString(u.Speaker) {
		return found
	}
	return append(found, u)
}

// voicesIn finds what is said by who is named behind a preposition.
func voicesIn(s string) (found []Utterance) {
	for _, at := range russianVoices.FindAllStringSubmatchIndex(s, mostVerbs) {
		u := russianOblique(s[at[4]:at[5]], strings.ToLower(s[at[2]:at[3]]))
		u.Phrase = corpus.Span{Start: at[2], End: at[4] + len(u.Speaker)}
		u.before, u.after = strings.TrimSpace(s[:at[2]]) != "", true
		rest := strings.TrimLeft(s[u.Phrase.End:], " ")
		if u.Speaker != "" && (rest == "" || strings.ContainsAny(rest[:1], ",.;:!?)") || russianEnds.MatchString(" "+rest)) {
			found = append(found, u)
		}
	}
	return found
}

// russianSpeakerLast reads a verb of saying with its subject behind it.
func russianSpeakerLast(s, text string, at []int) (Utterance, bool) {
	who := strings.TrimSpace(russianEnds.ReplaceAllString(s[at[4]:at[5]], ""))
	u := russianSpeaker(who, text)
	if u.Speaker != "" {
		who = who[:strings.Index(who, u.Speaker)+len(u.Speaker)]
	}
	u.Verb, u.Denied = s[at[2]:at[3]], strings.HasPrefix(s[at[2]:at[3]], "опров")
	u.Phrase = corpus.Span{Start: at[2], End: at[4] + len(who)}
	opening := at[0] == 0 && strings.EqualFold(strings.TrimSpace(s[:at[2]]), "как")
	u.before, u.after = at[0] > 0, opening || russianGoesOn.MatchString(s[u.Phrase.End:])
	return u, u.somebody() && (u.before || u.after)
}

// russianSpeakerFirst reads the verb of saying at a place of a sentence, with its subject in front.
func russianSpeakerFirst(s, text string, start, end int) (u Utterance, ok bool) {
	before, verb := tail(s[:start]), s[start:end]
	left := strings.TrimRight(before, " ")
	if !russianLinked.MatchString(s[end:]) || russianNever.MatchString(left) {
		return u, false
	}
	who, from := russianSubject(left)
	u = russianSpeaker(who, text)
	if !u.somebody() && bareName.MatchString(who) && !russianNobody.MatchString(who) && !russianEvidential.MatchString(verb) {
		u.Speaker, u.kind = who, aBody // who says, warns or denies is somebody, whatever the word
	}
	u.Verb, u.Denied = verb, strings.HasPrefix(verb, "опров")
	u.Phrase, u.after = corpus.Span{Start: start - len(before) + from, End: end}, true
	if u.Phrase.Start == 0 && strings.HasPrefix(who, u.Speaker) && u.beginsOrdinary() {
		u.Speaker = lowered(u.Speaker)
	}
	return u, u.somebody()
}

// russianSubject is the subject that ends a text, without what stands around it, and where it begins.
func russianSubject(left string) (who string, start int) {
	start = subjectStart(left)
	who, _, _ = strings.Cut(strings.TrimRight(left[start:], ", "), ", ")
	who = strings.TrimSpace(russianTrailing.ReplaceAllString(russianLeading.ReplaceAllString(who, ""), ""))
	return who, start + max(0, strings.Index(left[start:], who))
}
