package corpus

import (
	"regexp"
	"strings"
)

// speechEnd ends a Chinese clause that says who spoke.
var speechEnd = regexp.MustCompile(`^[^。！？；，,：:!?;\s]{0,24}?(?:说|说道|表示|称|指出|认为|强调|介绍|写道|问|问道|答道|喊道|告诉记者|回答|透露|坦言|直言|感叹|补充道)[。，,：:！]`)

// speechVerbs tell who spoke.
var speechVerbs = words(`said says told tells added adds noted wrote asked asks replied explained stated remarked announced
	сказал сказала сказали заявил заявила заявили отметил отметила отметили подчеркнул подчеркнула добавил добавила сообщил
	сообщила ответил ответила пояснил пояснила считает уверен спросил спросила написал рассказал рассказала говорит`)

// attributed reports whether the text behind a quotation goes on by saying whose it is: "刘旭说。",
// "Putin said.", "— заявил министр".
func attributed(next string) bool {
	if speechEnd.MatchString(next[:min(len(next), 160)]) {
		return true
	}
	for n, word := range strings.Fields(next[:min(len(next), 80)]) {
		bare := strings.Trim(word, ".,;:!?—–-")
		if n > 3 || n == 0 && starters[strings.ToLower(bare)] && !speechVerbs[bare] {
			return false
		}
		if speechVerbs[bare] {
			return true
		}
		if strings.HasSuffix(word, ".") && n > 0 {
			return false
		}
	}
	return false
}
