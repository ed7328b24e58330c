package lexicon

import (
	"unicode"
	"unicode/utf8"
)

// maxWordBytes bounds a word of letters; the rest of a longer one is another word.
const maxWordBytes = 64

// Tokens returns the terms of text in order of Start, as they are indexed: stems of words, single characters
// and overlapping pairs of characters of Chinese, and the canonical terms of numbers and dates.
func (l *Lexicon) Tokens(text string) []Token { return l.TokensAround(text, Quantities(text)) }

// TokensAround is Tokens for a text whose quantities are known, as Quantities returns them.
func (l *Lexicon) TokensAround(text string, quantities []Quantity) []Token {
	t := tokenizer{lexicon: l, cursor: cursor{text: text}, quantities: quantities}
	t.tokens = make([]Token, 0, len(text)/3)
	for t.at < len(text) {
		t.step()
	}
	return t.tokens
}

// tokenizer walks a text once.
type tokenizer struct {
	cursor
	lexicon    *Lexicon
	quantities []Quantity // those ahead
	covered    int        // the end of the quantities passed
	position   int
	tokens     []Token
}

func (t *tokenizer) step() {
	r, size := t.peek()
	switch {
	case isIdeograph(r):
		t.ideograph(size)
	case unicode.IsLetter(r):
		t.passQuantities()
		t.word()
	case unicode.IsDigit(r):
		t.passQuantities()
		if t.at < t.covered {
			t.number()
		} else {
			t.word()
		}
	default:
		t.at += size
	}
}

// passQuantities emits the quantities that start here. What a word already holds is none.
func (t *tokenizer) passQuantities() {
	for len(t.quantities) > 0 && t.quantities[0].Start <= t.at {
		q := t.quantities[0]
		t.quantities = t.quantities[1:]
		if q.End <= t.at {
			continue
		}
		t.covered = max(t.covered, q.End)
		t.emit(q.Term, q.Kind(), t.at, q.End)
	}
}

// Kind is the kind of the quantity's token.
func (q Quantity) Kind() Kind {
	if q.Unit == Day || q.Unit == Month {
		return Date
	}
	return Number
}

func (t *tokenizer) emit(term string, kind Kind, start, end int) {
	t.tokens = append(t.tokens, Token{Term: term, Kind: kind, Position: t.position, Start: start, End: end})
}

// number passes the digits of a quantity already emitted.
func (t *tokenizer) number() {
	t.passDigits(t.covered)
	t.position++
}

// word emits a word of letters and digits.
func (t *tokenizer) word() {
	start := t.at
	t.at = t.wordEnd()
	f := t.lexicon.stems.of(t.text[start:t.at])
	if f.stem != "" {
		t.emit(f.stem, Word, start, t.at)
		t.position++
	}
}

// wordEnd returns where the word at the cursor ends. Apostrophes belong to it between letters.
func (c cursor) wordEnd() int {
	start := c.at
	for c.at-start < maxWordBytes {
		r, size := c.peek()
		inner := r == '\'' || r == '’' || unicode.Is(unicode.Mn, r)
		if size == 0 || isIdeograph(r) || !inner && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		if next := (cursor{c.text, c.at + size}).ahead(); r < utf8.RuneSelf && inner && !unicode.IsLetter(next) || r == '’' && !unicode.IsLetter(next) {
			break
		}
		c.at += size
	}
	return max(c.at, start+1)
}
