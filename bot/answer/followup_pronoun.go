package answer

import (
	"slices"
	"strings"

	"docent/retrieval/lexicon"
	"docent/retrieval/period"
)

// pointsBack reports whether a pronoun of the question stands for something that the question does not name. One
// behind a name, or behind more than the thing asked for, is taken to stand for that.
func (r *remark) pointsBack(content []lexicon.Group) bool {
	if holdsAny(fold(r.core()), []string{"which one", "which of "}) && len(content) <= few {
		return true
	}
	words := slices.DeleteFunc(slices.Clone(r.words), func(w word) bool { return w.start < r.start || w.start >= r.end })
	for i, w := range words {
		if isHan(w.text) {
			at, pointer := hanPronoun(w.text)
			if at >= 0 && !r.held(w.start+at) && r.before(content, w.start+at) == 0 && (!pointer || len(content) <= some) {
				return true
			}
			continue
		}
		before := r.before(content, w.start)
		switch {
		case w.text == "it" && expletive(words[i+1:]):
		case subjects[w.text] && r.subject(words, i) && before == 0:
			return true
		case (subjects[w.text] || others[w.text]) && len(content) <= few && before == 0:
			return true
		case pointers[w.text] && r.pointing(words, i, content) && before == 0:
			return true
		}
	}
	return false
}

// before counts the groups ahead of a byte that a pronoun there may stand for: all but the thing asked for.
func (r *remark) before(content []lexicon.Group, at int) int {
	n := 0
	for _, g := range content {
		if g.End <= at && (r.names(g) || !r.askedFor(g)) {
			n++
		}
	}
	return n
}

// askedFor reports whether a group belongs to the thing asked for: it follows the asking word, with no other word
// that carries no content between, as "new containers" does in "how many new containers did it handle".
func (r *remark) askedFor(g lexicon.Group) bool {
	asker := -1
	for _, w := range r.words {
		switch {
		case w.start >= g.Start:
			return asker >= 0
		case askers[w.text]:
			asker = w.start
		case w.text == "many" || w.text == "much" || w.text == "long" || r.held(w.start):
		default:
			asker = -1
		}
	}
	return asker >= 0
}

// held reports whether the byte stands within a content group.
func (r *remark) held(at int) bool {
	return slices.ContainsFunc(r.query.Groups, func(g lexicon.Group) bool { return g.Start <= at && at < g.End })
}

// subject reports whether the pronoun of a place is a subject that nothing but the asking words came before: one
// behind an auxiliary, or any of Russian.
func (r *remark) subject(words []word, i int) bool {
	return i == 0 || auxiliaries[words[i-1].text] || words[i].text[0] >= 0xd0
}

// pointing reports whether a pointer points back. "That" may join clauses instead.
func (r *remark) pointing(words []word, i int, content []lexicon.Group) bool {
	last := i == len(words)-1
	behind := i > 0 && (prepositions[words[i-1].text] || auxiliaries[words[i-1].text] || askers[words[i-1].text])
	named := slices.ContainsFunc(content, r.names)
	if slices.ContainsFunc(r.when.Spans, func(s period.Span) bool { return s.Start <= words[i].start && words[i].start < s.End }) {
		return false
	}
	if determiners[words[i].text] {
		return !named && len(content) <= some
	}
	if words[i].text == "there" && i > 0 && auxiliaries[words[i-1].text] {
		return false
	}
	russian := words[i].text[0] >= 0xd0
	return last || i == 0 && russian && len(content) <= few || behind && (!named || auxiliaries[words[i-1].text])
}

// expletives follow an "it" that stands for what comes behind: how long does it take to …, why is it common for ….
var expletives = set(`take takes taken took cost costs possible impossible common important necessary legal illegal safe dangerous hard
	easy difficult better best worse good bad normal usual likely unlikely useful called known believed thought said claimed true rare`)

// expletive reports whether an "it" before these words stands for a clause among them.
func expletive(behind []word) bool {
	if len(behind) < 2 || !expletives[behind[0].text] {
		return false
	}
	return slices.ContainsFunc(behind[1:], func(w word) bool { return w.text == "to" || w.text == "that" || w.text == "for" })
}

// hanPronoun returns the byte at which the first pronoun stands in a run of Chinese, -1 for none, and whether it only
// points, as 这 does.
func hanPronoun(run string) (at int, pointer bool) {
	run = masked(run, hanWholes)
	at = -1
	for i, p := range hanPronouns {
		if here := strings.Index(run, p); here >= 0 && (at < 0 || here < at) {
			at, pointer = here, i >= hanPersons
		}
	}
	return at, pointer
}
