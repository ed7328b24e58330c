package answer

import (
	"slices"
	"strings"
	"time"

	"docent/retrieval/lexicon"
	"docent/retrieval/period"
)

// remark is a question as it is read beside the ones before it.
type remark struct {
	text  string
	words []word
	query lexicon.Query
	when  period.Period
	now   time.Time
	// core is the span of the text between its opener and its closer, without the stops around it.
	start, end int
	// opened is set when the text begins or ends as one that goes on from another does.
	opened bool
}

func (a *Answerer) remark(text string, now time.Time) remark {
	r := remark{text: text, words: wordsOf(text), query: a.index.Lexicon().Query(text), when: period.Parse(text, now), now: now, end: len(text)}
	r.trim()
	r.skip()
	r.open()
	r.close()
	return r
}

// core is the text without its opener and closer.
func (r *remark) core() string { return r.text[r.start:r.end] }

// asks reports whether the text has an asking word of its own.
func (r *remark) asks() bool {
	first := true
	for _, w := range r.words {
		if w.start < r.start || w.start >= r.end {
			continue
		}
		if askers[w.text] || first && auxiliaries[w.text] {
			return true
		}
		first = false
	}
	return holdsAny(masked(r.core(), noAskers), hanAskers)
}

// masked is the text with whole words taken out of sight that hold the characters of others.
func masked(text string, wholes []string) string {
	for _, w := range wholes {
		text = strings.ReplaceAll(text, w, strings.Repeat("*", len(w)))
	}
	return text
}

func holdsAny(text string, list []string) bool {
	return slices.ContainsFunc(list, func(s string) bool { return strings.Contains(text, s) })
}

// content returns the groups of the core that say something of their own.
func (r *remark) content() (groups []lexicon.Group) {
	for _, g := range r.query.Groups {
		if g.Start >= r.start && g.End <= r.end && !saysNothing(g) {
			groups = append(groups, g)
		}
	}
	return groups
}

func saysNothing(g lexicon.Group) bool {
	return empty[fold(g.Surface)] || slices.Contains(hanEmpty, g.Surface) || pointers[fold(g.Surface)]
}

// timed reports whether a group belongs to words of time.
func (r *remark) timed(g lexicon.Group) bool {
	if g.Kind == lexicon.Date {
		return true
	}
	return slices.ContainsFunc(r.when.Spans, func(s period.Span) bool { return s.Start < g.End && g.Start < s.End })
}
