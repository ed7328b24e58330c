package answer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/retrieval/lexicon"
)

// mayBeName reports whether a group may be a word of a name.
func (w *across) mayBeName(i int) bool {
	g := w.query.Groups[i]
	switch {
	case g.Kind > lexicon.Name:
		return false
	case isHan(g.Surface):
		return w.isChineseName(g)
	}
	return isCapital(g.Surface)
}

// isChineseName reports whether a Chinese word is a name which the passage has to have: by its sound, or by a translation
// that is known. A word behind a number is what is counted.
func (w *across) isChineseName(g lexicon.Group) bool {
	sure := w.sure(g)
	switch w.lex.Naming(g) {
	case lexicon.Spelled:
		return utf8.RuneCountInString(g.Surface) > 1
	case lexicon.Meant:
		return sure
	case lexicon.Common:
		return besideDot(w.query.Text, g) || g.Kind == lexicon.Name && sure
	}
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(w.query.Text[:g.Start], " "))
	return besideDot(w.query.Text, g) || g.Kind == lexicon.Name && (sure || w.lex.Transcribes(g.Surface)) && !unicode.IsDigit(before)
}

// certain reports whether a word that may be one of a name surely is, alone or beside others. The first of a sentence may
// have its capital letter from its place; in Russian, of which the dictionary knows no words, that of a short claim is
// what it is about.
func (w *across) certain(i int, alone bool) bool {
	g := w.query.Groups[i]
	sure, from := w.sure(g), script(g.Surface)
	switch {
	case utf8.RuneCountInString(g.Surface) < 2 || w.isPrefix(g) || w.repeats(g):
		return false
	case from == unicode.Han || from == w.target:
		return true
	case isInitial(g.Surface):
		return sure && g.Kind == lexicon.Name || utf8.RuneCountInString(g.Surface) >= shortestName && w.target != unicode.Han
	case from == unicode.Cyrillic:
		return !(sure && g.Kind == lexicon.Word) && !(w.begins(g) && alone && !sure && len(w.query.Groups) > shortClaim)
	}
	switch w.lex.Naming(g) {
	case lexicon.Common:
		return g.Kind == lexicon.Name && sure && w.target == unicode.Cyrillic
	case lexicon.Meant:
		return sure
	}
	return true
}

// titled reports whether a word that is no name by itself has a capital letter as one of a title. Between Russian and
// Chinese too few translations are known to miss one.
func (w *across) titled(i int) bool {
	g := w.query.Groups[i]
	return (w.hasDictionary() || script(g.Surface) == unicode.Latin) && isCapital(g.Surface) && !isInitial(g.Surface) &&
		w.sure(g) && !w.begins(g) && !w.isPrefix(g)
}

// begins reports whether a group begins a sentence.
func (w *across) begins(g lexicon.Group) bool {
	before := strings.TrimRight(w.query.Text[:g.Start], " «“\"'(")
	return before == "" || endsSentence(before[len(before)-1:])
}

// repeats reports whether a word stands in brackets in letters that are neither the claim's nor the passage's: it only
// repeats what is said before it in those of the claim.
func (w *across) repeats(g lexicon.Group) bool {
	from := script(g.Surface)
	before := w.query.Text[:g.Start]
	return from != w.target && from != w.from && strings.LastIndexAny(before, "(（") > strings.LastIndexAny(before, ")）")
}

// isPrefix reports whether a word is the first part of one that goes on small: Вице-президент.
func (w *across) isPrefix(g lexicon.Group) bool {
	rest, joined := strings.CutPrefix(w.query.Text[g.End:], "-")
	first, _ := utf8.DecodeRuneInString(rest)
	return joined && unicode.IsLower(first)
}
