package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// endsAlphabetic decides on a stop of a script with spaces between words, before more text.
func (s stop) endsAlphabetic(next string) bool {
	word, dotted := firstWord(next)
	if continues(word) {
		return false
	}
	if s.line[s.start:s.end] != "." || s.after > s.end && s.quoted {
		return true
	}
	token := lastToken(s.line[:s.start])
	first, _ := utf8.DecodeRuneInString(word)
	return !abbreviates(token, s.line[:s.start-len(token)], follower{
		digit: unicode.IsDigit(first), starter: starters[strings.ToLower(word)] && !dotted,
	})
}

// firstWord is the first word of the text behind quotes, brackets and dashes, and whether a dot follows it,
// as it does an initial.
func firstWord(text string) (word string, dotted bool) {
	text = strings.TrimLeftFunc(text, func(r rune) bool { return !wordRune(r) })
	end := strings.IndexFunc(text, func(r rune) bool { return !wordRune(r) && r != '\'' && r != '’' && r != '-' })
	if end < 0 {
		return text, false
	}
	return text[:end], text[end] == '.'
}

// continues reports whether a word begins in lower case, as no sentence does, unless the word is of the
// kind of "iPhone".
func continues(word string) bool {
	first, size := utf8.DecodeRuneInString(word)
	second, _ := utf8.DecodeRuneInString(word[size:])
	return unicode.IsLower(first) && !unicode.IsUpper(second)
}

// lastToken is what stands at the end of the text behind white space, quotes and brackets.
func lastToken(text string) string {
	const far = 40
	text = text[max(0, len(text)-far):]
	begin := strings.LastIndexFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(`"'“”«»„([（`, r) || ideograph(r)
	})
	if begin < 0 {
		return strings.TrimLeftFunc(text, func(r rune) bool { return r == utf8.RuneError })
	}
	_, size := utf8.DecodeRuneInString(text[begin:])
	return text[begin+size:]
}

// follower is what is known of the word behind a stop.
type follower struct {
	digit bool
	// starter is set when it is one of the words that have a capital only at the start of a sentence.
	starter bool
}

// abbreviates reports whether the dot behind token is that of an abbreviation, an initial or a list
// number, and ends no sentence. before is the sentence up to the token.
func abbreviates(token, before string, next follower) bool {
	lower := strings.ToLower(token)
	if strings.TrimSpace(before) == "" && len(token) <= 3 && isNumber(token) {
		return true
	}
	letters := utf8.RuneCountInString(token)
	ending, known := abbreviations[lower]
	if known && (letters > 1 || token == lower) && !endsList(lower, before) {
		return ending.holds(next)
	}
	first, _ := utf8.DecodeRuneInString(token)
	initial := letters == 1 && unicode.IsUpper(first)
	acronym := letters > 1 && letters < 12 && unicode.IsLetter(first) && shortParts(token)
	return (initial || acronym) && !endsList(lower, before) && !next.starter
}

// endsList reports whether the token is the end of "и т. д." or "и т. п.", behind which sentences end.
func endsList(lower, before string) bool {
	return lower == "т.д" || lower == "т.п" ||
		(lower == "д" || lower == "п") && strings.HasSuffix(strings.TrimSpace(before), "т.")
}

func isNumber(token string) bool {
	return token != "" && strings.Trim(token, "0123456789") == ""
}

// shortParts reports whether dots part the token into pieces of one or two letters: "U.S", "Ph.D", "В.В".
func shortParts(token string) bool {
	parts := strings.Split(token, ".")
	for _, part := range parts {
		if n := utf8.RuneCountInString(part); n == 0 || n > 2 || strings.ContainsFunc(part, unicode.IsDigit) {
			return false
		}
	}
	return len(parts) > 1
}
