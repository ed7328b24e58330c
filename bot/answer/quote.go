package answer

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	quotations = regexp.MustCompile(`“([^“”]+)”|"([^"]+)"|«([^«»]+)»|「([^「」]+)」|『([^『』]+)』|《([^《》]+)》|„([^„“”]+)[“”]`)
	// linkLike is what a chat makes a link of by itself: a domain, an address, a @name, a /command or a #tag.
	linkLike = regexp.MustCompile(`(?i)[\w.+-]*@\w[\w.-]*|\b(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}\b(?:/\S*)?|(?:^|\s)/\w+|#\p{L}\w*`)
)

// quoted returns what stands in quotation marks in a claim.
func quoted(claim string) []string {
	var all []string
	for _, m := range quotations.FindAllStringSubmatch(claim, -1) {
		all = append(all, strings.Trim(strings.Join(m[1:], ""), " \t.,;:!?。，；：！？…"))
	}
	return all
}

// verbatim reports whether a passage holds the words, letter by letter but for case, white space and the
// shape of quotation marks, hyphens and apostrophes.
func verbatim(words, passage string) bool {
	return strings.Contains(flat(passage), flat(words))
}

var flatten = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`,
	"–", "-", "—", "-", "‑", "-", "－", "-", "ё", "е", "，", ",", "：", ":", "（", "(", "）", ")", "；", ";", "！", "!", "？", "?")

func flat(text string) string {
	text = flatten.Replace(strings.ToLower(text))
	if isHan(text) {
		return strings.Join(strings.Fields(text), "")
	}
	return strings.Join(strings.Fields(text), " ")
}

// inflects reports whether the words of a Russian name in quotation marks, whatever their endings, stand in the statement.
func (s *statement) inflects(name string) bool {
	own := wordsOf(name)
	if len(own) == 0 || script(name) != unicode.Cyrillic || !isCapital(name) {
		return false
	}
	for at := range len(s.words) - len(own) + 1 {
		if slices.EqualFunc(own, s.words[at:at+len(own)], func(a, b word) bool { return sameName(a.text, b.text) }) {
			return true
		}
	}
	return false
}

// sameName is sameStem for words that may be as short as путь and пути.
func sameName(a, b string) bool {
	x, y := []rune(a), []rune(b)
	n := 0
	for n < min(len(x), len(y)) && x[n] == y[n] {
		n++
	}
	return n >= shortestName && 3*n >= 2*max(len(x), len(y))
}

// foreignLink returns something in a claim that a chat would make a link of and that the passage does not have.
func foreignLink(claim, passage string) (string, bool) {
	for _, l := range linkLike.FindAllString(claim, -1) {
		l = strings.TrimSpace(l)
		if utf8.RuneCountInString(l) > 2 && !strings.Contains(strings.ToLower(passage), strings.ToLower(l)) {
			return l, true
		}
	}
	return "", false
}
