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
	// asHeard is what a name of the texts is worth that sounds the same, unlike what the weight falls by with what differs.
	asHeard, unlike = 0.78, 1.4
	// mostHeard is how many names of one question are looked up by their sound.
	mostHeard = 8
)

// hearing adds to a question how the texts spell its names.
type hearing struct {
	lexicon *Lexicon
	names   *sound.Table
	// holds says whether terms occur next to each other in the texts.
	holds func(terms ...string) bool
	left  int
}

// Heard returns the query with the spellings of its names that occur in the texts and sound like them, in any writing. The
// groups that a foreign name in Chinese writing was taken for become one, and a long Chinese word whose translations are
// not in the texts gets those of its parts, so that the groups may be fewer than the query's. names has
// the names of the texts, holds says whether terms occur there, next to each other. What it costs does not grow with the texts beyond
// a bound.
func (l *Lexicon) Heard(q Query, names *sound.Table, holds func(terms ...string) bool) Query {
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
	q.Groups = h.runs(q.Text, groups)
	for i := range q.Groups {
		h.unusual(&q.Groups[i])
		h.backOff(&q.Groups[i])
	}
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
	_, readings := h.lexicon.sounds(h.lexicon.stems.of(g.Surface).folded)
	if len(readings) == 0 || !readings[0].Telling() || h.left == 0 {
		return
	}
	h.left--
	for _, s := range []sound.Script{sound.InLatin, sound.InCyrillic, sound.InHan} {
		if h.occurs(*g, s) {
			continue
		}
		for _, heard := range readings {
			h.add(g, h.like(heard, s, g.Alternatives[0].Terms))
		}
	}
}

// like returns the names of a script that sound like heard. A name that the texts have as the question writes it, in the
// given terms, has to sound more alike: they may well not write it in any other way.
func (h *hearing) like(heard sound.Name, s sound.Script, terms []string) []sound.Match {
	found := h.names.Like(heard, s, h.there)
	if len(found) == 0 || !h.holds(terms...) {
		return found
	}
	return slices.DeleteFunc(found, func(m sound.Match) bool { return m.Alike < justAlike })
}

// How alike names are that hardly are two, and those that are not.
const surelyAlike, justAlike = 0.88, 0.95

// add adds names that sound like the group to it.
func (h *hearing) add(g *Group, names []sound.Match) {
	for _, m := range names {
		for _, terms := range h.lexicon.termsOfName(m.Text) {
			g.include(likeness(m.Alike), terms)
		}
	}
}

// likeness is the weight of a name that sounds so much alike.
func likeness(alike float64) float64 { return asHeard - unlike*(1-alike) }

// there says whether a name occurs in the texts.
func (h *hearing) there(name string) bool {
	return slices.ContainsFunc(h.lexicon.termsOfName(name), func(terms []string) bool { return h.holds(terms...) })
}

// occurs says whether a sure alternative of the script occurs in the texts.
func (h *hearing) occurs(g Group, s sound.Script) bool {
	for _, a := range g.Alternatives {
		if a.Weight >= sureTranslation && scriptOf(a.Terms[0]) == scriptsOf[s] && h.holds(a.Terms...) {
			return true
		}
	}
	return false
}

var scriptsOf = [...]script{sound.InLatin: latinScript, sound.InCyrillic: cyrillicScript, sound.InHan: hanScript}

// include adds an alternative to the group, whose list is its own from then on.
func (g *Group) include(weight float64, terms []string) {
	found := alternatives{}
	for _, a := range g.Alternatives {
		found.add(a.Weight, a.Terms...)
	}
	found.add(weight, terms...)
	g.Alternatives = found.list()
}
