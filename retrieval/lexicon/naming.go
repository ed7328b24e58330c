package lexicon

import (
	"slices"
	"strings"
)

// Naming is what the dictionary tells of a word that may be a name.
type Naming uint8

const (
	// Unheard is a word that the dictionary does not translate.
	Unheard Naming = iota
	// Common is a word that is more than a name, or none.
	Common
	// Spelled is a name that is written by its sound.
	Spelled
	// Meant is a name that is written by what it means, like 大西洋.
	Meant
)

// Naming tells what the dictionary says of the word of a group, of several words what it says of any. It knows no Russian.
func (l *Lexicon) Naming(g Group) Naming {
	naming := Unheard
	switch scriptOf(g.Surface) {
	case hanScript:
		return l.dictionary.naming(l.simplify(g.Surface))
	case latinScript:
		for surface := range strings.FieldsSeq(g.Surface) {
			naming = max(naming, l.englishNaming(surface))
		}
	}
	return naming
}

// Transcribes reports whether a Chinese word consists of characters that Chinese spells foreign names with, but for the
// last that says of what kind the thing is that it names: 布鲁克林区.
func (l *Lexicon) Transcribes(surface string) bool {
	word := l.simplify(surface)
	return Transcribed(word) || Transcribed(withoutKind(word))
}

func (d *dictionary) naming(word string) Naming {
	head, known := d.heads.find(word)
	switch {
	case !known || len(d.english.of(head)) == 0:
		return Unheard
	case !d.isName(head):
		return Common
	}
	for _, link := range d.english.of(head) {
		phrase := string(d.phrases.at(int(link.to)))
		if slices.ContainsFunc(strings.Fields(phrase), func(part string) bool { return d.soundsAs(word, part) }) || d.soundsAs(word, strings.ReplaceAll(phrase, " ", "")) {
			return Spelled
		}
	}
	return Meant
}

// englishNaming goes by the likeliest Chinese word for an English one, or else by the phrases that have it.
func (l *Lexicon) englishNaming(surface string) Naming {
	f, d := l.stems.of(surface), l.dictionary
	if f.stop {
		return Common
	}
	if i, ok := d.phrases.find(f.stem); ok {
		if usual := d.usualHead(i); usual >= 0 {
			return d.naming(string(d.heads.at(usual)))
		}
		return Common
	}
	return d.namingWithin(f.stem)
}

// usualHead is the likeliest headword of a phrase, -1 for none.
func (d *dictionary) usualHead(phrase int) int {
	usual, most := -1, 0.0
	for _, c := range d.headsOf(nil, phrase, 1) {
		if c.weight > most {
			usual, most = int(c.node), c.weight
		}
	}
	return usual
}

// namingWithin takes a word for a name when half of the phrases that have it translate names.
func (d *dictionary) namingWithin(stem string) Naming {
	i, ok := d.words.find(stem)
	if !ok {
		return Unheard
	}
	names, all := 0, 0
	for _, phrase := range d.within[i] {
		for _, link := range d.chinese.of(int(phrase)) {
			if all++; d.isName(int(link.to)) {
				names++
			}
		}
	}
	if 2*names >= all {
		return Spelled
	}
	return Common
}

// isName says whether a headword is nothing but a name.
func (d *dictionary) isName(head int) bool { return d.names[head/8]>>(head%8)&1 == 1 }
