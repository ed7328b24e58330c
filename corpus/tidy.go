package corpus

import (
	"regexp"
	"strings"
	"unicode"
)

var (
	// credit opens a text that follows a photo's caption: "视觉中国供图", "新华社记者 杨一苗/摄", "（资料图）".
	credit = regexp.MustCompile(`^[\s　]*(?:[（(][^（()）]{0,24}(?:摄|摄影|供图|资料图|图片|照片)[)）]|(?:新华社|中新社)发[\s　]*[（(][^（()）]{0,16}摄[)）]|[^\s　。！？，,;；（(提]{1,16}供图|[^\s　。！？，,;；（(]{0,12}(?:记者|通讯员|发)[\s　]+[^\s　。！？，,;；（(]{1,8}[\s　]+(?:摄影|摄)(?:[\s　]+|$)|[^\s　。！？，,;；（(]{0,16}[\s　]?[^\s　。！？，,;；（(]{0,12}(?:摄影|摄)(?:[\s　]+|$))[\s　]*`)
	// caption is a sentence about a picture.
	caption = regexp.MustCompile(`(?i)(?:供图|摄影?|资料图|照片|图片来源[^。]{0,20})[)）]?[。.]?$|^[（(]?图为|图片说明|(?:photo|image|picture)s?\s*(?:by|credit|courtesy|:)|file photo|фото\s*:|фото автора`)
	// headline is the mark of a title that was put in front of the text.
	headline = regexp.MustCompile(`^[\s　]*(?:原标题|标题|来源)[:：][\s　]*`)
	// byline names who reports, in brackets.
	byline = regexp.MustCompile(`^[\s　]*【[^】]{1,40}】[\s　]*`)
	// foreignMarks are another text's citations at the end of a sentence.
	foreignMarks = regexp.MustCompile(`(?:\s*\[\d{1,3}\])+\s*$`)
)

// BeginsWithCredit reports whether the text begins with the credit of a photo, so that what stands before it is
// the photo's caption.
func BeginsWithCredit(text string) bool { return credit.MatchString(text) }

// IsCaption reports whether a sentence is about a picture.
func IsCaption(sentence string) bool { return caption.MatchString(sentence) }

// Tidy returns the span of a sentence without what stands around its words: the credit of a photo, a dateline or a
// byline in front of it, and behind it another text's citations, an editor's name or the mark of the end. What is left
// is verbatim, and may be nothing.
func Tidy(text string) Span {
	start := beginning(text)
	end := len(strings.TrimRightFunc(text, unicode.IsSpace))
	if end > start {
		end = start + tail(text[start:end])
	}
	if end > start {
		end -= len(foreignMarks.FindString(text[start:end]))
	}
	return Span{Start: start, End: max(start, end)}
}

// beginning returns where the words of a text begin, behind what stands in front of them.
func beginning(text string) int {
	start, line := dateline(text)
	rest := strings.TrimLeftFunc(text[start+len(line):], func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("×）)】』」”»,，、;；:：-–—•*", r)
	})
	return len(text) - len(rest)
}
