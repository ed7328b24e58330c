package lexicon

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"docent/retrieval/lexicon/sound"
)

// Bounds and weights of translations by the dictionary.
const (
	maxTranslations = 16
	maxWithin       = 12
	withinWeight    = 0.3
)

// candidate is a translation before it is weighed against the others.
type candidate struct {
	node   uint32
	weight float64
}

// toEnglish adds the English translations of a Chinese word, and says whether there are any.
func (d *dictionary) toEnglish(found *alternatives, word string, scale float64) bool {
	head, ok := d.heads.find(word)
	if !ok {
		return false
	}
	edges := d.english.of(head)
	for _, e := range edges[:min(len(edges), maxTranslations)] {
		terms := strings.Fields(string(d.phrases.at(int(e.to))))
		weight := scale * float64(e.weight) / 255
		found.add(weight, terms...)
		if len(terms) > 1 {
			d.partsOf(found, word, terms, weight)
		}
	}
	return len(edges) > 0
}

// soundingPart is what the word of a translation is worth that sounds like the Chinese: of Galileo Galilei, 伽利略 is
// the first.
const soundingPart = 0.8

// partsOf adds the words of a translation of several.
func (d *dictionary) partsOf(found *alternatives, word string, terms []string, weight float64) {
	heard := d.spoken(word)
	for _, t := range terms {
		if heard.Telling() && sound.Alike(heard, sound.Latin(t)) >= leastSounding {
			found.add(soundingPart*weight, t)
			continue
		}
		found.add(partWeight*weight, t)
	}
}

// leastSounding is how much a word of a translation sounds like the Chinese at least to be what that spells.
const leastSounding = 0.65

// toChinese adds the Chinese translations of an English phrase of stems: words that are glossed by just it,
// and, at less weight, words in whose glosses it stands.
func (d *dictionary) toChinese(found *alternatives, phrase string, scale float64) bool {
	var exact, within []candidate
	if i, ok := d.phrases.find(phrase); ok {
		exact = d.headsOf(exact, i, 1)
	}
	if i, ok := d.words.find(phrase); ok {
		for _, p := range d.within[i] {
			within = d.headsOf(within, int(p), 1/float64(1+d.phraseWords(int(p))))
		}
	}
	d.addHeads(found, exact, maxTranslations, scale)
	d.addHeads(found, within, maxWithin, scale*withinWeight)
	return len(exact)+len(within) > 0
}

// headsOf appends the headwords of a phrase; common words are likelier.
func (d *dictionary) headsOf(list []candidate, phrase int, scale float64) []candidate {
	for _, e := range d.chinese.of(phrase) {
		likely := 0.5 + min(0.5, float64(d.common[e.to])/160)
		list = append(list, candidate{e.to, scale * likely * float64(e.weight) / 255})
	}
	return list
}

// phraseWords returns how many words a phrase has.
func (d *dictionary) phraseWords(phrase int) int {
	return 1 + bytes.Count(d.phrases.at(phrase), []byte(" "))
}

// addHeads adds the likeliest of list, the first of them at the weight of scale.
func (d *dictionary) addHeads(found *alternatives, list []candidate, most int, scale float64) {
	slices.SortStableFunc(list, func(a, b candidate) int { return cmp.Compare(b.weight, a.weight) })
	for _, c := range list[:min(len(list), most)] {
		found.add(scale*c.weight/list[0].weight, hanTerms(string(d.heads.at(int(c.node))))...)
	}
}
