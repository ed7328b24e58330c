package lexicon

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"docent/retrieval/lexicon/sound"
)

const (
	// sureTranslation is from where on an alternative is the known way to say a name in a script.
	sureTranslation = 0.5
	// mostHeard is how many names of one question are looked up by their sound.
	mostHeard = 8
)

// hearing adds to a question how the texts spell its names.
type hearing struct {
	lexicon *Lexicon
	names   *sound.Table
	// holds says whether a term occurs in the texts.
	holds func(term string) bool
	left  int
}

// Heard returns the query with the spellings of its names that occur in the texts and sound like them. names has
// the names of the texts, holds says whether a term occurs there. What it costs does not grow with the texts beyond
// a bound.
func (l *Lexicon) Heard(q Query, names *sound.Table, holds func(term string) bool) Query {
	h := hearing{l, names, holds, mostHeard}
	groups := make([]Group, len(q.Groups))
	copy(groups, q.Groups)
	q.Groups = groups
	for i := range groups {
		if g := &groups[i]; scriptOf(g.Surface) != hanScript && h.mayBeName(q, i) {
			h.word(g)
		}
	}
	h.chineseNames(q.Text, groups)
	h.runs(q.Text, groups)
	return q
}

// mayBeName says whether a group of letters may be a name: it has a capital letter, and where it begins the
// question, no dictionary has it.
func (h *hearing) mayBeName(q Query, i int) bool {
	g := q.Groups[i]
	first, _ := utf8.DecodeRuneInString(g.Surface)
	return g.Kind <= Name && unicode.IsUpper(first) && (g.Kind == Name || !h.known(g, scriptOf(g.Surface)))
}

// known says whether the group has a sure alternative in another script than the given.
func (h *hearing) known(g Group, but script) bool {
	for _, a := range g.Alternatives {
		if a.Weight >= sureTranslation && scriptOf(a.Terms[0]) != but {
			return true
		}
	}
	return false
}

// word adds to a group of one word the names in other scripts that sound like it.
func (h *hearing) word(g *Group) {
	own, heard := h.lexicon.sounds(h.lexicon.stems.of(g.Surface).folded)
	if heard == "" || !heard.Telling() || h.left == 0 {
		return
	}
	h.left--
	for _, s := range []sound.Script{sound.InLatin, sound.InCyrillic, sound.InHan} {
		if s != own && !h.occurs(*g, s) {
			h.add(heard, s, g)
		}
	}
}

// add adds the names of a script that sound like heard to all the groups.
func (h *hearing) add(heard sound.Name, s sound.Script, groups ...*Group) {
	for _, m := range h.names.Like(heard, s, h.there) {
		for _, terms := range h.lexicon.termsOfName(m.Text) {
			for _, g := range groups {
				g.include(bySound*m.Alike, terms)
			}
		}
	}
}

// there says whether a name occurs in the texts.
func (h *hearing) there(name string) bool {
	return slices.ContainsFunc(h.lexicon.termsOfName(name), h.holdAll)
}

// occurs says whether a sure alternative of the script occurs in the texts, by its terms alone.
func (h *hearing) occurs(g Group, s sound.Script) bool {
	for _, a := range g.Alternatives {
		if a.Weight >= sureTranslation && scriptOf(a.Terms[0]) == scriptsOf[s] && h.holdAll(a.Terms) {
			return true
		}
	}
	return false
}

var scriptsOf = [...]script{sound.InLatin: latinScript, sound.InCyrillic: cyrillicScript, sound.InHan: hanScript}

func (h *hearing) holdAll(terms []string) bool {
	return !slices.ContainsFunc(terms, func(t string) bool { return !h.holds(t) })
}

// include adds an alternative to the group, whose list is its own from then on.
func (g *Group) include(weight float64, terms []string) {
	found := alternatives{}
	for _, a := range g.Alternatives {
		found.add(a.Weight, a.Terms...)
	}
	found.add(weight, terms...)
	g.Alternatives = found.list()
}
