package period

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/retrieval/lexicon/word"
)

// class is what a token is made of.
type class uint8

const (
	end class = iota
	letters
	digits
	han
	mark
)

// token is a word, a run of digits, one Chinese character or one other character of the question.
type token struct {
	class class
	// text is folded; Chinese is simplified as far as the rules need it, dashes are "-".
	text string
	// number is the value of digits.
	number     int
	start, end int
	// capital says that a word begins with a capital letter.
	capital bool
}

// scan cuts the question into tokens; spaces and broken bytes are none.
func scan(text string) []token {
	var tokens []token
	for at := 0; at < len(text); {
		t := tokenAt(text, at)
		if t.class != end {
			tokens = append(tokens, t)
		}
		at = t.end
	}
	return tokens
}

func tokenAt(text string, at int) token {
	raw, size := utf8.DecodeRuneInString(text[at:])
	r := narrow(raw)
	t := token{start: at, end: at + size}
	switch {
	case raw == utf8.RuneError && size == 1 || unicode.IsSpace(r):
	case isDigit(r):
		t.digits(text)
	case unicode.Is(unicode.Han, r) || r == '〇':
		t.class, t.text = han, string(simplify(r))
	case unicode.IsLetter(r):
		t.class, t.capital = letters, unicode.IsUpper(raw)
		t.end = at + runOf(text[at:], func(r rune) bool {
			return !unicode.Is(unicode.Han, r) && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r))
		})
		t.text = word.Fold(text[at:t.end])
	default:
		t.class, t.text = mark, string(r)
	}
	return t
}

// digits completes a token that begins with a digit. What is too long for a number is left without one.
func (t *token) digits(text string) {
	t.class = digits
	t.end = t.start + runOf(text[t.start:], isDigit)
	t.text = strings.Map(narrow, text[t.start:t.end])
	if len(t.text) > 4 {
		return
	}
	for _, d := range t.text {
		t.number = 10*t.number + int(d-'0')
	}
}

// runOf returns the length in bytes of the longest start of text whose characters all pass.
func runOf(text string, pass func(rune) bool) int {
	for i, r := range text {
		if !pass(narrow(r)) {
			return i
		}
	}
	return len(text)
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// narrow returns the ASCII form of a fullwidth character, and the plain form of dashes.
func narrow(r rune) rune {
	switch {
	case r >= '！' && r <= '～':
		return r - '！' + '!'
	case r == '–' || r == '—' || r == '−' || r == '‑' || r == '‒' || r == '〜' || r == '~':
		return '-'
	}
	return r
}

// simplify returns the simplified form of the traditional characters that the words of time are written with.
func simplify(r rune) rune {
	switch r {
	case '週':
		return '周'
	case '個':
		return '个'
	case '後':
		return '后'
	case '來':
		return '来'
	case '號':
		return '号'
	case '這':
		return '这'
	case '過':
		return '过'
	case '兩':
		return '两'
	case '禮':
		return '礼'
	case '間':
		return '间'
	case '時':
		return '时'
	case '幾':
		return '几'
	case '從':
		return '从'
	case '與':
		return '与'
	}
	return r
}
