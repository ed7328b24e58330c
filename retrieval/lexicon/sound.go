package lexicon

import (
	"strings"
	"unicode/utf8"

	"docent/retrieval/lexicon/word"
)

// spellings returns how a Chinese name of two to four characters is spelled in Latin letters, as terms in
// either order of surname and given name: 刘旭 is Liu Xu, 刘旭东 is Liu Xudong.
func (d *dictionary) spellings(name string) [][]string {
	if n := utf8.RuneCountInString(name); n < 2 || n > 4 {
		return nil
	}
	var syllables []string
	for _, r := range name {
		s, ok := d.readings[r]
		if !ok {
			return nil
		}
		syllables = append(syllables, s)
	}
	family, given := syllables[0], strings.Join(syllables[1:], "")
	found := [][]string{{family, given}, {given, family}}
	if len(syllables) == 4 {
		family, given = syllables[0]+syllables[1], syllables[2]+syllables[3]
		found = append(found, []string{family, given})
	}
	return found
}

// bySound adds the spellings of a name in the other alphabet: of one word, all of them; of several, the usual ones.
func (a *analysis) bySound(found *alternatives, length int) {
	var terms []string
	for _, x := range a.atoms[a.at : a.at+length] {
		if x.stop {
			continue
		}
		spellings := a.transliterate(x)
		if len(spellings) == 0 {
			return
		}
		if length == 1 {
			for _, s := range spellings {
				found.add(bySound, s)
			}
			return
		}
		terms = append(terms, spellings[0])
	}
	found.add(bySound, terms...)
}

// cases adds the stems that a Russian surname has in its other cases.
func (a *analysis) cases(found *alternatives, x atom) {
	for _, name := range []string{word.Fold(a.text[x.start:x.end]), x.term} {
		for _, stem := range a.lexicon.surnameStems(name) {
			found.add(byCase, stem)
		}
	}
}

// inRussian spells the syllables of a Chinese name in Cyrillic; nil when one is unknown.
func (l *Lexicon) inRussian(name []string) []string {
	var terms []string
	for _, part := range name {
		s := palladiusTable().respelled(part)
		if s == "" {
			return nil
		}
		terms = append(terms, l.stems.of(s).stem)
	}
	return terms
}
