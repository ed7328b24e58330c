package lexicon

import (
	"unicode"

	"docent/retrieval/lexicon/sound"
)

// longestJoining is how many bytes a word has at most that may stand within a name, such as of and де.
const longestJoining = 6

// words hears words of letters that follow each other.
func (e *Ear) words(c *cursor) {
	run := wordRun{ear: e}
	for first := true; ; first = false {
		parted := false
		for c.rune(" -'’.") {
			parted = true
		}
		r, _ := c.peek()
		if !unicode.IsLetter(r) || isIdeograph(r) || !first && !parted {
			break
		}
		start := c.at
		c.at = c.wordEnd()
		run.hear(c.text[start:c.at], start, unicode.IsUpper(r))
	}
	run.end()
}

// wordRun is words of one script with a capital letter, which are heard together.
type wordRun struct {
	ear   *Ear
	of    script
	parts []sound.Part
}

// hear hears one more word, at a byte of the text. A short one that is small may stand within a name.
func (w *wordRun) hear(surface string, start int, capital bool) {
	folded := w.ear.lexicon.stems.of(surface).folded
	if s := scriptOf(folded); s != w.of {
		w.end()
		w.of = s
	}
	to := &w.ear.plain
	parts := w.ear.lexicon.spokenParts(folded, start, start+len(surface))
	switch {
	case len(parts) == 0:
		return
	case capital:
		w.parts = append(w.parts, parts[0])
		to, parts = &w.ear.spoken, parts[1:]
	case len(w.parts) > 0 && len(surface) <= longestJoining:
		return
	default:
		w.end()
	}
	if capital || w.of == cyrillicScript {
		for _, part := range parts {
			w.ear.add(to, w.of, part)
		}
	}
}

func (w *wordRun) end() {
	w.ear.add(&w.ear.spoken, w.of, w.parts...)
	w.parts = w.parts[:0]
}

// spokenParts are how a folded word at bytes of the text may sound, its usual way first.
func (l *Lexicon) spokenParts(folded string, start, end int) (parts []sound.Part) {
	_, names := l.sounds(folded)
	if place := placeOf(folded); place != "" {
		names = append(names, place)
	}
	for _, name := range names {
		parts = append(parts, sound.Part{Sounds: name, Start: start, End: end})
	}
	return parts
}
