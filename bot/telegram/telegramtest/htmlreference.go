package telegramtest

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// named are all the references that Telegram knows by name.
var named = map[string]rune{"lt": '<', "gt": '>', "amp": '&', "quot": '"'}

// maxReference is the longest reference that Telegram decodes, in bytes without the semicolon.
const maxReference = 10

// htmlReference decodes a reference at the start of text: &lt; &gt; &amp; &quot; or a number, with or without its
// semicolon. The size is 0 where there is none; then the & stands for itself.
func htmlReference(text string) (r rune, size int) {
	if !strings.HasPrefix(text, "&") {
		return 0, 0
	}
	rest := text[1:]
	if digits, ok := strings.CutPrefix(rest, "#"); ok {
		r, size = numericReference(digits)
		size += len("&#")
	} else {
		name := rest[:prefixLen(rest, isLetter)]
		r, size = named[name], len("&")+len(name)
	}
	if r == 0 || size >= maxReference {
		return 0, 0
	}
	if strings.HasPrefix(text[size:], ";") {
		size++
	}
	return r, size
}

func numericReference(text string) (r rune, size int) {
	base, is, prefix := 10, isDigit, ""
	if strings.HasPrefix(text, "x") {
		base, is, prefix = 16, isHexDigit, "x"
	}
	digits := text[len(prefix):]
	digits = digits[:prefixLen(digits, is)]
	n, err := strconv.ParseUint(digits, base, 32)
	if err != nil || n == 0 || !utf8.ValidRune(rune(n)) {
		return 0, 0
	}
	return rune(n), len(prefix) + len(digits)
}

func prefixLen(text string, is func(byte) bool) int {
	n := 0
	for n < len(text) && is(text[n]) {
		n++
	}
	return n
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isHexDigit(c byte) bool { return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F' }
