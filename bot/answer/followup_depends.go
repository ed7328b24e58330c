package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/retrieval/lexicon"
)

// leaning is how a question depends on the one before it.
type leaning uint8

const (
	// alone is a question that can be understood without any other.
	alone leaning = iota
	// perhaps is one that a reader would take for such, but that a model had better look at.
	perhaps
	// instead puts something in the place of something of the question before: "and Uzbekistan?"
	instead
	// about asks something else about the same: "when will it open?"
	about
)

const (
	// few is up to how many content words a question that goes on with "and" is taken to lack some.
	few = 2
	// some is up to how many content words something may have that stands for a part of the question before, and up
	// to how many a question needs the one before to know what "this" is.
	some = 3
)

// leans tells how a question depends on the one before it. It errs towards alone: what a question does not lack,
// words of another one would only spoil.
func (r *remark) leans() leaning {
	content, asks := r.content(), r.asks()
	_, _, shift := r.shift()
	switch {
	case slices.Contains(interjections, fold(r.core())):
		return alone
	case shift != "" && !slices.ContainsFunc(content, r.names) && len(content) <= some:
		return instead
	case r.pointsBack(content) && (asks || !r.opened || len(content) == 0):
		return about
	case len(content) == 0:
		return about
	case asks:
		return r.leansAsking(content)
	case r.opened && len(content) <= some, len(content) <= few && !slices.ContainsFunc(content, r.unfit):
		return instead
	}
	return alone
}

// leansAsking tells it of a question that asks with words of its own.
func (r *remark) leansAsking(content []lexicon.Group) leaning {
	untimed := slices.ContainsFunc(content, func(g lexicon.Group) bool { return !r.timed(g) })
	switch {
	case len(r.when.Spans) > 0 && !untimed:
		return instead
	case slices.ContainsFunc(content, r.names):
		return alone
	case len(content) <= few && (r.opened || r.counts()):
		return about
	case len(content) == 1 && !r.defining() && !r.subjectFirst(content[0]):
		return about
	case len(content) <= some:
		return perhaps
	}
	return alone
}

// fits reports whether a group is such that, alone, it can only stand for another of its kind.
func (r *remark) fits(g lexicon.Group) bool { return r.names(g) || r.timed(g) }

// names reports whether a group is a proper name: one that the lexicon knows for such, or a word with a capital letter
// that does not begin the question.
func (r *remark) names(g lexicon.Group) bool {
	first, _ := utf8.DecodeRuneInString(g.Surface)
	return g.Kind == lexicon.Name || g.Start > 0 && unicode.IsUpper(first)
}

// unfit reports that a group does not fit.
func (r *remark) unfit(g lexicon.Group) bool { return !r.fits(g) }

// counts reports whether the question asks how many did something, and not of what: "How many people came?", 有多少人参加?
func (r *remark) counts() bool {
	core := fold(r.core())
	for _, start := range []string{"多少", "几", "有多少", "有几", "一共有多少", "共有多少", "总共有多少"} {
		if strings.HasPrefix(core, start) {
			return true
		}
	}
	return strings.HasPrefix(core, "how many ") && !slices.ContainsFunc(r.words, func(w word) bool { return auxiliaries[w.text] })
}

// subjectFirst reports whether an English or Russian question begins with the word, as "Cydippids are what?" does.
func (r *remark) subjectFirst(g lexicon.Group) bool { return g.Start == r.start && !isHan(g.Surface) }

// defining reports whether the question asks what or who something is, which stands for itself.
func (r *remark) defining() bool {
	core := fold(r.core())
	for _, d := range hanDefines {
		if strings.Contains(core, d) {
			return !slices.Contains(relations, strings.Trim(strings.Replace(core, d, "", 1), "的它其"))
		}
	}
	for _, p := range defines {
		if rest, ok := strings.CutPrefix(core, p+" "); ok {
			first, _, _ := strings.Cut(rest, " ")
			return !definite[first]
		}
	}
	return false
}
