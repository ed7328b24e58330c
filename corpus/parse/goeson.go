package parse

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// narrowestHan is the least width, in columns, that Chinese in a file of plain text is wrapped at.
	narrowestHan = 20
	// headed is the least width of a line that has a heading right above it.
	headed = 30
)

// listed begins an item of a Chinese list: "一、" or "（二）"; counted begins one with digits, "3、". Numerals
// on both sides of the mark, as in "三、四月", begin none.
var (
	listed  = regexp.MustCompile(`^(?:[一二三四五六七八九十]{1,3}、[^一二三四五六七八九十]|[（(][一二三四五六七八九十]{1,3}[）)])`)
	counted = regexp.MustCompile(`^(?:\d{1,2}、[^\d]|\d{1,2}[.)]\s|[（(]\d{1,2}[）)])`)
)

// goesOn reports whether next is more of the paragraph that line belongs to, where any line that ends no
// sentence is a wrap. full is the width of the widest line near it; alone is set when line is all of its
// paragraph, which may be the heading of what follows.
func goesOn(line, next string, full int, alone bool) bool {
	return !listed.MatchString(next) && !sentenceEnds(line, next) && !(alone && heads(line, next, full))
}

// sentenceEnds reports whether a sentence ends between two lines. It does not behind a semicolon, inside
// a number, or before a stop or a closing quote.
func sentenceEnds(line, next string) bool {
	last, size := utf8.DecodeLastRuneInString(line)
	first, _ := utf8.DecodeRuneInString(next)
	if !endsSentence(line) || strings.ContainsRune(";；", last) || strings.ContainsRune("。，！？；：、”’」』）》】", first) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(line[:len(line)-size])
	return last != '.' || !unicode.IsDigit(before) || !unicode.IsDigit(first) || !strings.ContainsFunc(line, ideographic)
}

// heads reports whether a line that begins a paragraph is a heading without an empty line below it: next
// is no wrap of it, as the start of next would have fitted.
func heads(line, next string, full int) bool {
	if !headingLike(line) || strings.ContainsAny(line, ",，、:：") {
		return false
	}
	columns := width(line)
	first, _ := utf8.DecodeRuneInString(next)
	last, _ := utf8.DecodeLastRuneInString(line)
	if ideographic(last) || ideographic(first) {
		return 2*columns <= width(next) && width(next) >= headed
	}
	word, _, _ := strings.Cut(next, " ")
	return !unicode.IsLower(first) && float64(columns) < ragged*float64(full) && columns+1+width(word) <= full
}

// hardWrapped reports whether the lines are a Chinese paragraph wrapped at any width, and no verse, address
// or list: it ends a sentence, stops stand inside lines, and most lines end with none and are filled.
func hardWrapped(group []string) bool {
	full, last := widest(group), len(group)-1
	if last == 0 || full < narrowestHan || !endsSentence(group[last]) || !mostlyHan(strings.Join(group, "")) {
		return false
	}
	open, inner := 0, strings.ContainsAny(withoutLast(group[last]), ",，、。；：")
	for _, line := range group[:last] {
		inner = inner || strings.ContainsAny(withoutLast(line), ",，、。；：")
		end, _ := utf8.DecodeLastRuneInString(line)
		if (unicode.IsLetter(end) || unicode.IsDigit(end)) && 2*width(line) > full {
			open++
		}
	}
	return inner && 2*open > last
}

// withoutLast is a text without its last character.
func withoutLast(text string) string {
	_, size := utf8.DecodeLastRuneInString(text)
	return text[:len(text)-size]
}
