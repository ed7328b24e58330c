// Package news reads questions that ask for what is new on a topic and for nothing else about it: "What is the latest
// on Kazakhstan?", 哈萨克斯坦最近有什么新闻？, «Что нового в Казахстане?».
package news

import (
	"regexp"
	"strings"

	"docent/retrieval/period"
)

// frame is a way to ask for news; its one group is the topic.
type frame struct {
	form *regexp.Regexp
	// now says that the question has to name a time that reaches up to the present: "What happened there?" asks for
	// something that both know of, "What happened there this week?" for what is new.
	now bool
}

// Topic returns the topic that a question asks the news on, without the words of time. ok is false when it asks
// something else: "the latest price of oil" is a price. p is what the question's words of time mean.
func Topic(question string, p period.Period) (topic string, ok bool) {
	text := plain(question, p)
	for _, frames := range [...][]frame{english, chinese, russian} {
		for _, f := range frames {
			m := f.form.FindStringSubmatch(text)
			if m == nil || f.now && p.Kind != period.Relative && !p.Latest {
				continue
			}
			topic = strings.Trim(m[1], " ,:;-–—，、：的")
			topic = article.ReplaceAllString(topic, "")
			return topic, topic != "" && !asks.MatchString(topic) && !noTopic.MatchString(topic)
		}
	}
	return "", false
}

var (
	// gone stands for words of time that were taken out.
	gone = "\x00"
	// before are words that belong to the words of time behind them.
	before = regexp.MustCompile(`(?:(?:^| )(?:(?:in|on|at|during|over|for|from|since|within|as of)(?: the)?|в|во|на|за|с|со|в течение|к|от|по состоянию на))? *` + gone + `(?:的|里|以来|之内|内|'s)?`)
	// newness are words of time that ask for the newest, which the frames read.
	newness = regexp.MustCompile(`^(?:the )?(?:latest|newest|most recent|recent|most up to date|最新|最近的|(?:сам\p{L}+ )?нов\p{L}+|последн\p{L}+|свеж\p{L}+|новейш\p{L}+|недавн\p{L}+)$`)
	// asks are words of a question on the topic.
	asks = regexp.MustCompile(`什么|哪|谁|多少|几[个年月天]|为何|怎|如何|是否|吗|\b(?:what|who|whom|whose|when|where|why|how|which)\b|(?:^| )(?:что|кто|кого|когда|где|почему|зачем|сколько|как|какой|какая|какие|ли)(?: |$)`)
	// noTopic is more of the words for what is new.
	noTopic = regexp.MustCompile(`^(?:最|最新|新|近期|最近|重大|重要|今日|今天|其他|国际|国内|latest|new|recent|breaking|top|more|other|all|good|bad|больше|все|всё|главные|важные|хорошие|плохие)$`)
	article = regexp.MustCompile(`^(?:the|a|an) `)
	marks   = strings.NewReplacer("?", " ", "？", " ", "!", " ", "！", " ", "。", " ", "«", " ", "»", " ", "“", " ", "”", " ", `"`, " ", "’", "'", "‘", "'", "ё", "е", "，", ", ", "—", "-", "–", "-", "…", " ")
	// polite is what asks to be told, in front of the question itself.
	polite = regexp.MustCompile(`^(?:(?:please|hey|hi|hello|so|and|ok|okay|can you|could you|would you|tell me|show me|give me|find me|i want to know|i would like to know|i'd like to know|do you know|let me know|пожалуйста|привет|скажи(?:те)?|подскажи(?:те)?|расскажи(?:те)?|покажи(?:те)?|дай(?:те)?|сообщи(?:те)?|найди(?:те)?|мне|нам|а|и|ну|можешь|можно|хочу (?:у)?знать)(?:,? |$))+`)
	// politeHan is polite, and what comes behind it, in Chinese.
	politeHan = regexp.MustCompile(`^(?:请问|请|麻烦|帮我|给我|告诉我|跟我|和我|我想知道|我想了解|想知道|想了解|了解一下|说一下|说说|讲讲|谈谈|介绍一下|介绍|汇总一下|汇总|总结一下|看看|看一下|查一下|查查|列出|那么|那|,| )+`)
)

// plain is the question in small letters, with single blanks, without marks, polite words and words of time.
func plain(question string, p period.Period) string {
	text := question
	for i := len(p.Spans) - 1; i >= 0; i-- {
		s := p.Spans[i]
		if s.End <= len(text) && !newness.MatchString(strings.ToLower(text[s.Start:s.End])) {
			text = text[:s.Start] + gone + text[s.End:]
		}
	}
	text = marks.Replace(strings.ToLower(text))
	text = strings.Join(strings.Fields(strings.TrimRight(strings.TrimSpace(text), ". ")), " ")
	text = before.ReplaceAllString(text, " ")
	text = strings.Trim(strings.Join(strings.Fields(text), " "), " ,")
	text = strings.NewReplacer("what's", "what is", "there's", "there is", "how's", "how is").Replace(text)
	return politeHan.ReplaceAllString(polite.ReplaceAllString(text, ""), "")
}
