package corpus

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

const (
	// blank is white space, also such as Go's \s leaves out.
	blank     = `[\s\x{a0}　]`
	englishMo = `(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)`
	russianMo = `(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\.?`
	agencies  = `(?:Reuters|AP|AFP|Xinhua|TASS|UPI|Bloomberg|Kazinform|ТАСС|РИА Новости|Интерфакс|ИНТЕРФАКС|КазТАГ|Синьхуа|Sputnik|Спутник|КАБАР|УзА)`
	dash      = ` ?(?:--|—|–|-)\s*`
)

// datelines name place, agency and reporter in front of the first sentence. A place that no agency follows is in
// capitals.
var datelines = regexp.MustCompile(`^(?:` +
	`.{0,60}?\d{1,2}` + blank + `?日[电讯](?:` + blank + `*[（(][^（()）]{1,40}[)）])?(?:` + blank + `|[:：,，])*` +
	`|.{0,60}?[报网社台][^\s。，]{0,6}讯` + blank + `*[（(](?:记者|通讯员)[^（()）]{1,40}[)）](?:` + blank + `|[:：,，])*` +
	`|.{0,60}?本报[^\s。，]{0,6}讯(?:` + blank + `*[（(][^（()）]{1,40}[)）])?(?:` + blank + `|[:：,，])*` +
	`|(?:[A-Z][A-Za-z .,'/-]{1,40}, ` + englishMo + ` \d{1,2}(?:, \d{4})? ?\([^)]{1,30}\)|[A-Z][A-Z .,'/-]{1,40}, ` + englishMo + ` \d{1,2}(?:, \d{4})?)` + dash +
	`|(?:[A-Z][A-Za-z .,'/-]{1,40} )?\(` + agencies + `\)` + dash +
	`|[А-ЯЁ][А-ЯЁа-яё -]{1,30}[,.] \d{1,2} ` + russianMo + `(?: \d{4}(?: ?г\.| года)?)?,?\.?\s*(?:/[^/]{1,20}/|\([^()]{1,20}\)|[–—-]\s*` + agencies + `)[.,:]?(?:\s*[–—-])?\s*` +
	`|[А-ЯЁ][А-ЯЁ -]{1,30}[,.] \d{1,2} ` + russianMo + `(?: \d{4}(?: ?г\.| года)?)?(?:,?\s*[–—-]|\.?\s|\.?$)\s*` +
	`)`)

// electric and asked go on from 电 and 讯 in a word, so that they are no dateline's: 电影, 讯问.
const (
	electric = "影视力话子台动商竞网器池车价脑机厂站磁荷压流源量缆线梯灯瓶筒锯炉焊饭玩游信气扇信码击路工报业"
	asked    = "息问号飞"
)

// agency is the end of a dateline that names who reports, in which 电 is no part of a word.
var agency = regexp.MustCompile(`(?:社|网|报|台|客户端)[^，。！？：\s]{0,12}\d月\s?\d{1,2}\s?日电$`)

// dateline returns the dateline of a text, with the white space behind it, or "", and where it begins: behind the
// credit of a photo and a byline.
func dateline(text string) (start int, line string) {
	for _, front := range []*regexp.Regexp{credit, byline, headline} {
		start += len(front.FindString(text[start:]))
	}
	line = datelines.FindString(text[start:])
	next, _ := utf8.DecodeRuneInString(text[start+len(line):])
	if strings.HasSuffix(line, "电") && strings.ContainsRune(electric, next) && !agency.MatchString(line) ||
		strings.HasSuffix(line, "讯") && strings.ContainsRune(asked, next) {
		line = ""
	}
	return start, line
}
