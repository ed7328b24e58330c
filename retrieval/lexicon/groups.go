package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Weights of what is less sure than a word's own translation.
const (
	besideGlossary  = 0.3 // by the dictionary, where the glossary has a translation too
	synonymWeight   = 0.5 // a synonym by the glossary
	byPart          = 0.4 // of one part of a long or unknown Chinese word
	byCharacter     = 0.3 // of one character of it
	bySound         = 0.6 // a name spelled in other letters
	byCase          = 0.8 // a name in another case
	longestLookedUp = 3   // words of an English phrase of the dictionary
)

// fromGlossary makes a group of a phrase of the glossary: all phrases of its rows mean the same.
func (a *analysis) fromGlossary(rows []int, length int) {
	var found alternatives
	a.own(&found, length)
	kind := Word
	country := 0
	if !a.small() {
		country = a.lexicon.glossary.country(rows)
	}
	for _, i := range rows {
		r := a.lexicon.glossary.rows[i]
		if r.name && !a.lowercase() {
			kind = Name
		}
		for _, p := range r.phrases {
			found.add(a.glossaryWeight(p), p.terms...)
		}
	}
	if kind == Name {
		found.shorten()
	}
	a.lookUp(&found, length, besideGlossary)
	a.add(length, kind, &found)
	a.groups[len(a.groups)-1].Country = country
}

// glossaryWeight is 1 for a translation; another way to say it in the question's own script is less sure
// than the question's own.
func (a *analysis) glossaryWeight(p phrase) float64 {
	if scriptOf(p.terms[0]) == scriptOf(a.atoms[a.at].term) {
		return synonymWeight
	}
	return 1
}

// lookUp adds the dictionary's translations of the next length atoms.
func (a *analysis) lookUp(found *alternatives, length int, scale float64) bool {
	d := a.lexicon.dictionary
	atoms := a.atoms[a.at : a.at+length]
	separator := " "
	if atoms[0].han {
		separator = ""
	}
	var terms []string
	for _, x := range atoms {
		if !x.stop {
			terms = append(terms, x.term)
		}
	}
	phrase := strings.Join(terms, separator)
	added := a.byDictionaries(found, phrase, scale)
	if atoms[0].han {
		return d.toEnglish(found, phrase, scale) || added
	}
	return d.toChinese(found, phrase, scale) || added
}

// fromHan makes a group of a Chinese word, or of characters in a row that make no word of the dictionary,
// as the names of people do.
func (a *analysis) fromHan(length int) {
	if isHanStop(a.word(length)) {
		a.at += length
		return
	}
	if length == 1 {
		length = a.loneCharacters()
	}
	length = max(length, a.wholeName())
	var found alternatives
	a.own(&found, length)
	kind := Word
	if !a.lookUp(&found, length, 1) && length > 1 {
		kind = Name
		a.spelled(&found, length)
	}
	if kind == Name {
		a.lexicon.byParts(&found, a.atoms[a.at:a.at+length])
	}
	a.add(length, kind, &found)
}

// word returns the next length atoms as one string.
func (a *analysis) word(length int) string {
	var b strings.Builder
	for _, x := range a.atoms[a.at : a.at+length] {
		b.WriteString(x.term)
	}
	return b.String()
}

// loneCharacters returns how many words of one character follow each other, none of them a stop word.
func (a *analysis) loneCharacters() int {
	n := 1
	for _, end := range a.wordEnds[1:] {
		next := a.atoms[a.at+n]
		if end != a.at+n+1 || next.quantity >= 0 || isHanStop(next.term) || len(a.lexicon.glossary.first[next.term]) > 0 && n > 3 {
			break
		}
		n++
	}
	return n
}

// spelled adds how an unknown word is spelled in Latin letters, if it may be a name.
func (a *analysis) spelled(found *alternatives, length int) {
	for _, terms := range a.lexicon.dictionary.spellings(a.word(length)) {
		found.add(bySound, terms...)
		found.add(bySound, a.lexicon.inRussian(terms)...)
	}
}

// byParts adds the translations of the parts of an unknown word.
func (l *Lexicon) byParts(found *alternatives, word []atom) {
	start := 0
	for _, end := range l.parts(word) {
		if part := wordOf(word[start:end]); !isHanStop(part) {
			scale := byPart
			if end-start == 1 {
				scale = byCharacter
			}
			l.dictionary.toEnglish(found, part, scale)
		}
		start = end
	}
}

// fromWords makes a group of the longest phrase of the dictionary that begins at the cursor, or of one word.
func (a *analysis) fromWords() {
	length := a.phraseLength()
	var found alternatives
	a.own(&found, length)
	known := a.lookUp(&found, length, 1)
	if length > 1 {
		a.translateEach(&found, length)
	}
	kind := Word
	capital := a.capital(a.at)
	if capital && a.at > 0 {
		kind = Name
	}
	if kind == Name || capital && (!known || length > 1 && a.capital(a.at+length-1)) {
		a.bySound(&found, length)
		a.cases(&found, a.atoms[a.at+length-1])
	}
	a.add(length, kind, &found)
}

// capital says whether an atom begins with a capital letter.
func (a *analysis) capital(i int) bool {
	first, _ := utf8.DecodeRuneInString(a.text[a.atoms[i].start:])
	return unicode.IsUpper(first)
}

// translateEach adds the translations of each word of a phrase, at the weight of a part.
func (a *analysis) translateEach(found *alternatives, length int) {
	for _, x := range a.atoms[a.at : a.at+length] {
		if !x.stop {
			a.lexicon.dictionary.toChinese(found, x.term, partWeight)
			a.byDictionaries(found, x.term, partWeight)
		}
	}
}

// phraseLength returns how many atoms the longest phrase of the dictionary at the cursor has, at least one.
func (a *analysis) phraseLength() int {
	best, words, phrase := 1, 0, ""
	for i := a.at; i < len(a.atoms) && words < longestLookedUp; i++ {
		x := a.atoms[i]
		if x.han || x.quantity >= 0 {
			break
		}
		if x.stop {
			continue
		}
		words++
		if phrase += x.term; words > 1 {
			if a.knownPhrase(phrase) {
				best = i + 1 - a.at
			}
		}
		phrase += " "
	}
	return best
}
