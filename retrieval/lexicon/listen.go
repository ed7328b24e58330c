package lexicon

import (
	"strings"
	"unicode"

	"docent/retrieval/lexicon/sound"
)

// Listen returns an ear for a text: for its words with a capital letter, its runs of characters that Chinese spells
// foreign names with, and what those of its names are in English that the dictionary has; and, less well, for the other
// words of Russian, which writes the names of peoples and faiths small.
func (l *Lexicon) Listen(text string) *Ear {
	e := &Ear{lexicon: l}
	c := cursor{text: text}
	for c.at < len(text) {
		switch r, size := c.peek(); {
		case isIdeograph(r):
			e.ideographs(&c)
		case unicode.IsLetter(r):
			e.words(&c)
		default:
			c.at += size
		}
	}
	return e
}

// ideographs hears a run of ideographs, within which a dot may part the words of a name.
func (e *Ear) ideographs(c *cursor) {
	d, start := e.lexicon.dictionary, c.at
	var run []sound.Part
	e.pinyin.WriteString(" ")
	for {
		r, size := c.peek()
		r = d.simplified.of(r)
		if r != '·' && !transcribes[r] {
			if len(run) >= shortestTranscribed {
				e.add(&e.spoken, hanScript, run...)
			}
			run = run[:0]
		}
		if r != '·' && !isIdeograph(r) {
			break
		}
		e.pinyin.WriteString(d.readings[r] + " ")
		if transcribes[r] {
			run = append(run, sound.Part{Sounds: d.spoken(string(r)), Start: c.at, End: c.at + size})
		}
		c.at += size
	}
	e.known(c.text[start:c.at], start)
}

// known adds the English of the names that the dictionary has in a run of ideographs at a byte of the text.
func (e *Ear) known(run string, at int) {
	d := e.lexicon.dictionary
	simplified := e.lexicon.simplify(run)
	if len(simplified) != len(run) {
		return
	}
	for i, first := range simplified {
		from, to := d.firsts.of(string(first))
		for end, r := range simplified[i:] {
			word := simplified[i : i+end+len(string(r))]
			if from, to = d.heads.narrow(from, to, word); from == to {
				break
			}
			if end > 0 && string(d.heads.at(from)) == word && d.isName(from) {
				e.english(from, at+i, at+i+len(word))
			}
		}
	}
}

// english adds what a headword at bytes of the text is in English. Stems have lost an s that Chinese spells.
func (e *Ear) english(head, start, end int) {
	d := e.lexicon.dictionary
	plural := strings.HasSuffix(string(d.heads.at(head)), "斯")
	for _, phrase := range d.nameInEnglish(head) {
		var parts []sound.Part
		for w := range strings.FieldsSeq(phrase) {
			parts = append(parts, sound.Part{Sounds: sound.Latin(w), Start: start, End: end})
		}
		e.add(&e.spoken, hanScript, parts...)
		if plural {
			e.add(&e.spoken, hanScript, append(parts, sound.Part{Sounds: "s", Start: start, End: end})...)
		}
	}
}
