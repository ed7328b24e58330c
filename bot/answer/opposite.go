package answer

import (
	_ "embed" // for the table of opposites
	"slices"
	"strings"
	"sync"
	"unicode"

	"docent/corpus"
)

//go:embed opposites.tsv
var oppositesTable string

// side is the words of one end of an opposition.
type side struct {
	whole    map[string]bool
	prefixes []string
	// phrases are several words that follow each other, each whole or a beginning.
	phrases  []phrase
	han      []string
	hanWords map[string]bool
}

// opposites returns the pairs of the table.
var opposites = sync.OnceValue(func() [][2]side {
	var pairs [][2]side
	for line := range strings.Lines(oppositesTable) {
		one, other, ok := strings.Cut(line, "\t")
		if ok && !strings.HasPrefix(line, "#") {
			pairs = append(pairs, [2]side{newSide(one), newSide(other)})
		}
	}
	return pairs
})

// newSide reads words apart by spaces. One that ends in * is the beginning of a word, and _ joins those of a phrase.
func newSide(words string) side {
	s := side{whole: make(map[string]bool), hanWords: make(map[string]bool)}
	for _, w := range strings.Fields(words) {
		prefix, cut := strings.CutSuffix(w, "*")
		switch {
		case strings.Contains(w, "_"):
			s.phrases = append(s.phrases, newPhrase(w))
		case isHan(w):
			s.han, s.hanWords[w] = append(s.han, w), true
		case cut:
			s.prefixes = append(s.prefixes, prefix)
		default:
			s.whole[w] = true
		}
	}
	return s
}

func isHan(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// in returns where the side's words stand in a text, in bytes.
func (s side) in(t *statement) []int {
	var at []int
	for _, span := range s.spans(t) {
		at = append(at, span.Start)
	}
	return at
}

// spans returns where the side's words and phrases stand in a text.
func (s side) spans(t *statement) (all []corpus.Span) {
	for i, w := range t.words {
		if s.holds(w.text) {
			all = append(all, corpus.Span{Start: w.start, End: w.start + len(w.text)})
		}
		for _, p := range s.phrases {
			if p.begins(t.words[i:]) {
				last := t.words[i+len(p)-1]
				all = append(all, corpus.Span{Start: w.start, End: last.start + len(last.text)})
			}
		}
	}
	for _, han := range s.han {
		for from := 0; ; {
			i := strings.Index(t.text[from:], han)
			if i < 0 {
				break
			}
			all, from = append(all, corpus.Span{Start: from + i, End: from + i + len(han)}), from+i+len(han)
		}
	}
	return all
}

func (s side) holds(word string) bool {
	if s.whole[word] {
		return true
	}
	for _, p := range s.prefixes {
		if strings.HasPrefix(word, p) {
			return true
		}
	}
	return false
}

// isDirected reports whether a word stands on one side of an opposition.
func isDirected(surface string) bool {
	t := &statement{text: surface, words: wordsOf(surface)}
	return slices.ContainsFunc(opposites(), func(pair [2]side) bool { return len(pair[0].in(t))+len(pair[1].in(t)) > 0 })
}
