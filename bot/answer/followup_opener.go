package answer

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

func (r *remark) trim() {
	inside := r.text[r.start:r.end]
	r.start += len(inside) - len(strings.TrimLeftFunc(inside, isNoWord))
	r.end -= len(inside) - len(strings.TrimRightFunc(inside, isNoWord))
	r.end = max(r.end, r.start)
}

func isNoWord(c rune) bool { return unicode.IsSpace(c) || unicode.IsPunct(c) && c != '%' }

// skip passes an interjection, unless it is the whole text.
func (r *remark) skip() {
	for _, p := range interjections {
		if rest, ok := strings.CutPrefix(fold(r.core()), p); ok && strings.TrimFunc(rest, isNoWord) != "" && (isHan(p) || endsThere(rest)) {
			r.start += len(p)
			r.trim()
			return
		}
	}
}

// open passes the opener, unless it is the whole text.
func (r *remark) open() {
	folded := fold(r.core())
	for _, p := range openers {
		if rest, ok := strings.CutPrefix(folded, p); ok && rest != "" && (isHan(p) && !beginsWhole(folded) || endsThere(rest)) {
			r.start, r.opened = r.start+len(p), true
			r.trim()
			return
		}
	}
}

// close passes the closer, unless it is the whole text.
func (r *remark) close() {
	folded := fold(r.core())
	for _, p := range closers {
		rest, ok := strings.CutSuffix(folded, p)
		if ok && rest != "" && (isHan(p) || strings.HasSuffix(rest, " ")) {
			// "How is X" ends in none of these; "X 如何" asks about X itself, as 呢 does.
			r.end, r.opened = r.end-len(p), true
			r.trim()
			return
		}
	}
}

// beginsWhole reports whether the text begins with a word of which the opener is only a part: 那里, 那个, 那时.
func beginsWhole(text string) bool {
	for _, w := range []string{"那里", "那儿", "那个", "那些", "那时", "那天", "那年", "那次", "那位", "那场", "那是", "那裡", "那個", "而且", "而是"} {
		if strings.HasPrefix(text, w) {
			return true
		}
	}
	return false
}

// fold keeps the length of the text in bytes: lower case where that is as long, ё as е.
func fold(text string) string {
	return strings.Map(func(c rune) rune {
		if c == 'ё' || c == 'Ё' {
			return 'е'
		}
		if l := unicode.ToLower(c); utf8.RuneLen(l) == utf8.RuneLen(c) {
			return l
		}
		return c
	}, text)
}

// endsThere reports whether a text that follows a word does not go on with it.
func endsThere(rest string) bool {
	c, _ := utf8.DecodeRuneInString(rest)
	return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '\''
}
