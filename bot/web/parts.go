package web

import (
	"strings"
	"unicode/utf8"

	"docent/corpus"
)

const (
	// partSize is how much of a text one page shows, in bytes: about ten thousand English words. A longer text is shown
	// in parts of one size.
	partSize = 64 << 10
	// partSlack is how far back a part may end to end with a line, in bytes.
	partSlack = 4 << 10
)

// part is what one page shows of a text: the N-th of so many parts, with all of a quote that begins in it.
type part struct {
	corpus.Span
	// N counts from 1.
	N, Of int
	// CutBefore and CutAfter are set where a line goes on beyond the part.
	CutBefore, CutAfter bool
}

// partOf returns the n-th part of text, or the one where the quote begins when there is no n-th.
func partOf(text string, quote corpus.Span, n int) part {
	p := part{N: n, Of: max(1, (len(text)+partSize-1)/partSize)}
	if n < 1 || n > p.Of {
		p.N = 1
		for p.N < p.Of && quote.Start >= partEnd(text, p.N, p.Of) {
			p.N++
		}
	}
	p.Start, p.End = partEnd(text, p.N-1, p.Of), partEnd(text, p.N, p.Of)
	if quote.Start < quote.End && quote.Start >= p.Start && quote.Start < p.End {
		around := surroundings(text, bounded(text, quote))
		p.Start, p.End = min(p.Start, around.Start), max(p.End, around.End)
	}
	return p.cut(text)
}

// passageOf returns the quote, or the beginning of a long one, with what stands around it.
func passageOf(text string, quote corpus.Span) part {
	return part{Span: surroundings(text, bounded(text, quote)), N: 1, Of: 1}.cut(text)
}

// bounded returns the span, or as much of it as one page shows.
func bounded(text string, span corpus.Span) corpus.Span {
	return clamp(text, corpus.Span{Start: span.Start, End: min(span.End, span.Start+partSize)})
}

func (p part) cut(text string) part {
	p.CutBefore = p.Start > 0 && text[p.Start-1] != '\n'
	p.CutAfter = p.End < len(text) && text[p.End] != '\n' && (p.End == 0 || text[p.End-1] != '\n')
	return p
}

// partEnd is where the n-th part of so many ends, the beginning of the text for 0: after a line where one ends near,
// else after a word, else anywhere but inside a rune.
func partEnd(text string, n, of int) int {
	end := len(text) / of * n
	switch n {
	case 0:
		return 0
	case of:
		return len(text)
	}
	for _, c := range []struct {
		slack int
		mark  string
	}{{partSlack, "\n"}, {slack, " "}} {
		if i := strings.LastIndex(text[max(0, end-c.slack):end], c.mark); i >= 0 {
			return max(0, end-c.slack) + i + 1
		}
	}
	for end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	return end
}

// lines lays out the part. What is marked of a quote that began before goes on at the top.
func (p part) lines(text string, quote corpus.Span, headings map[string]bool) []line {
	return lay(text[p.Start:p.End], corpus.Span{Start: quote.Start - p.Start, End: quote.End - p.Start}, headings)
}
