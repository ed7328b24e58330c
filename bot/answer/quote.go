package answer

import (
	"regexp"
	"strings"
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
