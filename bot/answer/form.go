package answer

import (
	"regexp"
	"strings"

	"docent/corpus"
)

// form says which part of a claim asks and which answers, where it repeats the question.
type form struct {
	// asks is set for a claim that holds a question.
	asks bool
	// said is what the claim answers, empty where it can't be told from the question or nothing is asked.
	said corpus.Span
}

var (
	askLabel    = regexp.MustCompile(`(?i)^\s*(?:q|question|问|问题|提问|в|вопрос)\s*[:：]\s*`)
	answerLabel = regexp.MustCompile(`(?i)(^|[\s.?!。？！，,;；])(?:a|answer|答|答案|回答|о|ответ)\s*[:：]\s*`)
	// dashes part a question from its answer where neither is a sentence.
	dashes = regexp.MustCompile(`\s+[-–—]+\s+|\s*——\s*|[:：]\s+|\n`)

	asksEnglish = regexp.MustCompile(`(?i)^\W*(?:(?:and|but)\s+)?(?:(?:in|on|at|by|for|from|to|of|with|about|since|until|under|during|through|into|between|along|aside from|besides|approximately)\s+)?` +
		`(?:what(?:'s)?|which|whose|whom|who|how)\b|^\W*(?:when|where|why)\s+(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|should|might)\b|\bwhat\b|\bhow (?:many|much|long|old)\b`)
	asksRussian = regexp.MustCompile(`(?i)^[^\p{L}]*(?:(?:и|а|но|в|во|на|с|со|к|ко|о|об|от|по|до|из|за|для|у|при|между|под|через|после|около|кроме|помимо)\s+)?` +
		`(?:кто|кого|кому|кем|ком|что|чего|чему|чем|как|как(?:ой|ая|ое|ие|их|им|ими|ого|ому|ую|ом|ов|ова|ово|овы)|котор(?:ый|ая|ое|ые|ого|ом)|скольк(?:о|их|им)|когда|где|куда|откуда|почему|зачем|чей|чья|чье|чьё|чьи|чьей|насколько)(?:\s|$)|` +
		`^[^\p{L}]*\p{L}+\s+ли\s|\s(?:сколько|как(?:ой|ая|ое|ие|их|ого|ом|ую))\s`)
	asksChinese = regexp.MustCompile(`什么|谁|哪|多少|何时|何地|何处|何种|何为|为何|[有是为第用到过了在共花]几[个次名年月岁种支座位家天]|怎么|怎样|如何|吗|多[大长久远高快]`)
)

// subordinate finds a Russian clause that begins as a question does, and ends with a comma: «Когда пришёл снег, …».
var subordinate = regexp.MustCompile(`(?i)^[^\p{L}]*(?:когда|как)\s[^,?]+,`)

// asksSomething reports whether a text has the words of a question.
func asksSomething(text string) bool {
	return asksEnglish.MatchString(text) || asksRussian.MatchString(text) || asksChinese.MatchString(text)
}

// repeatsQuestion reports whether a claim has its answer beside its question, or begins as a question does. Other claims
// may have the words of a question in a clause: what caused the fire, 如何.
func (c examined) repeatsQuestion() bool {
	begins := func(asks *regexp.Regexp) bool { at := asks.FindStringIndex(c.text); return at != nil && at[0] == 0 }
	return c.asks && (c.said.End > 0 || begins(asksEnglish) || begins(asksRussian))
}

// unlabelled takes "Q:" and "A:" off, or the frame of a sentence about both, and returns where the answer begins, -1
// without a label.
func unlabelled(claim string) (text string, answer int) {
	if question, said, found := unframed(claim); found {
		return question + " " + said, len(question) + 1
	}
	text = askLabel.ReplaceAllString(claim, "")
	at := answerLabel.FindStringSubmatchIndex(text)
	if at == nil || len(text) == len(claim) && at[0] > 0 && !asksSomething(text[:at[0]]) {
		return text, -1
	}
	head := strings.TrimSpace(text[:at[3]])
	return head + " " + text[at[1]:], len(head) + 1
}

// formOf finds the answer beside the question that a claim repeats: behind its label or the question mark, on
// the other side of a dash, or behind the space that a Chinese question ends with.
func formOf(text string, answer int) form {
	if answer >= 0 {
		return form{answer > 1, corpus.Span{Start: answer, End: len(text)}}
	}
	if i := strings.LastIndexAny(text, "?？"); i >= 0 {
		return besideMark(text, i)
	}
	for _, at := range dashes.FindAllStringIndex(text, -1) {
		if before, after := asksSomething(text[:at[0]]), asksSomething(text[at[1]:]); before != after {
			if before {
				return form{true, corpus.Span{Start: at[1], End: len(text)}}
			}
			return form{true, corpus.Span{End: at[0]}}
		}
	}
	if at := asksChinese.FindAllStringIndex(text, -1); at != nil {
		last := at[len(at)-1][1]
		if i := strings.IndexAny(text[last:], " ，,。"); i >= 0 && hasContent(text[last+i:]) {
			return form{true, corpus.Span{Start: last + i, End: len(text)}}
		}
		return form{asks: true}
	}
	return form{asks: asksSomething(text) && !subordinate.MatchString(text)}
}

// besideMark is the form of a text with a question mark at a byte.
func besideMark(text string, mark int) form {
	if hasContent(text[mark:]) {
		return form{true, corpus.Span{Start: mark, End: len(text)}}
	}
	before := strings.TrimRight(text[:mark], " ")
	cut := strings.LastIndexAny(before, ".!。！—–\n")
	if at := dashes.FindAllStringIndex(before, -1); at != nil {
		cut = max(cut, at[len(at)-1][0])
	}
	if cut > 0 && hasContent(text[:cut]) {
		return form{true, corpus.Span{End: cut}}
	}
	return form{}
}

func hasContent(text string) bool { return strings.ContainsFunc(text, isContent) }
