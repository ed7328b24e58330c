package answer

import (
	"unicode"

	"docent/retrieval/lexicon"
)

const (
	// surer is by how much more alike than enough a part of a name has to sound, which by itself may well be another's,
	// and surest a name with a translation, by which the passage most likely has it.
	surer, surest = 0.1, 0.2
	// somewhat is how much less alike than enough what a name may be sounds.
	somewhat = 0.1
	// betweenLetters and fromCharacters are by how much more alike names have to sound between alphabets, which differ
	// little, and Chinese ones in English, which is full of names; spelledTwice is by how much less between Russian and
	// Chinese, which each spell them after a third tongue.
	betweenLetters, fromCharacters, spelledTwice = 0.02, 0.04, 0.02
	// asFar is how much less a name is heard where the passage does not speak of what the claim says, and asTaken where it
	// has another name of the claim.
	asFar, asTaken = 0.12, 0.1
)

// leastAlike is how alike a name must sound to be taken for the same, by how much there is to be heard of it: the shorter,
// the more sounds like it.
func leastAlike(weight float64) float64 {
	switch {
	case weight < 2:
		return 0.79
	case weight < 2.7:
		return 0.69
	case weight < 3.4:
		return 0.64
	case weight < 4.2:
		return 0.62
	case weight < 5.2:
		return 0.60
	}
	return 0.54
}

// hears is how much more alike than enough the passage has what sounds like a name, less than 0 where it has it not.
func (w *across) hears(i int) float64 {
	g := w.query.Groups[i]
	if script(g.Surface) == w.target {
		return -1
	}
	heard, known := w.heard[g.Surface]
	if !known {
		heard = w.listen(g)
		w.heard[g.Surface] = heard
	}
	return w.enough(heard)
}

// hearsWhole reports whether the passage has what sounds like all words of a name in other letters.
func (w *across) hearsWhole(name []int) bool {
	groups := make([]lexicon.Group, len(name))
	for n, i := range name {
		groups[n] = w.query.Groups[i]
	}
	return script(groups[0].Surface) != w.target && w.enough(w.listen(groups...)) >= 0
}

func (w *across) listen(name ...lexicon.Group) lexicon.Sound {
	return w.passage.ear(w.lex).Hear(w.query, w.less, name...)
}

// enough is by how much more alike than it takes something sounds.
func (w *across) enough(heard lexicon.Sound) float64 {
	least := leastAlike(heard.Weight)
	switch {
	case !w.hasDictionary():
		least -= spelledTwice
	case w.target != unicode.Han && w.from != unicode.Han:
		least += betweenLetters
	case w.from == unicode.Han:
		least += fromCharacters
	}
	return heard.Alike - least
}

// less is how much less a name is heard at bytes of the passage than it sounds.
func (w *across) less(start, end int) (less float64) {
	if w.topic == nil {
		w.topic = w.locate()
	}
	if !meets(w.topic.sentences, start, end) {
		less += asFar
	}
	if meets(w.topic.names, start, end) {
		less += asTaken
	}
	return less
}
