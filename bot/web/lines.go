package web

import (
	"strings"
	"unicode/utf8"

	"docent/corpus"
)

// line is one line of a text, cut where the quote begins and ends. The parts of all lines of a text, with a
// newline after each line but the last, are the text.
type line struct {
	Before, Quote, After string
	// First is set on the line where the quote begins, Heading on one that heads a part of the text.
	First, Heading bool
	// Point is set on an item of a list, whose mark is part of the text, Tight on a line right under another.
	Point, Tight bool
}

// Text is the line whole.
func (l line) Text() string { return l.Before + l.Quote + l.After }

// Blank reports whether the line shows nothing.
func (l line) Blank() bool { return strings.TrimSpace(l.Text()) == "" }

// lay cuts text into lines. The quote's ends are rune boundaries of text.
func lay(text string, quote corpus.Span, headings map[string]bool) []line {
	lines := []line{}
	for start := 0; start <= len(text); {
		end := len(text)
		if i := strings.IndexByte(text[start:], '\n'); i >= 0 {
			end = start + i
		}
		from, to := min(max(quote.Start, start), end), min(max(quote.End, start), end)
		l := line{Before: text[start:from], Quote: text[from:to], After: text[to:end]}
		l.First = quote.Start < quote.End && quote.Start >= start && quote.Start <= end
		l.Heading = headings[strings.TrimSpace(l.Text())]
		l.Point = strings.HasPrefix(l.Text(), "- ") || strings.HasPrefix(l.Text(), "• ")
		l.Tight = len(lines) > 0 && !lines[len(lines)-1].Blank()
		lines = append(lines, l)
		start = end + 1
	}
	return lines
}

// clamp returns the span within text, widened to whole runes; a span that is empty or turned round is the zero Span.
func clamp(text string, span corpus.Span) corpus.Span {
	span.Start, span.End = max(span.Start, 0), min(span.End, len(text))
	if span.Start >= span.End {
		return corpus.Span{}
	}
	for !utf8.RuneStart(text[span.Start]) && span.Start > 0 {
		span.Start--
	}
	for span.End < len(text) && !utf8.RuneStart(text[span.End]) {
		span.End++
	}
	return span
}

// Bytes of the text shown before and after a quote, and how far from there a cut may move to fall between words.
const (
	reach = 700
	slack = 80
)

// surroundings returns the quote with what stands around it, cut between words where they are set apart.
func surroundings(text string, quote corpus.Span) corpus.Span {
	around := clamp(text, corpus.Span{Start: quote.Start - reach, End: quote.End + reach})
	if before := text[around.Start:quote.Start]; around.Start > 0 {
		around.Start += 1 + strings.IndexAny(before[:min(slack, len(before))], "\n ")
	}
	if after := text[quote.End:around.End]; around.End < len(text) {
		far := max(0, len(after)-slack)
		if cut := strings.LastIndexAny(after[far:], "\n "); cut >= 0 {
			around.End = quote.End + far + cut
		}
	}
	return around
}
