package lexicon

import (
	"iter"
	"strings"
	"unicode"

	"docent/retrieval/dictd"
	"docent/retrieval/lexicon/word"
)

// pairing is an edge before it is put into a graph; a reference leads to another source. Without a target, it says
// that the source means nothing but a stop word of the other language, and so is one itself: und, der.
type pairing struct {
	source, target string
	weight         float64
	reference      bool
}

func (p pairing) isStop() bool { return p.target == "" }

// pairings returns the translations of articles as stems.
func pairings(translator dictd.Translator, articles iter.Seq[dictd.Article]) []pairing {
	keys := make(keys)
	var found []pairing
	for a := range articles {
		for _, t := range translator.Translations(a) {
			p := pairing{source: keys.of(t.Headword), target: keys.of(t.Text), reference: t.Reference}
			p.weight = 1 / (1 + perSense*float64(t.Sense) + perPlace*float64(t.Place))
			if p.source != "" && (p.target != "" || t.Sense+t.Place == 0 && isAllStop(t.Text)) {
				found = append(found, p)
			}
		}
	}
	return found
}

// isAllStop says whether all words of a phrase are stop words.
func isAllStop(phrase string) bool {
	for w := range strings.FieldsFuncSeq(phrase, isNotInWord) {
		if !word.IsStop(word.Fold(w)) {
			return false
		}
	}
	return phrase != ""
}

// keys has the stems of words; stop words have none.
type keys map[string]string

// of returns the stems of the words of a phrase, joined by spaces; "" for one that is empty or too long.
func (k keys) of(phrase string) string {
	var b strings.Builder
	words := 0
	for w := range strings.FieldsFuncSeq(phrase, isNotInWord) {
		stem, ok := k[w]
		if !ok {
			folded := word.Fold(w)
			if !word.IsStop(folded) {
				stem = word.Stem(folded)
			}
			k[w] = stem
		}
		if stem == "" {
			continue
		}
		if words++; words > mostWords {
			return ""
		}
		if words > 1 {
			b.WriteByte(' ')
		}
		b.WriteString(stem)
	}
	return b.String()
}

func isNotInWord(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) && r != '\'' && r != '’'
}
