package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// narrowest is the least width, in columns, that text is wrapped at.
	narrowest = 40
	// ragged and raggedHan are the share of the full width that a wrapped line fills at least: words are
	// moved to the next line whole, ideographs one by one.
	ragged    = 0.75
	raggedHan = 0.92
	// maxParagraph is how long, in bytes, a paragraph of wrapped lines gets before the next line begins another: more
	// than any writer's. Undoing wraps copies what is there already for every line.
	maxParagraph = 32 << 10
)

// joinLines undoes a wrap: words are joined with a space, ideographs without, and a word that was divided
// becomes whole.
func joinLines(left, right string) string {
	last, size := utf8.DecodeLastRuneInString(left)
	first, _ := utf8.DecodeRuneInString(right)
	before, _ := utf8.DecodeLastRuneInString(left[:len(left)-size])
	_, size = utf8.DecodeRuneInString(right)
	after, _ := utf8.DecodeRuneInString(right[size:])
	switch {
	case left == "" || right == "":
		return left + right
	case unspacedBetween(before, last) || unspacedBetween(after, first) && !unicode.IsSpace(last):
		return left + right
	case (last == '-' || last == '‐') && unicode.IsLetter(before):
		if unicode.IsLower(first) {
			return withoutLast(left) + right
		}
		return left + right
	}
	return left + " " + right
}

// joinAll undoes the wraps of many lines; it copies long texts but a few times.
func joinAll(lines []string) string {
	var parts []string
	joined := ""
	for _, line := range lines {
		if joined = joinLines(joined, line); len(joined) > maxParagraph {
			parts, joined = append(parts, joined), ""
		}
	}
	parts = append(parts, joined)
	for len(parts) > 1 {
		var pairs []string
		for i := 0; i < len(parts); i += 2 {
			pairs = append(pairs, joinLines(parts[i], strings.Join(parts[i+1:min(i+2, len(parts))], "")))
		}
		parts = pairs
	}
	return parts[0]
}

// unspacedBetween reports whether a script without spaces writes none beside edge: quotes and dashes, which
// it shares with others, are its own beside its characters only.
func unspacedBetween(beside, edge rune) bool {
	return ideographic(edge) && (!strings.ContainsRune(shared, edge) || ideographic(beside) && !strings.ContainsRune(shared, beside))
}

// joinHan undoes a wrap in a Chinese text, which writes no space beside an ideograph, even behind the stop
// of another script, and in which a wrap may part a number.
func joinHan(left, right string) string {
	last, _ := utf8.DecodeLastRuneInString(left)
	first, _ := utf8.DecodeRuneInString(right)
	word := strings.TrimRight(left, ",.;:!?%)")
	before, size := utf8.DecodeLastRuneInString(word)
	letter, _ := utf8.DecodeLastRuneInString(word[:len(word)-size])
	digit := unicode.IsDigit(first)
	switch {
	case ideographic(before), ideographic(first), strings.ContainsRune(",.;:!?%)/", first),
		digit && unicode.IsDigit(before) && !strings.ContainsRune(";:!?)", last),
		digit && unicode.IsUpper(last) && (ideographic(letter) || !unicode.IsLetter(letter) && !unicode.IsDigit(letter)),
		digit && strings.ContainsRune("(-–/$¥€£", last):
		return left + right
	}
	return joinLines(left, right)
}

// wrapped reports whether a line was broken because it is full: full is the width of the widest line near it.
func wrapped(line, next string, full int) bool {
	columns := width(line)
	if full < narrowest || next == "" || endsSentence(line) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(line)
	first, _ := utf8.DecodeRuneInString(next)
	if ideographic(last) && ideographic(first) {
		return float64(columns) >= raggedHan*float64(full)
	}
	word, _, _ := strings.Cut(next, " ")
	return float64(columns) >= ragged*float64(full) || columns+1+width(word) > full
}

// widest is the width of the widest line.
func widest(lines []string) int {
	full := 0
	for _, line := range lines {
		full = max(full, width(line))
	}
	return full
}
