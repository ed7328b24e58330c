package answer

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"docent/corpus"
)

// attributions find who says what a sentence reports: the speaker before or behind the verb, or named by a preposition.
var attributions = []*regexp.Regexp{
	regexp.MustCompile(`((?:\p{Lu}[\p{L}'’.-]*\s+){0,3}\p{Lu}[\p{L}'’-]+)(?:,[^,.;]{1,60})?,?\s+(?:has\s+|had\s+|also\s+)?(?:said|says|told|tells|stated|states|announced|announces|added|adds|argued|argues|claimed|claims|warned|warns|noted|notes|explained|explains|declared|declares|believes|believed|insisted|insists|predicted|predicts|suggested|suggests|reported|reports|denied|denies)\b`),
	regexp.MustCompile(`\b(?:said|says|added|argued|claimed|warned|noted|explained|declared|insisted)\s+((?:\p{Lu}[\p{L}'’.-]*\s+){0,3}\p{Lu}[\p{L}'’-]+)`),
	regexp.MustCompile(`\b(?:[Aa]ccording to|[Ii]n the words of|[Ii]n the opinion of)\s+((?:\p{Lu}[\p{L}'’.-]*\s+){0,3}\p{Lu}[\p{L}'’-]+)`),
	regexp.MustCompile(`((?:\p{Lu}[\p{L}.-]*\s+){0,3}\p{Lu}[\p{L}-]+)(?:,[^,.;]{1,100})?,?\s+(?:также\s+)?(?:сказал|заявил|сообщил|отметил|подчеркнул|добавил|объявил|утверждал|предупредил|пояснил|рассказал|считает|полагает|утверждает|говорит|заявляет|отмечает|сообщает)(?:а|и|о)?(?:[^\p{L}]|$)`),
	regexp.MustCompile(`(?:сказал|заявил|сообщил|отметил|подчеркнул|добавил|пояснил|рассказал|утверждает|считает|говорит)(?:а|и|о)?\s+((?:\p{Lu}[\p{L}.-]*\s+){0,3}\p{Lu}[\p{L}-]+)`),
	regexp.MustCompile(`(?:[Пп]о словам|[Пп]о мнению|[Пп]о данным|[Сс]огласно)\s+((?:\p{Lu}[\p{L}.-]*\s+){0,3}\p{Lu}[\p{L}-]+)`),
	regexp.MustCompile(`(?:^|[，。；：、！？,;:"“”\s])([\p{Han}·]{2,12}?)(?:日前|近日|当天|当日|随后|还|也|则|在会上|在采访中)?(?:表示|声称|宣称|指出|认为|强调|透露|警告|宣布|说道|写道|坦言|介绍说|称|说)[，,：:\p{Han}“]`),
	regexp.MustCompile(`(?:据|根据|按照)([\p{Han}·]{2,12}?)(?:称|说|的说法|的看法|介绍|透露)`),
}

// speakers returns the names of those whom a text reports.
func speakers(text string) (all []string) {
	for _, found := range attributions {
		for _, at := range found.FindAllStringSubmatch(text, -1) {
			all = append(all, at[1])
		}
	}
	return all
}

// checkSpeaker wants what the claim has somebody say to be said by nobody else: the sentence that holds most of the claim
// names its speaker, or none.
func checkSpeaker(claim examined, passage *statement) string {
	if claim.script() != passage.script() {
		return ""
	}
	said := speakers(claim.text)
	if len(said) == 0 {
		return ""
	}
	evidence := passage.part(supporting(claim, passage))
	others := speakers(evidence.text)
	for _, speaker := range said {
		if len(others) > 0 && !mentions(evidence, speaker) {
			return fmt.Sprintf("the passage has %q say it, not %q", others[0], speaker)
		}
	}
	return ""
}

// denial finds a verb of denying, without which nobody denies anything.
var denial = regexp.MustCompile(`(?i)\bden(?:y|ies|ied)\b|否认|опров`)

// checkDenied wants what the passage only has somebody deny not to be claimed.
func checkDenied(claim examined, passage *statement) string {
	if !denial.MatchString(passage.text) || denial.MatchString(claim.text) || len(claim.negatorsAt()) > 0 || claim.script() != passage.script() {
		return ""
	}
	span := supporting(claim, passage)
	for _, u := range passage.utterances() {
		if !u.Denied || !meets(u.Content, span.Start, span.End) {
			continue
		}
		part := func(s corpus.Span) float64 { return coverage(claim.query, passage.part(s)) }
		if denied := part(u.Content[0]); denied >= contentShare && denied > max(part(corpus.Span{End: u.Phrase.Start}), part(corpus.Span{Start: u.Content[0].End, End: len(passage.text)})) {
			return fmt.Sprintf("the passage has %q deny it", passage.text[u.Phrase.Start:u.Phrase.End])
		}
	}
	return ""
}

// mentions reports whether a text has a part of a name, whatever its ending.
func mentions(s *statement, name string) bool {
	if isHan(name) {
		return strings.Contains(s.text, name) || slices.ContainsFunc(strings.Split(name, "·"), func(part string) bool {
			return strings.Contains(s.text, part)
		}) || s.spells(name)
	}
	return slices.ContainsFunc(wordsOf(name), func(part word) bool {
		return slices.ContainsFunc(s.words, func(w word) bool { return sameStem(w.text, part.text) })
	})
}
