package corpus

import "unicode"

// DetectLanguage is the ISO 639-1 code of the language that most of the text is in, by its script and
// function words, or "" for a text without letters. A question that names something in another script is
// in the language of its other words: "Who is 刘旭?" is English.
func DetectLanguage(text string) string {
	p := profileOf(text)
	switch {
	case p.letters == 0:
		return ""
	case p.kana > 0 && 10*p.kana >= p.han:
		return "ja"
	}
	scripts := []struct {
		weight   float64
		language func() string
	}{
		{p.hanWeight(), func() string { return "zh" }},
		{p.wordWeight(unicode.Latin, latinWords), func() string { return latin(p.words) }},
		{p.wordWeight(unicode.Cyrillic, cyrillicWords), p.cyrillic},
		{p.wordWeight(unicode.Hangul, nil), func() string { return "ko" }},
		{p.wordWeight(unicode.Arabic, nil), p.arabic},
	}
	best, heaviest := func() string { return otherScript(text) }, 0.0
	for _, s := range scripts {
		if s.weight > heaviest {
			best, heaviest = s.language, s.weight
		}
	}
	return best()
}

// IsFunctionWord says whether a word in lower case is one of the function and question words by which DetectLanguage
// knows a language of Latin letters, by its ISO 639-1 code; they carry no content.
func IsFunctionWord(language, word string) bool { return latinWords[language][word] }

// otherScript is the language of scripts that, here, stand for one each.
func otherScript(text string) string {
	for _, r := range text {
		for code, script := range map[string]*unicode.RangeTable{
			"el": unicode.Greek, "he": unicode.Hebrew, "th": unicode.Thai, "hi": unicode.Devanagari,
			"ka": unicode.Georgian, "hy": unicode.Armenian,
		} {
			if unicode.Is(script, r) {
				return code
			}
		}
	}
	return ""
}
