package lexicon

import (
	"slices"
	"strings"

	"docent/corpus"
)

// Weights and bounds of translations by DICT dictionaries.
const (
	byPivot   = 0.5 // through English
	maxPivots = 4   // English phrases that are gone through
	maxThere  = 6   // translations of each
)

// usualLanguage is what a term is taken for when the question is in other letters.
var usualLanguage = map[script]string{hanScript: "zh", latinScript: "en", cyrillicScript: "ru"}

// languageOfTerm returns the language of a term: that of the question, if it is written in the same letters.
func (a *analysis) languageOfTerm(term string) string {
	usual := usualLanguage[scriptOf(term)]
	if known, ok := map[string]string{"zh": "zh", "ja": "zh", "ru": "ru", "en": "en"}[a.language]; ok && usual != "" && known != usual {
		return usual
	}
	return a.language
}

// byDictionaries adds the translations of a phrase of stems by the dictionaries that were added, at first or
// second hand, and says whether there are any.
func (a *analysis) byDictionaries(found *alternatives, phrase string, scale float64) bool {
	if a.lexicon.shelf.empty() {
		return false
	}
	language := a.languageOfTerm(phrase)
	var english []meaning
	if language == "zh" {
		english = a.lexicon.dictionary.senses(phrase)
	}
	any := false
	for _, b := range a.lexicon.shelf.of(language) {
		list := b.translate(language, phrase, a.lexicon.dictionary.usual)
		for _, m := range list {
			found.add(scale*m.weight, strings.Fields(m.phrase)...)
		}
		if any = any || len(list) > 0; b.other(language) == "en" {
			english = append(english, list...)
		}
	}
	for _, m := range english[:min(len(english), maxPivots)] {
		a.throughEnglish(found, language, m.phrase, byPivot*scale*m.weight)
	}
	return any
}

// throughEnglish adds translations of an English phrase into those of Chinese and Russian that the question is not in.
func (a *analysis) throughEnglish(found *alternatives, language, phrase string, scale float64) {
	d := a.lexicon.dictionary
	if i, ok := d.phrases.find(phrase); ok && language != "zh" {
		d.addHeads(found, d.headsOf(nil, i, 1), maxThere, scale)
	}
	if language == "ru" {
		return
	}
	for _, b := range a.lexicon.shelf.of("en", "ru") {
		list := b.translate("en", phrase, d.usual)
		for _, m := range list[:min(len(list), maxThere)] {
			found.add(scale*m.weight, strings.Fields(m.phrase)...)
		}
	}
}

// knownPhrase says whether a dictionary has the phrase of stems.
func (a *analysis) knownPhrase(phrase string) bool {
	if _, ok := a.lexicon.dictionary.phrases.find(phrase); ok || a.lexicon.shelf.empty() {
		return ok
	}
	language := a.languageOfTerm(phrase)
	for _, b := range a.lexicon.shelf.of(language) {
		if b.has(language, phrase) {
			return true
		}
	}
	return false
}

// senses returns the English phrases of a Chinese word.
func (d *dictionary) senses(word string) []meaning {
	head, ok := d.heads.find(word)
	if !ok {
		return nil
	}
	var found []meaning
	for _, e := range d.english.of(head) {
		found = append(found, meaning{string(d.phrases.at(int(e.to))), float64(e.weight) / 255})
	}
	return found
}

// isForeignStop says whether an atom is a stop word of a language of which a dictionary was added: one of its function
// words, or one that the dictionary translates by a stop word.
func (a *analysis) isForeignStop(x atom) bool {
	if a.lexicon.shelf.empty() || slices.Contains(ownLanguages, a.language) {
		return false
	}
	for _, b := range a.lexicon.shelf.of(a.language) {
		_, ok := b.stops.find(x.term)
		if ok && b.from == a.language || corpus.IsFunctionWord(a.language, strings.ToLower(a.text[x.start:x.end])) {
			return true
		}
	}
	return false
}

// ownLanguages are those whose stop words are known without a dictionary, and that of a text without letters.
var ownLanguages = []string{"zh", "ja", "en", "ru", ""}
