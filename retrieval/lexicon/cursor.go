package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cursor reads a text forwards. Its methods either match and move, or leave it where it is.
type cursor struct {
	text string
	at   int
}

// peek returns the rune ahead, folded in width, and its size; 0 at the end.
func (c cursor) peek() (rune, int) {
	if c.at >= len(c.text) {
		return 0, 0
	}
	if b := c.text[c.at]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	r, size := utf8.DecodeRuneInString(c.text[c.at:])
	return narrow(r), size
}

// narrow returns the ASCII form of a fullwidth character, and the ordinary form of other spaces and dashes.
func narrow(r rune) rune {
	switch {
	case r >= '！' && r <= '～':
		return r - '！' + '!'
	case r == '\u00a0' || r == '\u202f' || r == '\u2009' || r == '\u3000':
		return ' '
	case r == '–' || r == '—' || r == '−' || r == '‑' || r == '‒':
		return '-'
	default:
		return r
	}
}

func (c *cursor) rune(wanted string) bool {
	r, size := c.peek()
	if size == 0 || !strings.ContainsRune(wanted, r) {
		return false
	}
	c.at += size
	return true
}

func (c *cursor) literal(s string) bool {
	if !strings.HasPrefix(c.text[c.at:], s) {
		return false
	}
	c.at += len(s)
	return true
}

func (c *cursor) oneOf(all ...string) bool {
	for _, s := range all {
		if c.literal(s) {
			return true
		}
	}
	return false
}

func (c *cursor) spaces() {
	for c.rune(" ") {
	}
}

// digits reads ASCII and fullwidth digits and returns them as ASCII.
func (c *cursor) digits() string {
	var b [24]byte
	found := b[:0]
	for {
		r, size := c.peek()
		if r < '0' || r > '9' {
			return string(found)
		}
		found = append(found, byte(r))
		c.at += size
	}
}

// integer reads a number of one to most digits.
func (c *cursor) integer(most int) (int, bool) {
	start := c.at
	digits := c.digits()
	if digits == "" || len(digits) > most {
		c.at = start
		return 0, false
	}
	n := 0
	for _, d := range []byte(digits) {
		n = n*10 + int(d-'0')
	}
	return n, true
}

// letters reads a word of letters of one alphabet and returns it in lower case, "" for none.
func (c *cursor) letters() string {
	start := c.at
	for {
		r, size := c.peek()
		if size == 0 || !unicode.IsLetter(r) || isIdeograph(r) {
			return strings.ToLower(c.text[start:c.at])
		}
		c.at += size
	}
}

// isIdeograph tells scripts written without spaces that are indexed by pairs of characters.
func isIdeograph(r rune) bool {
	if r < 0x2e80 {
		return false
	}
	return r >= 0x4e00 && r <= 0x9fff || r == '〇' || r == '々' ||
		unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
