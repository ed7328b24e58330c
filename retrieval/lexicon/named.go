package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/corpus"
)

// Names returns the spans of what looks like proper names in a sentence: runs of capitalised words, Chinese
// characters in a row that make no word of the dictionary, as transliterated names do, words that end like the
// name of a place or of an organisation, foreign words between Chinese ones, and titles in their marks.
func (l *Lexicon) Names(sentence string) []corpus.Span {
	n := namer{analysis: analysis{lexicon: l, text: sentence}}
	n.atoms, n.quantities = l.atoms(sentence)
	for n.at < len(n.atoms) {
		n.step()
	}
	return n.names
}

// namer walks the atoms of a sentence once.
type namer struct {
	analysis
	names []corpus.Span
}

func (n *namer) step() {
	switch {
	case n.atoms[n.at].quantity >= 0:
		n.at++
	case n.atoms[n.at].han:
		n.hanName()
	default:
		n.capitals()
	}
}

// hanName passes a Chinese word, or characters that make none and may be a name.
func (n *namer) hanName() {
	length := n.wordLength()
	word := n.word(length)
	start := n.at
	if length == 1 && !isHanStop(word) {
		length = n.loneCharacters()
	}
	n.at += length
	end := n.at
	foreign := end < len(n.atoms) && n.atoms[end].han && strings.HasPrefix(n.text[n.atoms[end-1].end:], "·") ||
		start > 0 && n.atoms[start-1].han && strings.HasSuffix(n.text[:n.atoms[start].start], "·")
	if !isHanStop(word) && (length > 1 && n.wordless(start, length) || foreign || nameEnding(word)) {
		n.add(start, end)
	}
}

// wordless reports whether the atoms are characters that make no word.
func (n *namer) wordless(start, length int) bool {
	_, known := n.lexicon.dictionary.heads.find(wordOf(n.atoms[start : start+length]))
	return !known
}

func wordOf(atoms []atom) string {
	var b strings.Builder
	for _, x := range atoms {
		b.WriteString(x.term)
	}
	return b.String()
}

// nameEndings are the last characters of words that name a place or an organisation.
const nameEndings = "国省市县州区岛河湖洲港镇村山"

func nameEnding(word string) bool {
	last, size := utf8.DecodeLastRuneInString(word)
	return len(word) > size && strings.ContainsRune(nameEndings, last)
}

// capitals passes a run of capitalised words, or one other word. The first word of a sentence is capitalised
// anyway: alone it is a name when no dictionary has it.
func (n *namer) capitals() {
	start := n.at
	for n.at < len(n.atoms) && !n.atoms[n.at].han && n.atoms[n.at].quantity < 0 && n.capital(n.at) && n.joined(start) {
		n.at++
	}
	switch length := n.at - start; {
	case length == 0:
		n.at++
	case start > 0 && length == 1 && n.atoms[start].stop:
	case start > 0 || length > 1 || !n.atoms[0].stop && !n.ordinary(n.atoms[0].term):
		n.add(start, n.at)
	}
}

// joined reports whether only a space or a stop of an initial parts the atom at the cursor from the one before.
func (n *namer) joined(start int) bool {
	if n.at == start {
		return true
	}
	between := n.text[n.atoms[n.at-1].end:n.atoms[n.at].start]
	return len(between) <= 2 && strings.Trim(between, " .-’'") == ""
}

// ordinary reports whether the dictionary has the word, or can't know it.
func (n *namer) ordinary(term string) bool {
	if first, _ := utf8.DecodeRuneInString(term); !unicode.Is(unicode.Latin, first) {
		return true
	}
	_, known := n.lexicon.dictionary.phrases.find(term)
	return known
}

func (n *namer) add(start, end int) {
	n.names = append(n.names, corpus.Span{Start: n.atoms[start].start, End: n.atoms[end-1].end})
}
