package answer

import (
	"regexp"
	"strings"
)

// answerFrames find a question, q, and its answer, a, in a sentence about both: The answer to "Who came?" is John.
var answerFrames = []*regexp.Regexp{
	regexp.MustCompile(`(?i)^(?:according to [^,]{1,40}, )?the (?:\w+ )?answer to (?:the question )?(?:of )?["“'‘«]?(?P<q>.+?)\??["”'’»]?,? (?:is|was|would be):? (?P<a>.+)$`),
	regexp.MustCompile(`(?i)^(?P<a>.+?),? (?:is|was) the (?:\w+ )?answer to (?:the question )?(?:of )?["“'‘«]?(?P<q>.+?)\??["”'’»]?\.?$`),
	regexp.MustCompile(`(?i)^(?:to|for|on|as to|regarding|(?:when )?asked)(?: the question)?(?: of)? ["“'‘«]?(?P<q>.+?)\??["”'’»]?,? (?:the|its|their) (?:\w+ )?(?:answer|text|passage|document|article|source)s? (?:is|was|says?|states?|answers?|gives?):? (?P<a>.+)$`),
	regexp.MustCompile(`^(?:(?:根据|按照)[^，,]{1,10}[，,])?(?:对于|关于|针对|至于)?["“「『《]?(?P<q>.+?)[?？]?["”」』》]?(?:这个问题|这一问题|的问题|一问)?[，,]?\s?(?:的|其)?(?:正确)?答案(?:是|为|应为)[：:]?\s?(?P<a>.+)$`),
	regexp.MustCompile(`^["“「『]?(?P<a>.+?)["”」』]?[是为]["“「『](?P<q>.+?)[?？]?["”」』](?:这个问题|这一问题|的问题|一问)?的(?:正确)?答案。?$`),
	regexp.MustCompile(`(?i)^(?:согласно [^,]{1,40}, )?(?:\p{L}+ )?ответ(?:ом)? на вопрос,? [«"“„]?(?P<q>.+?)\??[»"”],?(?: [-–—]|:| является| будет| был) (?:это )?(?P<a>.+)$`),
	regexp.MustCompile(`(?i)^(?P<a>.+?)(?: [-–—](?: это)?| является) (?:\p{L}+ )?ответ(?:ом)? на вопрос,? [«"“„]?(?P<q>.+?)\??[»"”]?\.?$`),
	regexp.MustCompile(`(?i)^на вопрос,? [«"“„]?(?P<q>.+?)\??[»"”],?(?: \p{L}+)? ответ(?: [-–—]|:| является| таков:| такой:) (?P<a>.+)$`),
}

// unframed returns the question and the answer that a sentence names as such.
func unframed(claim string) (question, answer string, found bool) {
	if !namesAnswer.MatchString(claim) {
		return "", "", false
	}
	for _, frame := range answerFrames {
		at := frame.FindStringSubmatch(strings.TrimSpace(claim))
		if at == nil {
			continue
		}
		if question, answer = at[frame.SubexpIndex("q")], at[frame.SubexpIndex("a")]; asksSomething(question) {
			return question, answer, true
		}
	}
	return "", "", false
}

// namesAnswer finds a word that every frame has.
var namesAnswer = regexp.MustCompile(`(?i)answer|\basked\b|答案|ответ`)
