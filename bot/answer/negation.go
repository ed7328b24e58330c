package answer

import (
	"regexp"
	"slices"
	"strings"

	"docent/retrieval/lexicon"
)

// negators deny what follows them; harmless are the phrases that hold one and deny nothing.
var (
	negators = map[string]bool{
		"not": true, "no": true, "never": true, "cannot": true, "without": true, "neither": true, "nor": true,
		"none": true, "nobody": true, "nothing": true,
		"не": true, "нет": true, "ни": true, "без": true, "никогда": true, "нельзя": true, "никто": true, "ничто": true,
	}
	hanNegators = []string{"不", "没", "未", "无", "非", "勿"}
	// weak words have a denial in their meaning. They can stand for a negator of the other text, but deny
	// nothing by themselves. Across scripts prefixes serve too, as in "undeveloped" for 未开发.
	weak = newSide("few little unlike lack* fail* refus* deny denie* rarely hardly отсутств* отказ* мало вряд лишь 缺乏 缺少 拒绝 否认 否定 很少 难以 instead rather ignor* neglect* вместо игнорир* 而非 忽略 无视 忽视 停滞 " +
		"stop* ceas* quit discontinu* halt* abandon* yet free reject* decline* прекра* перестал* лиш* свобод* отверг* отклон* отрица* опроверг* 停止 终止 中止 取消 否决 免于 不实 虚假 untrue false unfounded")
	prefixes = newSide("un* non* dis* ir* не* без* бес* 免 失")
	harmless = []string{
		"not only", "no less than", "no fewer than", "no more than", "not just", "не только", "не менее", "не более", "не раз", "не просто", "не один",
		"не позднее", "не меньше", "не ранее", "не раньше", "не позже", "не выше", "не ниже", "не старше", "не моложе", "no earlier than", "no later than",
		"no sooner than", "no longer than", "no fewer", "not less than", "not more than", "not earlier than", "not later than", "no higher than", "no lower than", "тем не менее", "ни один из", "без сомнения",
		"不仅", "不但", "不断", "不少", "不过", "不同", "不久", "不足", "不到", "不止", "不只", "不论", "不管", "不得不", "不低于", "不超过", "不少于", "不多于", "不高于", "不早于", "不晚于", "不迟于", "不大于", "不小于",
		"未来", "无论", "无疑", "无线", "无锡", "无人机", "非常", "非洲", "非经常", "非金属", "非农", "非凡", "非营利", "非盈利", "非政府", "非正式", "非物质", "非典型", "并非不", "除非", "非遗", "南非", "北非", "特别", "分别", "别人", "区别", "级别", "类别", "性别", "差别", "个别", "告别", "别墅", "沉没", "淹没", "没收",
		"不懈", "停滞不前", "不禁", "不妨", "不愧", "不惜", "不朽", "不屈", "不良", "不满", "不幸", "不安", "不利", "不便", "不当", "不法", "不动产", "不锈钢", "不可避免", "不得已",
		"不约而同", "不可或缺", "不可分割", "源源不断", "络绎不绝", "必不可少", "无数", "无限", "无比", "无穷", "无私", "无意", "无辜", "无罪", "无形", "无偿", "无障碍", "无缝", "无产", "毫无疑问", "未婚", "未遂", "没落", "埋没",
	}
)

// negatorsAt returns where the statement's negators end, in bytes.
func (s *statement) negatorsAt() []int {
	text := withoutHarmless(s.text)
	var at []int
	for _, w := range wordsOf(text) {
		if negators[w.text] || strings.HasSuffix(w.text, "n't") {
			at = append(at, w.start+len(w.text))
		}
	}
	for i, r := range text {
		if slices.Contains(hanNegators, string(r)) {
			at = append(at, i+len(string(r)))
		}
	}
	slices.Sort(at)
	return at
}

// withoutHarmless is a text in lower case with spaces in place of the phrases that deny nothing.
func withoutHarmless(s string) string {
	text := strings.ToLower(s)
	if len(text) != len(s) {
		text = s
	}
	for _, phrase := range harmless {
		text = strings.ReplaceAll(text, phrase, strings.Repeat(" ", len(phrase)))
	}
	return text
}

var (
	// notBefore and earliest say in two ways from when on something may be.
	notBefore = regexp.MustCompile(`(?i)(?:\b(?:not?|never)\b|n't)[^.;!?]*\b(?:before|until)\b|\bbefore\b[^.;!?]*\bnot\b|(?:^|\s)до\s[^.;!?]*\sне\s|(?:^|\s)не\s[^.;!?]*\sдо\s|前[^。；]*[不未]`)
	earliest  = regexp.MustCompile(`(?i)\b(?:no|not)\s+(?:sooner|earlier)\s+than\b|\bat the earliest\b|(?:^|\s)не\s+(?:раньше|ранее)|最早|不早于`)
)

// saysWhenFirst reports whether one of two texts says with a denial what the other says of the earliest time.
func saysWhenFirst(a, b *statement) bool {
	return notBefore.MatchString(a.text) && earliest.MatchString(b.text) || earliest.MatchString(a.text) && notBefore.MatchString(b.text)
}

// denies reports whether one of claim and passage denies what the other says.
func denies(claim examined, passage *statement) bool {
	if saysWhenFirst(claim.statement, passage) {
		return false
	}
	if claim.script() == passage.script() {
		return deniesAlike(claim, passage)
	}
	evidence := passage.part(supporting(claim, passage))
	claimed, found := len(claim.negatorsAt()) > 0, len(evidence.negatorsAt()) > 0
	switch {
	case claimed == found:
		return false
	case claimed:
		return !softened(evidence, claim.statement)
	case softened(claim.statement, evidence):
		return false
	}
	return deniesHeld(claim.query, evidence)
}

// reach is how far behind a negator, within its clause, stands what it denies, in bytes: three words of
// English, two of Russian, a dozen Chinese characters.
const reach = 36

// deniesHeld reports whether a negator of the evidence denies a word of the query.
func deniesHeld(q lexicon.Query, evidence *statement) bool {
	var denied []lexicon.Token
	for _, at := range evidence.negatorsAt() {
		end := min(at+reach, len(evidence.text))
		if i := strings.IndexAny(evidence.text[at:end], ",;:.!?，；：。！？、"); i >= 0 {
			end = at + i
		}
		for _, t := range evidence.tokens {
			if t.Start >= at && t.Start < end && unitAt(evidence.text[t.Start:t.End]) == 0 {
				denied = append(denied, t)
			}
		}
	}
	for i, degree := range lexicon.Covers(q, denied) {
		if degree >= heldDegree && q.Groups[i].Kind == lexicon.Word {
			return true
		}
	}
	return false
}

// softened reports whether s may say with a word what other, which has no such word, says with a negator.
func softened(s, other *statement) bool {
	if s.script() != other.script() {
		return len(weak.in(s))+len(prefixes.in(s)) > 0
	}
	return len(weak.in(s)) > 0 && len(weak.in(other)) == 0
}
