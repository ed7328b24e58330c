package lexicon

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/retrieval/lexicon/word"
)

// What makes a time a bound of what is meant or something to compare it with.
var (
	boundsBefore    = strings.Split("before,prior to,after,since,than,than in,until,до,после,раньше,позже,чем,чем в", ",")
	boundsBehind    = strings.Fields("之前 以前 之后 以后 以来 前 后")
	hanBoundsBefore = strings.Fields("比 早于 晚于")
)

// Bounds reports whether the quantity of the text only bounds what is said, or is what that is compared with: the year
// of "before 2000", of 2000年之前 and of "worse than in 2005".
func (q Quantity) Bounds(text string) bool {
	before, behind := strings.Map(foldRune, strings.TrimSpace(text[:q.Start])), strings.TrimSpace(text[q.End:])
	endsIn := func(w string) bool {
		rest, ok := strings.CutSuffix(before, w)
		last, _ := utf8.DecodeLastRuneInString(rest)
		return ok && isEdge(last)
	}
	return slices.ContainsFunc(boundsBefore, endsIn) ||
		slices.ContainsFunc(boundsBehind, func(w string) bool { return strings.HasPrefix(behind, w) }) ||
		slices.ContainsFunc(hanBoundsBefore, func(w string) bool { return strings.HasSuffix(before, w) })
}

// measureWords stand between a number and what is counted in Chinese; noCounts before a number that is no count.
const measureWords = "个名位人件种次家所座辆吨张台只头棵"

var noCounts = wordSet("in of since until from during the a this that than year в с со до к на от года")

// Counts reports whether a number that may be a year is one of things: 2000 of "attended by 2000 guests".
func (q Quantity) Counts(text string) bool {
	behind := strings.TrimLeft(text[q.End:], " \u00a0")
	next, _ := utf8.DecodeRuneInString(behind)
	following := (&cursor{text: behind}).letters()
	words := strings.Fields(strings.Map(foldRune, text[:q.Start]))
	switch {
	case q.Unit != Year || q.End-q.Start != 4:
		return false
	case isIdeograph(next):
		return strings.ContainsRune(measureWords, next)
	case len(words) > 0 && noCounts[words[len(words)-1]]:
		return false
	}
	return unicode.IsLower(next) && len(behind) < len(text)-q.End && !word.IsStop(following)
}
