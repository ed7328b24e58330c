package answer

import (
	"slices"
	"strings"
	"unicode/utf8"

	"docent/retrieval/lexicon"
)

// resembles reports whether the passage has a word made of a translation of a name, or nearly: Danish for
// Denmark is one of the translations, Bulgars for Bulgaria and transatlantic for Atlantic resemble them.
func resembles(g lexicon.Group, passage *statement) bool {
	return slices.ContainsFunc(g.Alternatives, func(a lexicon.Alternative) bool {
		switch joined := strings.Join(a.Terms, ""); {
		case a.Weight < sureWeight:
			return false
		case isHan(joined):
			return hasHan(passage.text, hanWord(a.Terms))
		default:
			return slices.ContainsFunc(passage.words, func(w word) bool { return resemblesWord(a.Terms, joined, w.text, passage) })
		}
	})
}

func resemblesWord(terms []string, joined, word string, passage *statement) bool {
	if len(terms) == 1 && (len(joined) >= 5 && strings.Contains(word, joined) || sameNation(word, joined)) {
		return true
	}
	return sameStem(word, joined) || len(terms[0]) == 1 && word == joined && strings.Contains(passage.text, strings.ToUpper(joined))
}

// hanWord is the word that pairs of ideographs, each with one in common with the next, were made of.
func hanWord(pairs []string) string {
	word := pairs[0]
	for _, pair := range pairs[1:] {
		_, size := utf8.DecodeLastRuneInString(pair)
		word += pair[len(pair)-size:]
	}
	return word
}

// hasHan reports whether a text has a Chinese word, but for the end that says what kind of thing it names.
func hasHan(text, word string) bool {
	stem := strings.TrimRight(word, "人的语国族市州省县教式化派奖")
	return strings.Contains(text, word) || utf8.RuneCountInString(stem) > 1 && strings.Contains(text, stem)
}

// sameNation reports whether two words are of one country, people or language: rome and roman, danes and danish.
func sameNation(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= 3 && nationEnds[a[n:]] && nationEnds[b[n:]]
}

var nationEnds = set("e es an ans ian ians ish s i is ese ic a y mark land")
