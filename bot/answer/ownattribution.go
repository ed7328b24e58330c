package answer

import (
	"regexp"

	"docent/bot/answer/speech"
)

// ownAttribution finds that a claim itself leaves open or says whose words it gives.
var ownAttribution = regexp.MustCompile(`(?i)\b(?:according to|reportedly|allegedly|purportedly|supposedly|apparently|in the (?:words|views?|opinion) of|in [^,]{1,40}['’]s? (?:view|opinion|words|estimate)|as (?:stated|reported|said) (?:by|in)|` +
	`said|says|believe[sd]?|claim(?:s|ed)?|allege[sd]?|argue[sd]?|insist(?:s|ed)?|predict(?:s|ed)?|forecasts?|expect(?:s|ed)?|estimate[sd]?|warn(?:s|ed)|den(?:y|ies|ied))\b|` +
	`\b(?:told|tells?|state[sd]?|announce[sd]?|report(?:s|ed)?|suggest(?:s|ed)?|stress(?:es|ed)?|note[sd]?|explain(?:s|ed)?|thinks?|thought|emphasi[sz]e[sd]?|add(?:s|ed)?)(?: [\w’']+){0,3} that\b|` +
	`(?:^|[^\p{L}])(?:по (?:словам|мнению|данным|утверждению|оценк\p{L}+|прогноз\p{L}+|сообщени\p{L}+|информации|сведениям|слухам|версии)|согласно|якобы|сказал|заяв|сообщ|отмет|отмеча|подчерк|утвержда|счита[ею]т|считал|полага|предупре|поясн|рассказ|говор|(?:прогнозиру[ею]т|ожида[ею]т|предполага[ею]т)(?:[^\p{L}]|$)|напомн|опроверг|обеща|пообеща|призна)|` +
	`(?:^|[，。；\s])(?:据|根据[^，。]{0,20}(?:说法|消息|介绍|报道|数据|预测|统计|估计))|据(?:称|说|悉|报道|传|介绍|了解)|表示|指出|认为|声称|宣称|强调|透露|警告|宣布|承认|否认|证实|坦言|说道|称，|说，|：“|的说法|看来`)

// attributesItself reports whether a claim says, or leaves open, whose words it gives.
func attributesItself(claim string) bool {
	return ownAttribution.MatchString(claim) || len(speakers(claim)) > 0 || len(speech.In(claim)) > 0
}
