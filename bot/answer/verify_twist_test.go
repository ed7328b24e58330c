package answer

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// turnedRange is the sentence with the ends of its first range exchanged.
func turnedRange(claim string) string {
	at := compiled(`(\d[\d,.]*\d|\d)(\s?[-–—~至到]\s?| to | до | по )(\d[\d,.]*\d|\d)`).FindStringSubmatchIndex(claim)
	if at == nil || claim[at[2]:at[3]] == claim[at[6]:at[7]] || len(claim[at[2]:at[3]]) != len(claim[at[6]:at[7]]) {
		return ""
	}
	return claim[:at[2]] + claim[at[6]:at[7]] + claim[at[4]:at[5]] + claim[at[2]:at[3]] + claim[at[7]:]
}

// nextYear is the sentence with its first year one more.
func nextYear(claim, passage string) string {
	return firstChange(claim, `\b(1[5-9]\d\d|20[012]\d)\b`, func(g []string) string {
		year, _ := strconv.Atoi(g[1])
		if other := strconv.Itoa(year + 1); !strings.Contains(passage, other) {
			return other
		}
		return g[0]
	})
}

// rotated is the sentence in which the first of some things that stand in the passage gives way to another of them.
func rotated(sentence string, things []string) string {
	for _, a := range things {
		if !strings.Contains(sentence, a) {
			continue
		}
		for _, b := range things {
			if a != b && !strings.Contains(a, b) && !strings.Contains(b, a) && !strings.Contains(sentence, b) {
				return strings.Replace(sentence, a, b, 1)
			}
		}
	}
	return ""
}

// exchanged is the sentence with two of some things exchanged.
func exchanged(sentence string, things []string) string {
	for _, a := range things {
		for _, b := range things {
			if a == b || strings.Contains(a, b) || strings.Contains(b, a) || strings.Count(sentence, a) != 1 || strings.Count(sentence, b) != 1 {
				continue
			}
			return strings.NewReplacer(a, b, b, a).Replace(sentence)
		}
	}
	return ""
}

// fullNameEN, fullNameRU and fullNameZH find names of two words.
var (
	fullNameEN = regexp.MustCompile(`\b(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}{2,})\b`)
	fullNameRU = regexp.MustCompile(`(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}{2,})`)
	fullNameZH = regexp.MustCompile(`(\p{Han}{2,4})·(\p{Han}{2,5})`)
)

// otherSurname is the sentence whose first full name has another surname.
func otherSurname(language, sentence, passage string) string {
	found := map[string]*regexp.Regexp{"en": fullNameEN, "ru": fullNameRU, "zh": fullNameZH}[language]
	at := found.FindStringSubmatchIndex(sentence)
	if at == nil || at[0] == 0 && language != "zh" {
		return ""
	}
	for _, other := range map[string][]string{"en": {"Miller", "Thornton", "Hansen"}, "ru": {"Миллер", "Торнтон", "Хансен"}, "zh": {"米勒", "桑顿", "汉森"}}[language] {
		if !strings.Contains(passage, other) {
			return sentence[:at[4]] + other + sentence[at[5]:]
		}
	}
	return ""
}

// things are the answers of a kind that stand in a paragraph, without its longest.
func (x *xquad) things(language string, paragraph int, kind string) (all []string) {
	for _, q := range x.questions[language] {
		a := strings.Trim(q.Answers[0], " .。")
		if q.Paragraph == paragraph && q.Kind == kind && !slices.Contains(all, a) && (kind != "number" || anyDigit.MatchString(a)) && len(a) < 60 {
			all = append(all, a)
		}
	}
	return all
}

// twisted makes false claims of a language's paragraphs in other ways.
func (m *measure) twisted(language string) {
	own := m.x.paragraphs[language]
	for _, i := range m.spread(len(own)) {
		p := own[i]
		names, numbers := m.x.things(language, i, "name"), m.x.things(language, i, "number")
		for _, s := range sentencesOf(p.Text) {
			for _, t := range twists {
				for _, wrong := range swapped(s, t.swaps[language], m.rng) {
					m.claim("false, twisted: "+t.kind, language, i%2, wrong, p.Text)
				}
			}
			m.claim("false, twisted: a range", language, i%2, turnedRange(s), p.Text)
			m.claim("false, twisted: the next year", language, i%2, nextYear(s, p.Text), p.Text)
			m.claim("false, twisted: a surname", language, i%2, otherSurname(language, s, p.Text), p.Text)
			m.claim("false, twisted: a name of the passage", language, i%2, rotated(s, names), p.Text)
			m.claim("false, twisted: a number of the passage", language, i%2, rotated(s, numbers), p.Text)
			m.claim("false, twisted: two names exchanged", language, i%2, exchanged(s, names), p.Text)
			m.claim("false, twisted: two numbers exchanged", language, i%2, exchanged(s, numbers), p.Text)
		}
	}
}
