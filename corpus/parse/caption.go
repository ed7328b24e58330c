package parse

import "regexp"

// credit ends the caption of a photograph: "视觉中国供图", "新华社记者 杨一苗/摄", "图源:新华社".
var credit = regexp.MustCompile(`(?:[\p{Han}A-Za-z·/]{1,16}供图|` +
	`\p{Han}{0,12}(?:记者|通讯员|摄影师?)[\s:：/]*[\p{Han}·、\s]{2,24}?[\s/]*摄|` +
	`[\p{Han}·]{2,8}\s?/\s?摄|新华社发|图/[\p{Han}A-Za-z]{2,12}|` +
	`(?:图源|图片来源|摄影)\s?[:：/|]?\s?[\p{Han}A-Za-z/·]{2,16}|` +
	`新华社发?\s?[（(][^（）()]{2,14}摄[）)])[）)]?$`)

// creditGap is the white space inside a credit, which is no wrap.
var creditGap = regexp.MustCompile(`((?:记者|通讯员|摄影师?)[:：]?)\s+((?:\p{Han}{1,4}[\s、]+){0,3}?\p{Han}{1,4}[\s/]{0,3}摄)`)

// captionStart begins a caption that was put into the middle of a sentence.
var captionStart = regexp.MustCompile(`^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月|图为|这是|资料图|近日|日前|当日|上图|下图|左图|右图)`)

// maxCaption is how many lines a caption has at most.
const maxCaption = 6

// markCaptions marks the lines that are captions of photographs.
func markCaptions(lines []line) {
	for i := range lines {
		if credit.MatchString(lines[i].text) {
			markCaption(lines, i)
		}
	}
}

// markCaption marks the lines of the caption whose credit ends line last.
func markCaption(lines []line, last int) {
	start := last
	for i := last; i >= 0 && i > last-maxCaption; i-- {
		if i == 0 || lines[i].paragraph || lines[i-1].caption || endsSentence(lines[i-1].text) || captionStart.MatchString(lines[i].text) {
			start = i
			break
		}
	}
	for i := start; i <= last; i++ {
		lines[i].caption = true
	}
	lines[start].first = true
}
