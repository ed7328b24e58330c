package dictd

import (
	"iter"
	"slices"
	"strings"
	"unicode"
)

// Bounds of what counts as a translation.
const (
	maxWords         = 5   // of a translation
	maxExampleWords  = 3   // of a headword, or of a translation, that an example gives
	maxOfAnArticle   = 120 // translations
	sampledArticles  = 400 // to tell the scripts
	sampledArticlesB = 16  // every how manieth of them
)

// Translation is one way to say a headword in the other language.
type Translation struct {
	// Headword is the article's, or a phrase that the article has as an example: "secondary school".
	Headword string
	// Text is a word or phrase of the other language, without notes and labels.
	Text string
	// Sense counts, from 0, the senses that the article has before this one, and Place the translations that
	// its sense has before it: the usual ones come first.
	Sense, Place int
	// Reference marks an article that only refers to another one, whose headword is then Text.
	Reference bool
}

// Translator finds the translations in the articles of one dictionary.
type Translator struct {
	// scripts of the headwords and of the translations; they tell them apart where they differ.
	from, to script
}

// NewTranslator looks at a sample of the articles to tell in which script the translations are.
func NewTranslator(articles iter.Seq[Article]) Translator {
	var heads, bodies counts
	n, taken := 0, 0
	for a := range articles {
		if n++; n%sampledArticlesB != 1 && n > sampledArticles {
			continue
		}
		if taken++; taken > sampledArticles {
			break
		}
		heads.add(a.Headword)
		for _, p := range pieces(a) {
			bodies.add(clean(p.text))
		}
	}
	t := Translator{from: heads.most(otherScript)}
	t.to = bodies.most(t.from)
	if bodies[t.to] < bodies[t.from]/4 {
		t.to = t.from
	}
	return t
}

// Translations returns the translations of an article in its order. Articles without a translation that refer
// to another article give a reference.
func (t Translator) Translations(a Article) []Translation {
	var found []Translation
	for _, p := range pieces(a) {
		place := 0
		text := clean(p.text)
		for segment := range strings.FieldsFuncSeq(text, isSeparator) {
			head, translation := t.split(strings.Fields(segment))
			if translation == "" || len(found) == maxOfAnArticle {
				continue
			}
			if head == "" {
				head = a.Headword
			}
			found = append(found, Translation{Headword: head, Text: translation, Sense: p.sense, Place: place})
			place++
		}
	}
	if len(found) == 0 {
		if to := reference(a); to != "" {
			return []Translation{{Headword: a.Headword, Text: to, Reference: true}}
		}
	}
	return found
}

func isSeparator(r rune) bool {
	switch r {
	case ';', ',', ':', '!', '?', '=', '、', '；', '，', '。':
		return true
	}
	return false
}

// split takes the words of a segment apart: those of the translation, and before them, in an example, those of
// the headword's language. It gives nothing for what is neither, as explanations in both languages.
func (t Translator) split(words []string) (head, translation string) {
	words = withoutLabels(words)
	if slices.ContainsFunc(words, isTranscription) {
		return "", ""
	}
	n := 0
	if t.from != t.to {
		for n < len(words) && scriptOf(words[n]) == t.from {
			n++
		}
		for _, w := range words[n:] {
			if scriptOf(w) != t.to {
				return "", ""
			}
		}
	}
	most := maxWords
	if n > 0 {
		most = maxExampleWords
	}
	if n == 1 || n > maxExampleWords || len(words)-n > most {
		return "", ""
	}
	return strings.Join(words[:n], " "), strings.Join(words[n:], " ")
}

// withoutLabels drops abbreviations ("тж.", "чего-л.", "etc."), and signs and numbers that stand alone.
func withoutLabels(words []string) []string {
	kept := words[:0]
	for i, w := range words {
		abbreviated := strings.HasSuffix(w, ".") && (i < len(words)-1 || strings.ContainsAny(w[:len(w)-1], "-.") || len(w) <= 5)
		w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		if w != "" && !abbreviated {
			kept = append(kept, w)
		}
	}
	return kept
}

// isTranscription tells words with letters of the International Phonetic Alphabet.
func isTranscription(word string) bool {
	return strings.ContainsFunc(word, func(r rune) bool { return r >= 0x250 && r < 0x300 })
}
