package lexicon

import (
	"slices"
	"strings"

	"docent/retrieval/lexicon/sound"
)

// Ear hears names in those of a text, which may be written in other letters. It may be used in parallel.
type Ear struct {
	lexicon *Lexicon
	// spoken are the names of the text by the script that they are written in, plain its other words.
	spoken, plain [scripts][]sound.Stretch
	// pinyin has the readings of the ideographs of the text, between spaces.
	pinyin strings.Builder
}

// Sound is where in a text a name is heard, and how well.
type Sound struct {
	// Alike in [0, 1] is how much it sounds like the name, Weight how much there is of that to be told from others by, in
	// consonants.
	Alike, Weight float64
	// Start and End are the bytes of the text at which it stands.
	Start, End int
}

// asPlain is how much less a word that has no capital letter sounds like a name.
const asPlain = 0.1

// Hear returns what sounds most like the name that stands at groups of a query in other letters than it; several groups
// are heard as one. less, which may be nil, is how much less what stands at bytes of the text is taken to sound like it.
func (e *Ear) Hear(q Query, less func(start, end int) float64, groups ...Group) (best Sound) {
	from := scriptOf(groups[0].Surface)
	for _, name := range e.lexicon.readingsOf(q.Text, groups) {
		for s := range e.spoken {
			if script(s) != from {
				best = best.orAmong(e.spoken[s], name, 0, less).orAmong(e.plain[s], name, asPlain, less)
			}
		}
		if best.Weight == 0 {
			best.Weight = name.Weight()
		}
	}
	return best
}

// orAmong is the sound, or what sounds more like a name among stretches.
func (s Sound) orAmong(all []sound.Stretch, name sound.Name, lessAll float64, less func(start, end int) float64) Sound {
	for _, stretch := range all {
		alike, start, end := stretch.Hears(name)
		if alike -= lessAll; alike > s.Alike && less != nil {
			alike -= less(start, end)
		}
		if alike > s.Alike {
			s = Sound{alike, name.Weight(), start, end}
		}
	}
	return s
}

// Reads reports whether the text has ideographs that are read as the word of a group, which spells a Chinese name in pinyin
// or by Palladius.
func (e *Ear) Reads(g Group) bool {
	folded := e.lexicon.stems.of(g.Surface).folded
	syllables := inPinyin(folded)
	if scriptOf(folded) == cyrillicScript {
		syllables = palladiusTable().inPinyin(folded)
	}
	return syllables != nil && strings.Contains(e.pinyin.String(), " "+strings.Join(syllables, " ")+" ")
}

// SoundsLike is how much a word of letters sounds like the name that stands at a group, from 0 to 1.
func (l *Lexicon) SoundsLike(q Query, g Group, word string) (alike float64) {
	_, readings := l.sounds(l.stems.of(word).folded)
	for _, name := range l.readingsOf(q.Text, []Group{g}) {
		for _, other := range readings {
			alike = max(alike, sound.Alike(name, other))
		}
	}
	return alike
}

func (e *Ear) add(to *[scripts][]sound.Stretch, of script, parts ...sound.Part) {
	if s := sound.NewStretch(of == cyrillicScript, slices.Clone(parts)...); !s.Empty() {
		to[of] = append(to[of], s)
	}
}
