package answer

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// changedDigit is a claim with the last digit of its first number changed, "" when that makes no number foreign
// to the passage.
func changedDigit(claim, passage string) string {
	number := regexp.MustCompile(`\d+`).FindString(claim)
	if number == "" {
		return ""
	}
	last := number[len(number)-1]
	other := number[:len(number)-1] + string('0'+(last-'0'+3)%10)
	if strings.Contains(passage, other) {
		return ""
	}
	return strings.Replace(claim, number, other, 1)
}

// changedYear is a claim with its first year a little later.
func changedYear(claim, passage string) string {
	return firstChange(claim, `\b(1[0-9]|20)(\d)(\d)\b`, func(g []string) string {
		other := g[1] + string('0'+(g[2][0]-'0'+4)%10) + g[3]
		if strings.Contains(passage, other) {
			return g[0]
		}
		return other
	})
}

func firstChange(claim, pattern string, change func(groups []string) string) string {
	groups := compiled(pattern).FindStringSubmatch(claim)
	if groups == nil {
		return ""
	}
	if to := change(groups); to != groups[0] {
		return strings.Replace(claim, groups[0], to, 1)
	}
	return ""
}

// swap is a pattern and what its first match becomes, $1 being the first group.
type swap struct{ pattern, with string }

// swapped is the claim after each of the swaps that fit, at most five of them, tried from one that rng chooses.
func swapped(claim string, swaps []swap, rng *rand.Rand) (all []string) {
	from := rng.IntN(len(swaps))
	for i := range swaps {
		s := swaps[(from+i)%len(swaps)]
		re := compiled(s.pattern)
		if at := re.FindStringSubmatchIndex(claim); at != nil && len(all) < 5 {
			out := claim[:at[0]] + string(re.ExpandString(nil, s.with, claim, at)) + claim[at[1]:]
			if !twice.MatchString(out) {
				all = append(all, out)
			}
		}
	}
	return all
}

var patterns = make(map[string]*regexp.Regexp)

// compiled compiles a pattern once.
func compiled(pattern string) *regexp.Regexp {
	if patterns[pattern] == nil {
		patterns[pattern] = regexp.MustCompile(pattern)
	}
	return patterns[pattern]
}

// twice finds denials of denials, which a swap must not make.
var twice = regexp.MustCompile(`(?i)\b(?:not|no|never|without|cannot) (?:longer )?(?:not|no|never|only)\b|не не |[不没未无].{0,5}[不没未无否]|n't not|基金不会|委员不会`)

// both makes swaps of pairs, in both directions; edge closes words of letters.
func both(edge string, pairs ...string) (all []swap) {
	for i := 0; i < len(pairs); i += 2 {
		a, b := pairs[i], pairs[i+1]
		all = append(all, swap{edge + a + edge, b}, swap{edge + b + edge, a})
	}
	return all
}

// cyrillic makes swaps of pairs of Russian words, for which \b does not serve.
func cyrillic(pairs ...string) (all []swap) {
	for _, s := range both("", pairs...) {
		all = append(all, swap{`(^|[^\p{L}])` + s.pattern + `([^\p{L}]|$)`, "${1}" + s.with + "${2}"})
	}
	return all
}

// changedName is the sentence with an answer that is a name changed for a name of another paragraph, and whether that
// surely is one.
func (x *xquad) changedName(language string, q question, sentence, passage string, rng *rand.Rand) (changed string, proper bool) {
	name := q.Answers[0]
	if q.Kind != "name" || !strings.Contains(sentence, name) {
		return "", false
	}
	other := x.other(language, q, passage, rng)
	if other < 0 {
		return "", false
	}
	return strings.Replace(sentence, name, x.questions[language][other].Answers[0], 1), x.isProper(language, other)
}

// isProper reports whether an answer has a capital letter that does not come from its place in a sentence; a Chinese one
// whether it has in English.
func (x *xquad) isProper(language string, n int) bool {
	if language == "zh" {
		language = "en"
	}
	q := x.questions[language][n]
	answer := strings.TrimPrefix(q.Answers[0], "the ")
	first, _ := utf8.DecodeRuneInString(answer)
	if word, _ := utf8.DecodeRuneInString(answer[strings.LastIndexAny(answer, " -–")+1:]); language == "en" && !unicode.IsUpper(word) {
		return false
	}
	before, _, found := strings.Cut(x.paragraphs[language][q.Paragraph].Text, answer)
	before = strings.TrimRight(before, " \"«(“")
	last, _ := utf8.DecodeLastRuneInString(before)
	return found && unicode.IsUpper(first) && (unicode.IsLetter(last) || last == ',')
}

// otherAnswer is another question's answer of the same kind that is not in the passage, "" for none.
func (x *xquad) otherAnswer(language string, q question, passage string, rng *rand.Rand) string {
	if n := x.other(language, q, passage, rng); n >= 0 {
		return x.questions[language][n].Answers[0]
	}
	return ""
}

// other is another question with an answer of the same kind that is not in the passage, -1 for none.
func (x *xquad) other(language string, q question, passage string, rng *rand.Rand) int {
	all := x.questions[language]
	from := rng.IntN(len(all))
	for i := range all {
		n := (from + i) % len(all)
		if other := all[n]; other.Kind == q.Kind && other.Paragraph != q.Paragraph && !verbatim(other.Answers[0], passage) {
			return n
		}
	}
	return -1
}
