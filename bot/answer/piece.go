package answer

import (
	"cmp"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// piece is the smallest part of a text that is compared in its order: a word, a number, or one ideograph.
type piece struct {
	text       string // in lower case
	start, end int
	han        bool
	// capital is set for a word that begins with a capital letter.
	capital bool
	// opens is set for the first piece of a clause.
	opens bool
}

// pieceLetters makes one of letters that are written in two ways.
var pieceLetters = strings.NewReplacer("’", "'", "ё", "е")

// piecesOf returns the pieces of a text in order.
func piecesOf(text string) []piece {
	var all []piece
	opens, start, within := true, -1, 0
	add := func(from, to int, han bool) {
		word := pieceLetters.Replace(strings.ToLower(text[from:to]))
		if text[from] >= '0' && text[from] <= '9' {
			word = cmp.Or(ungrouped(word), word)
		}
		first, _ := utf8.DecodeRuneInString(text[from:])
		all = append(all, piece{text: word, start: from, end: to, han: han, capital: unicode.IsUpper(first), opens: opens})
		opens = false
	}
	for i, r := range text {
		if start < 0 && r >= '0' && r <= '9' {
			within = i + len(groupedAnyhow.FindString(text[i:]))
		}
		han := unicode.Is(unicode.Han, r)
		inside := i < within || !han && (unicode.IsLetter(r) || unicode.IsDigit(r) || start >= 0 && (r == '\'' || r == '’'))
		if inside && start < 0 {
			start = i
		}
		if !inside && start >= 0 {
			add(start, i, false)
			start = -1
		}
		switch {
		case han:
			add(i, i+utf8.RuneLen(r), true)
		case !inside && strings.ContainsRune(".,;:!?()，。；：！？、（）—–\n", r) && !withinNumber(text, i, r):
			opens = true
		}
	}
	if start >= 0 {
		add(start, len(text), false)
	}
	return all
}

// withinNumber reports whether a mark stands between digits, as in 04:17 and 3–1.
func withinNumber(text string, at int, mark rune) bool {
	digit := func(i int) bool { return i >= 0 && i < len(text) && text[i] >= '0' && text[i] <= '9' }
	return digit(at-1) && digit(at+utf8.RuneLen(mark))
}

// same reports whether two pieces are the same word, but for its ending.
func (p piece) same(other piece) bool {
	return p.text == other.text || !p.han && !other.han && sameStem(p.text, other.text)
}

// around returns up to n pieces before and after the pieces at bytes [start, end) of a text.
func around(all []piece, start, end, n int) (before, after []piece) {
	from := sort.Search(len(all), func(i int) bool { return all[i].end > start })
	to := sort.Search(len(all), func(i int) bool { return all[i].start >= end })
	return all[max(0, from-n):from], all[to:min(len(all), to+n)]
}

// perWord is how many pieces of this kind are about one word.
func (p piece) perWord() int {
	if p.han {
		return 2
	}
	return 1
}

// neighbours is how many pieces on each side are looked at to tell which places of two texts correspond.
const neighbours = 5

// agreement says how well the surroundings of two places agree: the number of pieces that stand on the same
// side of both, those on the other side counting half.
func agreement(claim []piece, start, end int, evidence []piece, otherStart, otherEnd int) float64 {
	before, after := around(claim, start, end, neighbours)
	otherBefore, otherAfter := around(evidence, otherStart, otherEnd, neighbours)
	return common(before, otherBefore) + common(after, otherAfter) + (common(before, otherAfter)+common(after, otherBefore))/2
}

// common weighs the pieces of a that b has: short words say little.
func common(a, b []piece) float64 {
	sum := 0.0
	for _, p := range a {
		for _, other := range b {
			if p.same(other) {
				sum += p.weight()
				break
			}
		}
	}
	return sum
}

// surroundings is the agreement from which on two places correspond, and leastShare the share of what stands around
// the first that is enough where little does.
const (
	surroundings = 1.5
	leastShare   = 0.6
)

// enoughAround is the agreement that a place of a text needs with another to correspond to it.
func enoughAround(all []piece, start, end int) float64 {
	before, after := around(all, start, end, neighbours)
	sum := 0.0
	for _, p := range append(before[:len(before):len(before)], after...) {
		sum += p.weight()
	}
	return min(surroundings, leastShare*sum)
}

func (p piece) weight() float64 {
	switch {
	case p.han:
		return 0.5
	case utf8.RuneCountInString(p.text) <= 3 && !strings.ContainsAny(p.text, "0123456789"):
		return 0.25
	}
	return 1
}
