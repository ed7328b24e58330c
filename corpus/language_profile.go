package corpus

import (
	"strings"
	"unicode"
)

// sampled is how many letters of a text DetectLanguage looks at.
const sampled = 4000

// profile is what a text is made of.
type profile struct {
	letters, han, kana int
	// hanText is its Han characters, words its words of other scripts in lower case.
	hanText string
	words   []string
}

// profileOf looks at the first letters of a text.
func profileOf(text string) profile {
	var p profile
	var han, word strings.Builder
	for _, r := range text {
		letter := unicode.IsLetter(r)
		ideographic := letter && ideograph(r)
		if word.Len() > 0 && (ideographic || !letter && !unicode.IsMark(r)) {
			p.words = append(p.words, word.String())
			word.Reset()
		}
		switch {
		case !letter && word.Len() == 0:
		case !ideographic:
			word.WriteRune(unicode.ToLower(r))
		case unicode.Is(unicode.Han, r):
			p.han++
			han.WriteRune(r)
		default:
			p.kana++
		}
		if letter {
			p.letters++
		}
		if p.letters > sampled {
			break
		}
	}
	if word.Len() > 0 {
		p.words = append(p.words, word.String())
	}
	p.hanText = han.String()
	return p
}

// functional is how much more a function word says of the language of a short text than any other word.
// Names bring "of" and "the" into Chinese text, but no Chinese ones into other text.
const (
	functional    = 4
	functionalHan = 6
)

// hanWeight counts about two Han characters as a word.
func (p profile) hanWeight() float64 {
	weight := float64(p.han) / 2
	for _, word := range hanWords {
		weight += functionalHan * float64(min(2, strings.Count(p.hanText, word)))
	}
	return weight
}

// wordWeight counts the words of a script, the function words of any of its languages more.
func (p profile) wordWeight(script *unicode.RangeTable, languages map[string]map[string]bool) float64 {
	weight := 0.0
	for _, word := range p.words {
		first := []rune(word)[0]
		if !unicode.Is(script, first) {
			continue
		}
		weight++
		for _, known := range languages {
			if known[word] {
				weight += functional - 1
				break
			}
		}
	}
	return weight
}
