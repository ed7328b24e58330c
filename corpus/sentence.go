package corpus

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// bullets may stand before the first sentence of a line, with a space behind.
const bullets = "-*•·‣◦▪●"

// lineEnd is a line break, or white space so wide that it stands for one, as where a page's layout was lost.
var lineEnd = regexp.MustCompile(`[\n\r]|[ \t\x{a0}]{4,}|\x{3000}{2,}`)

// Sentences returns the spans of the sentences of text: in order, apart, trimmed and never empty. A line
// break, and a gap as wide as four spaces, always ends a sentence, and the bullet of a list item is not part of it; all else but white space
// is. A stop belongs to the sentence before it, and so do the quotes, brackets and marks such as "[3]"
// behind the stop. A quotation stays with the words that say whose it is.
func Sentences(text string) []Span {
	var spans []Span
	for start := 0; start < len(text); {
		end, next := len(text), len(text)
		if gap := lineEnd.FindStringIndex(text[start:]); gap != nil {
			end, next = start+gap[0], start+gap[1]
		}
		spans = appendLine(spans, text, start, end)
		start = next
	}
	return spans
}

func appendLine(spans []Span, text string, start, end int) []Span {
	start, end = trimSpan(text, start, end)
	if r, size := utf8.DecodeRuneInString(text[start:end]); strings.ContainsRune(bullets, r) {
		if rest := strings.TrimLeftFunc(text[start+size:end], unicode.IsSpace); len(rest) < end-start-size || rest == "" {
			start = end - len(rest)
		}
	}
	for start < end {
		stop := start + sentenceEnd(text[start:end])
		_, trimmed := trimSpan(text, start, stop)
		spans = append(spans, Span{Start: start, End: trimmed})
		start, _ = trimSpan(text, stop, end)
	}
	return spans
}

// trimSpan is the span without white space at its ends.
func trimSpan(text string, start, end int) (int, int) {
	trimmed := strings.TrimLeftFunc(text[start:end], unicode.IsSpace)
	start = end - len(trimmed)
	return start, start + len(strings.TrimRightFunc(trimmed, unicode.IsSpace))
}

// sentenceEnd is where the first sentence of a line ends.
func sentenceEnd(line string) int {
	var open nesting
	for at := 0; at < len(line); {
		r, size := utf8.DecodeRuneInString(line[at:])
		if !strings.ContainsRune(stops, r) {
			open.pass(r)
			at += size
			if r == '《' {
				at += titleLength(line[at:])
			}
			continue
		}
		s := stopAt(line, at, open)
		if s.ends() && strings.ContainsFunc(line[s.after:], wordRune) {
			return s.after
		}
		for _, r := range line[at:s.after] {
			open.pass(r)
		}
		at = s.after
	}
	return len(line)
}

// maxTitle is how far, in bytes, the 》 of a title is looked for.
const maxTitle = 240

// titleLength is the length of the rest of a title in 《》, whose stops end nothing, or 0.
func titleLength(rest string) int {
	return max(0, strings.Index(rest[:min(len(rest), maxTitle)], "》"))
}

// nesting counts what is open in a sentence.
type nesting struct {
	brackets int
	// quoted is set inside straight double quotes, which look the same at both ends.
	quoted bool
}

func (n *nesting) pass(r rune) {
	switch r {
	case '(', '（':
		n.brackets++
	case ')', '）':
		n.brackets = max(0, n.brackets-1)
	case '"':
		n.quoted = !n.quoted
	}
}
