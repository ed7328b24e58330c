package corpus

import (
	"cmp"
	"strings"
	"unicode"
)

const (
	// nameRunes is how long the name of a document without a title is at most, in characters; nameSource is how much of
	// its text it is made of.
	nameRunes  = 40
	nameSource = 240
)

// Name is what a reader knows the document by: its title, else how its text begins, else its id.
func (d Document) Name() string { return cmp.Or(d.Title, d.Opening, d.ID) }

// Name is what a reader knows the cited document by, as Document.Name.
func (c Citation) Name() string { return cmp.Or(c.Title, c.Opening, c.Document) }

// opening is how a text begins, in one line, without a dateline or credit, cut at a word.
func opening(text string) string {
	words := text[beginning(text):]
	if words == "" {
		words = text
	}
	line := []rune(strings.Join(strings.Fields(words), " "))
	if len(line) <= nameRunes {
		return string(line)
	}
	end := nameRunes
	for end > nameRunes/2 && !wordEnd(line[end-1], line[end]) {
		end--
	}
	return strings.TrimRightFunc(string(line[:end]), func(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) }) + "…"
}

// wordEnd reports whether a text may be cut between two characters.
func wordEnd(before, behind rune) bool {
	return unicode.Is(unicode.Han, before) || unicode.Is(unicode.Han, behind) || unicode.IsSpace(behind) || unicode.IsPunct(before)
}
