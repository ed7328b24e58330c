package corpus

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// hanFurniture and furniture are what pages put around a text, wherever in a sentence it stands: in Chinese, and in other
// languages.
var (
	hanFurniture = regexp.MustCompile(`返回搜狐|责任编辑` + blank + `?[:：/]|` +
		`点击(?:观看|进入|查看)(?:视频|直播|专题|原文|更多|下方|上方|链接)|(?:更多|最新)[^。，]{0,6}(?:精彩|资讯|新闻|内容)[^。，]{0,8}(?:请|尽在|欢迎|敬请|点击|关注|下载)|更多精彩(?:内容|资讯|视频)|` +
		`查看更多(?:精彩|内容|$)|扫码关注|(?:扫描|长按|识别)[^。，]{0,8}二维码[^。，]{0,4}(?:关注|加入|下载|分享|阅读|进群)|欢迎关注[^。]{0,16}(?:公众号|微信|微博|账号)|分享让更多人看到|` +
		`未经(?:[^，。]{0,12})?(?:授权|许可|允许)[^。]{0,12}(?:转载|摘编|镜像|使用本)|版权声明` + blank + `?[:：]|版权所有|转载请注明|本文(?:转自|来源|首发于)|(?:内容|仅供)参考，?(?:不构成|不作为)[^。]{0,12}建议`)
	furniture = regexp.MustCompile(`(?i:all rights reserved|click here (?:to|for)|subscribe to our|sign up for our|read (?:more|also)\s*:|see also\s*:|related (?:stories|articles)\s*:|follow us on|` +
		`читайте также|читать также|смотрите также|подписывайтесь на|подпишитесь на|все права защищены|перепечатка)`)
)

// IsFurniture reports whether a sentence holds what pages put around a text.
func IsFurniture(sentence string) bool {
	return holdsHan(sentence) && hanFurniture.MatchString(sentence) || furniture.MatchString(sentence)
}

func holdsHan(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// Telling returns the span of a sentence that Tidy leaves; ok is false when that tells nothing: when it is empty, about a
// picture, or what pages put around a text.
func Telling(sentence string) (span Span, ok bool) {
	span = Tidy(sentence)
	words := sentence[span.Start:span.End]
	return span, words != "" && !IsCaption(words) && !IsFurniture(words)
}

// tails are what stands behind the last words of a text: that it ends, who edited or sent it, and where it is from.
var tails = []*regexp.Regexp{
	regexp.MustCompile(blank + `*[（(【\[]` + blank + `*(?:` +
		`完|完毕|纠错|(?:责任?编辑|责编|编辑|编译|审校|校对|监制|主编|来源|转自|原标题)` + blank + `?[:：/|][^（）()【】\[\]]{0,40}|` +
		`(?:总台|本报|央视|中新社|新华社|海外网|本网|记者|通讯员)[^（）()【】\[\]，。]{0,30}|` +
		`[^（）()【】\[\]，。]{0,20}(?:供图|图片由[^（）()【】\[\]]{0,20}提供|供稿)|` +
		`(?i:` + agencies + `|the end|photo|ends)|(?:Editing|Reporting|Writing|Edited|Photo) by [^()\[\]]{1,60}` +
		`)` + blank + `*[）)】\]]` + blank + `*[。.]?` + blank + `*$`),
	regexp.MustCompile(blank + `*(?:责任编辑|责编|责任校对|校对|监制|审核|总策划|编辑)` + blank + `?[:：/][^。！？，]{0,40}$`),
	regexp.MustCompile(blank + `*返回搜狐[，,]?` + blank + `*查看更多.{0,60}$`),
	regexp.MustCompile(`^(?:(?:Additional )?[Rr]eporting|Editing|Writing|Written|Edited|Photos?|Photographs?) by (?:(?:\p{Lu}[\p{L}.'-]*|and|in|for|by|editing|writing|reporting|additional|the)[,; ]*)+$`),
	regexp.MustCompile(`^(?:Editor|Reporter|Author|Writer|Photo|Image|Photographer)s?: [^.!?]{1,60}\.?$`),
	regexp.MustCompile(`^(?:Редактор|Автор|Авторы|Корреспондент|Фото|Текст|Материал подготовил[аи]?)(?: ?:| [А-ЯЁ]) ?[^.!?]{1,60}\.?$`),
	regexp.MustCompile(`^(?:Source|Источник): ?` + agencies + `\.?$`),
	regexp.MustCompile(`^[（(]?(?:[^，。！？：:；;、）)]{0,14}(?:记者|通讯员)|(?:编辑|作者|责编|校对|审校|整理|摄影|实习生|采写|撰稿|来源|综合|文|图))[\s\x{a0}　:：/|丨][^，。！？；;]{0,40}$`),
}

// leftover is the most characters of what stands before a tail, and ends in no mark, that tells nothing: a name.
const leftover = 14

// tail returns where the words of a text end, before what stands behind them.
func tail(text string) int {
	end := len(text)
	for range len(tails) {
		before := end
		for _, t := range tails {
			if at := t.FindStringIndex(text[:end]); at != nil {
				end = at[0]
			}
		}
		if end = len(strings.TrimRight(text[:end], " \t\n\r\u00a0\u3000")); end == before {
			break
		}
	}
	if end < len(text) && utf8.RuneCountInString(text[:end]) <= leftover && !strings.ContainsAny(text[:end], "。！？.!?") {
		return 0
	}
	return end
}
