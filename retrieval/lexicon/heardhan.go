package lexicon

import (
	"slices"
	"unicode/utf8"

	"docent/retrieval/lexicon/sound"
)

// runs adds the names that sound like a foreign name in Chinese writing, whose groups become one.
func (h *hearing) runs(text string, groups []Group) []Group {
	c := cursor{text: text}
	for c.at < len(text) && h.left > 0 {
		start := c.at
		if run := h.lexicon.run(&c); run != "" {
			groups = h.run(stretch{run, start, c.at}, text, groups)
		} else if c.at == start {
			_, size := c.peek()
			c.at += size
		}
	}
	return groups
}

// run looks up a run of characters, and its parts, as far as they are not known to mean what the texts have. The longest
// that sounds like a name of the texts counts.
func (h *hearing) run(run stretch, text string, groups []Group) []Group {
	met := within(groups, run.start, run.end)
	if len(met) == 0 {
		return groups
	}
	h.left--
	for _, part := range run.parts(met) {
		var names []sound.Match
		for _, s := range []sound.Script{sound.InLatin, sound.InCyrillic, sound.InHan} {
			if h.unknown(part, groups, s) {
				names = append(names, h.like(h.lexicon.dictionary.heard(part.han), s, hanTerms(part.han))...)
			}
		}
		if len(names) > 0 {
			return h.named(part, names, text, groups)
		}
	}
	return groups
}

// unknown says whether the stretch may be a name that is written in the script in another way than is known: its groups
// may be names or single characters, and neither one of the names nor the stretch as one word has a sure translation that
// the texts have.
func (h *hearing) unknown(part stretch, groups []Group, s sound.Script) bool {
	found := false
	for _, g := range within(groups, part.start, part.end) {
		if utf8.RuneCountInString(g.Surface) == 1 {
			continue
		}
		if !h.lexicon.mayBeSpelled(*g) {
			return false
		}
		found = found || !h.occurs(*g, s)
	}
	var whole alternatives
	return found && (!h.lexicon.dictionary.toEnglish(&whole, part.han, 1) || !h.occurs(Group{Alternatives: whole.list()}, s))
}

// mayBeSpelled says whether a Chinese group may spell a foreign name by its sound: no translation of it is known, or that
// of a name.
func (l *Lexicon) mayBeSpelled(g Group) bool {
	if g.Kind == Name {
		return !slices.ContainsFunc(g.Alternatives, func(a Alternative) bool { return a.Weight == 1 && scriptOf(a.Terms[0]) != hanScript })
	}
	head, known := l.dictionary.heads.find(l.simplify(g.Surface))
	return known && l.dictionary.isName(head)
}

// named puts one group in the place of those that a name consists of.
func (h *hearing) named(part stretch, names []sound.Match, text string, groups []Group) []Group {
	first := slices.IndexFunc(groups, func(g Group) bool { return part.start < g.End })
	last := first
	for last < len(groups) && groups[last].Start < part.end {
		last++
	}
	name := groups[first]
	if last-first > 1 || name.Start == part.start && name.End == part.end {
		name = h.asName(text, min(part.start, name.Start), max(part.end, groups[last-1].End))
	}
	h.add(&name, names)
	return slices.Concat(groups[:first], []Group{name}, groups[last:])
}

// unusual adds the names that sound like a Chinese word that no dictionary has, with a character that is unusual in
// foreign names: 莱茵. They have to sound more alike.
func (h *hearing) unusual(g *Group) {
	han := h.lexicon.simplify(g.Surface)
	n := utf8.RuneCountInString(han)
	if g.Kind != Name || scriptOf(han) != hanScript || n < shortestTranscribed || n > longestTranscribed || Transcribed(han) || !h.lexicon.mayBeSpelled(*g) || h.left == 0 {
		return
	}
	h.left--
	heard := h.lexicon.dictionary.spoken(han)
	for _, s := range []sound.Script{sound.InLatin, sound.InCyrillic} {
		found := h.names.Like(heard, s, h.there)
		h.add(g, slices.DeleteFunc(found, func(m sound.Match) bool { return m.Alike < surelyAlike }))
	}
}

// asName is a group of what stands in the text at [start, end), as a name that no dictionary has.
func (h *hearing) asName(text string, start, end int) Group {
	terms := hanTerms(h.lexicon.simplify(text[start:end]))
	var found alternatives
	found.add(1, terms...)
	if len(terms) > 1 {
		for _, t := range terms {
			found.add(partWeight, t)
		}
	}
	return Group{Surface: text[start:end], Start: start, End: end, Kind: Name, Alternatives: found.list()}
}
