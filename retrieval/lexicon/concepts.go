package lexicon

import (
	"slices"
	"strings"
	"unicode"
)

// Concept is a meaning free of language, for the built-in embedder.
type Concept struct {
	// Key is the same for a word and its translation.
	Key string
	// Weight is positive; the concepts of one word weigh 1 together.
	Weight float32
}

// maxSenses is how many of its translations stand for a Chinese word.
const maxSenses = 3

// Concepts returns the concepts of text, each key once, in the order of their first occurrence: the English
// stems of its words and of their translations, and the terms of its numbers and dates. A word that has no
// translation is a concept of its own. They depend on the dictionaries that were added: Meanings names them.
func (l *Lexicon) Concepts(text string) []Concept {
	c := concepts{analysis: analysis{lexicon: l, text: text}, index: make(map[string]int)}
	c.atoms, c.quantities = l.atoms(text)
	for c.at < len(c.atoms) {
		c.step()
	}
	return c.found
}

// concepts walks the atoms of a text once.
type concepts struct {
	analysis
	found []Concept
	index map[string]int
}

func (c *concepts) add(key string, weight float32) {
	if i, ok := c.index[key]; ok {
		c.found[i].Weight += weight
		return
	}
	c.index[key] = len(c.found)
	c.found = append(c.found, Concept{key, weight})
}

// step adds the concepts of the word at the cursor and passes it.
func (c *concepts) step() {
	x := c.atoms[c.at]
	if x.stop {
		c.at++
		return
	}
	length := c.wordLength()
	rows, matched := c.glossaryMatch()
	switch {
	case matched >= length:
		c.meanings(c.englishOf(rows), c.word(matched))
		c.at += matched
		return
	case x.quantity >= 0:
		length = c.quantity(x.quantity)
	case x.han:
		c.hanWord(c.word(length))
	default:
		c.meanings(c.lexicon.conceptsOf(x.term), x.term)
	}
	c.at += length
}

// quantity adds the term of a number or date and returns how many atoms it spans.
func (c *concepts) quantity(i int) int {
	q, length := c.quantities[i], 0
	for c.at+length < len(c.atoms) && c.atoms[c.at+length].start < q.End {
		length++
	}
	c.add(q.Term, 1)
	return max(1, length)
}

func (c *concepts) hanWord(word string) {
	if isHanStop(word) {
		return
	}
	var phrases [][]string
	if head, ok := c.lexicon.dictionary.heads.find(word); ok {
		edges := c.lexicon.dictionary.english.of(head)
		for _, e := range edges[:min(len(edges), maxSenses)] {
			phrases = append(phrases, strings.Fields(string(c.lexicon.dictionary.phrases.at(int(e.to)))))
		}
	}
	c.meanings(phrases, word)
}

// englishOf returns the English phrases of rows of the glossary.
func (c *concepts) englishOf(rows []int) [][]string {
	var phrases [][]string
	for _, i := range rows {
		for _, p := range c.lexicon.glossary.rows[i].phrases {
			if len(phrases) < maxSenses && !slices.ContainsFunc(p.terms, isNotLatin) {
				phrases = append(phrases, p.terms)
			}
		}
	}
	return phrases
}

func isNotLatin(term string) bool {
	return strings.ContainsFunc(term, func(r rune) bool { return unicode.IsLetter(r) && r >= 0x80 })
}

// meanings divides the weight of a word, of as much as its longest phrase has words, among its phrases; a word
// without any is its own concept.
func (c *concepts) meanings(phrases [][]string, word string) {
	if len(phrases) == 0 {
		c.add(word, 1)
		return
	}
	for _, terms := range phrases {
		for _, term := range terms {
			c.add(term, 1/float32(len(phrases)))
		}
	}
}
