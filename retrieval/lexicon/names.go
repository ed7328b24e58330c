package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/retrieval/lexicon/sound"
	"docent/retrieval/lexicon/word"
)

// leastName is how many letters a name has at least to be found by its sound.
const leastName = 3

// AddNames adds to the table what may be a name in a text: words with a capital letter, but for those of the
// dictionary that begin a sentence, and runs of characters that Chinese spells foreign names with.
func (l *Lexicon) AddNames(names *sound.Table, text string) {
	c := cursor{text: text}
	begins := true
	for c.at < len(text) {
		start := c.at
		switch r, size := c.peek(); {
		case isIdeograph(r):
			l.addRun(names, l.run(&c))
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			c.at = c.wordEnd()
			if unicode.IsUpper(r) {
				l.addWord(names, text[start:c.at], begins)
			}
			begins = false
		default:
			c.at += size
			begins = begins || strings.ContainsRune(".!?:;…\n。！？：；", r)
		}
	}
}

// run passes the ideographs at the cursor that spell foreign names, at least one ideograph, and returns the
// simplified forms of the first.
func (l *Lexicon) run(c *cursor) string {
	var b strings.Builder
	for {
		r, size := c.peek()
		if !isIdeograph(r) {
			break
		}
		if r = l.dictionary.simplified.of(r); !transcribes[r] {
			if b.Len() == 0 {
				c.at += size
			}
			break
		}
		c.at += size
		b.WriteRune(r)
	}
	return b.String()
}

// addRun adds a run of characters as run returns it.
func (l *Lexicon) addRun(names *sound.Table, run string) {
	if Transcribed(run) && !names.Knows(run) {
		l.AddName(names, run)
	}
}

func (l *Lexicon) addWord(names *sound.Table, surface string, begins bool) {
	f := l.stems.of(surface)
	if f.stop || utf8.RuneCountInString(f.folded) < leastName || names.Knows(f.folded) {
		return
	}
	if i, known := l.dictionary.phrases.find(f.stem); known && begins && !l.dictionary.spells(i, f.folded) {
		return
	}
	l.AddName(names, f.folded)
}

// spells says whether a phrase of the dictionary translates a Chinese word that spells how it sounds.
func (d *dictionary) spells(phrase int, folded string) bool {
	for _, e := range d.chinese.of(phrase) {
		if heard := d.heard(string(d.heads.at(int(e.to)))); heard.Telling() && sound.Alike(heard, sound.Latin(folded)) >= leastSounding {
			return true
		}
	}
	return false
}

// AddName adds a name as the table gave it back.
func (l *Lexicon) AddName(names *sound.Table, name string) {
	if script, readings := l.sounds(name); len(readings) > 0 {
		names.Add(name, script, readings...)
	}
}

// sounds tells the writing of a folded name and how it may sound, the likeliest first; none for one in other letters.
func (l *Lexicon) sounds(name string) (sound.Script, []sound.Name) {
	switch scriptOf(name) {
	case hanScript:
		return sound.InHan, []sound.Name{l.dictionary.heard(name)}
	case latinScript:
		return sound.InLatin, sound.Readings(strings.TrimSuffix(name, "'s"))
	case cyrillicScript:
		return sound.InCyrillic, []sound.Name{sound.Cyrillic(name)}
	}
	return 0, nil
}

// termsOfName returns the terms of a name that the table gave back: a Russian surname has several.
func (l *Lexicon) termsOfName(name string) [][]string {
	if scriptOf(name) == hanScript {
		return [][]string{hanTerms(name)}
	}
	stems := append([]string{word.Stem(name)}, l.surnameStems(name)...)
	var terms [][]string
	for _, s := range distinct(stems) {
		terms = append(terms, []string{s})
	}
	return terms
}
