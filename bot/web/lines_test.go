package web

import (
	"strings"
	"testing"
	"unicode/utf8"

	"docent/corpus"
)

func FuzzTheReaderLosesNothingAndCutsNoRune(f *testing.F) {
	f.Add("集市在周五重新开张\n\n第一天来了三千人。", 4, 20)
	f.Add("- one\n- two\n", 0, 99)
	f.Add("", -5, 5)
	f.Add("a\nb", 1, 2)
	f.Add(strings.Repeat("Длинная строка без конца ", 200), 2001, 2999)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		text = strings.ToValidUTF8(text, "\uFFFD")
		quote := clamp(text, corpus.Span{Start: start, End: end})
		if quote.Start < 0 || quote.End > len(text) || quote.Start > quote.End {
			t.Fatalf("quote %v of %d bytes", quote, len(text))
		}
		marked := assertWhole(t, text, lay(text, quote, nil))
		if want := strings.ReplaceAll(text[quote.Start:quote.End], "\n", ""); marked != want {
			t.Errorf("marked %q, want %q", marked, want)
		}
		if start >= 0 && end <= len(text) && start < end && (quote.Start > start || quote.End < end) {
			t.Errorf("clamp lost a part of [%d, %d): %v", start, end, quote)
		}
		around := surroundings(text, quote)
		if around.Start > quote.Start || around.End < quote.End || around.End-around.Start > quote.End-quote.Start+2*reach+2*utf8.UTFMax {
			t.Errorf("surroundings %v of quote %v", around, quote)
		}
		assertWhole(t, text[around.Start:around.End], lay(text[around.Start:around.End], corpus.Span{}, nil))
	})
}

// assertWhole holds that the lines are the text, in valid UTF-8 and with at most one beginning of a quote, and
// returns what is marked.
func assertWhole(t *testing.T, text string, lines []line) string {
	t.Helper()
	var whole, marked strings.Builder
	firsts := 0
	for i, l := range lines {
		if i > 0 {
			whole.WriteByte('\n')
		}
		for _, part := range []string{l.Before, l.Quote, l.After} {
			if !utf8.ValidString(part) {
				t.Errorf("a rune is cut in %q", part)
			}
			whole.WriteString(part)
		}
		marked.WriteString(l.Quote)
		if l.First {
			firsts++
		}
	}
	if whole.String() != text {
		t.Errorf("the lines say %q, the text %q", whole.String(), text)
	}
	if firsts > 1 || firsts == 0 && marked.Len() > 0 {
		t.Errorf("%d lines begin the quote %q", firsts, marked.String())
	}
	return marked.String()
}

func TestSurroundingsEndBetweenWords(t *testing.T) {
	text := strings.Repeat("alpha beta ", 200) + "QUOTE" + strings.Repeat(" gamma delta", 200)
	start := strings.Index(text, "QUOTE")
	around := surroundings(text, corpus.Span{Start: start, End: start + 5})
	got := text[around.Start:around.End]
	if first, _, _ := strings.Cut(got, " "); first != "alpha" && first != "beta" {
		t.Errorf("begins inside a word: %q", first)
	}
	if words := strings.Fields(got); words[len(words)-1] != "gamma" && words[len(words)-1] != "delta" {
		t.Errorf("ends inside a word: %q", words[len(words)-1])
	}
	if len(got) < 2*(reach-slack) {
		t.Errorf("only %d bytes are shown", len(got))
	}
}
