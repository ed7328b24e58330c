package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/retrieval/lexicon"
)

// means reports whether the passage has a word of a name by its meaning, or itself in other letters or otherwise parted.
func (w *across) means(i int) bool {
	g := w.query.Groups[i]
	switch {
	case w.degrees[i] >= heldDegree, w.hasOriginal(g), w.hasParted(g):
		return true
	case w.sure(g) && (resembles(g, w.passage) || w.explains(g) || w.spellsOut(g)):
		return true
	}
	return w.target == unicode.Han && isCapital(g.Surface) && w.passage.ear(w.lex).Reads(g)
}

// explains reports whether the passage has a word, or one made of it, by which a Chinese name is explained, as most are in
// English: Atlantic for 大西洋. Where it is spelled by its sound in Russian, only its translation as a whole will do.
func (w *across) explains(g lexicon.Group) bool {
	return isHan(g.Surface) && (w.target == unicode.Latin || w.lex.Naming(g) == lexicon.Meant) && slices.ContainsFunc(g.Alternatives, func(a lexicon.Alternative) bool {
		return a.Weight >= sureWeight && !isHan(a.Terms[0]) && slices.ContainsFunc(a.Terms, w.hasMadeOf)
	})
}

// spellsOut reports whether the passage has most of the words that an abbreviation stands for: a nuclear plant is АЭС, a
// nuclear power plant.
func (w *across) spellsOut(g lexicon.Group) bool {
	return isInitial(g.Surface) && slices.ContainsFunc(g.Alternatives, func(a lexicon.Alternative) bool {
		found := 0
		for _, term := range a.Terms {
			if w.passage.holds(term) {
				found++
			}
		}
		return a.Weight >= sureWeight && len(a.Terms) > 1 && 2*found > len(a.Terms)
	})
}

func (w *across) hasMadeOf(term string) bool {
	return utf8.RuneCountInString(term) > shortestName && !isCarrier(term) && !inManyNames[term] && slices.ContainsFunc(w.passage.words, func(own word) bool {
		return strings.HasPrefix(own.text, term) || len(term) >= shortestInside && strings.Contains(own.text, term)
	})
}

// shortestInside is from how many bytes on a term is looked for within words: transatlantic.
const shortestInside = 7

// inManyNames are stems that many names of places and institutions have.
var inManyNames = set("north south east west northern southern eastern western central great unit union state republ kingdom peopl nation intern feder " +
	"world bank fund univers institut associ commiss committe council court parti minist agenc academi develop cooper econom " +
	"север южн восточн западн центральн велик соединен объединен союз штат республик королевств народн национальн международн федеральн федерац " +
	"всемирн банк фонд университет институт ассоциац комисс комитет совет суд парт министерств агентств академ развит сотрудничеств экономическ")

// likeOriginal is how alike a name sounds at least to what stands in brackets behind it as its original.
const likeOriginal = 0.5

// hasOriginal reports whether the original of a name stands in brackets behind it, and in the passage: 阿韦尔萨 (Aversa).
func (w *across) hasOriginal(g lexicon.Group) bool {
	rest := strings.TrimLeft(w.query.Text[g.End:], " ")
	if !strings.HasPrefix(rest, "(") && !strings.HasPrefix(rest, "（") {
		return false
	}
	inside, _, closed := strings.Cut(strings.TrimLeft(rest, "(（"), ")")
	if !closed {
		inside, _, closed = strings.Cut(inside, "）")
	}
	return closed && slices.ContainsFunc(wordsOf(inside), func(own word) bool {
		return utf8.RuneCountInString(own.text) > shortestName && !isHan(own.text) && w.passage.spells(own.text) &&
			w.lex.SoundsLike(w.query, g, own.text) >= likeOriginal
	})
}

// hasParted reports whether the passage has a name with digits, however it is parted: SR99, SR 99.
func (w *across) hasParted(g lexicon.Group) bool {
	return strings.ContainsAny(g.Surface, "0123456789") && strings.Contains(unparted.Replace(w.passage.text), unparted.Replace(g.Surface))
}

var unparted = strings.NewReplacer(" ", "", "-", "", "\u00a0", "")
