package answer

import (
	"strings"
	"unicode"

	"docent/corpus"
	"docent/retrieval"
)

const (
	// adjoinWithin is how much less than a chosen quote a sentence beside it may score to be told with it: it is then
	// a twentieth as likely to answer, or more.
	adjoinWithin = 3.0
	// adjoinLetters is how many letters two sentences told as one claim may have; a Chinese character counts for
	// hanLetters.
	adjoinLetters = 600
	hanLetters    = 3
)

// adjoin makes one quote, in reading order, of the sentence and of a chosen one right beside it, where either may
// answer: none without the kind of thing asked for beside one that has it. It reports whether there was such a one.
func adjoin(hits []retrieval.Hit, chosen []retrieval.Sentence, s retrieval.Sentence) bool {
	for i, c := range chosen {
		if c.Hit != s.Hit || c.Lead > 0 || s.Lead > 0 || s.Score < c.Score-adjoinWithin || hasKind(c) && !hasKind(s) {
			continue
		}
		if whole, ok := beside(hits[c.Hit].Passage, c, s); ok && letters(whole.Text) <= adjoinLetters {
			chosen[i] = whole
			return true
		}
	}
	return false
}

// beside is the first quote with the other, if nothing but blanks is between them.
func beside(p corpus.Passage, quote, other retrieval.Sentence) (retrieval.Sentence, bool) {
	from, to := quote.Span, other.Span
	if to.Start < from.Start {
		from, to = to, from
	}
	if to.Start < from.End || strings.Trim(p.Text[from.End-p.Start:to.Start-p.Start], " \u00a0") != "" {
		return quote, false
	}
	quote.Span = corpus.Span{Start: from.Start, End: to.End}
	quote.Text, quote.Lead = p.Text[from.Start-p.Start:to.End-p.Start], to.Start-from.Start
	quote.Traits.Amount = max(quote.Traits.Amount, other.Traits.Amount)
	quote.Traits.Time = max(quote.Traits.Time, other.Traits.Time)
	quote.Traits.Kind = max(quote.Traits.Kind, other.Traits.Kind)
	quote.Traits.Name = max(quote.Traits.Name, other.Traits.Name)
	return quote, true
}

func letters(text string) int {
	n := 0
	for _, r := range text {
		if n++; unicode.Is(unicode.Han, r) {
			n += hanLetters - 1
		}
	}
	return n
}
