package answer

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"docent/corpus"
)

var (
	bullets = regexp.MustCompile(`^(?:\s*(?:(?:[-*•‣·–—]|\d{1,2}[.)、])\s+|[(（]\d{1,2}[)）]\s*|[①-⑳]\s*))+`)
	// bibliography is the line above a list of sources, which a model adds though it is asked not to.
	bibliography = regexp.MustCompile(`(?i)^\W*(?:sources?|references?|citations?|bibliography|来源|参考文献|参考资料|资料来源|引用|источники|литература|ссылки)\W*$`)
	spaces       = regexp.MustCompile(`\s+`)
	gap          = regexp.MustCompile(`\s+([.,;:!?。，；：！？、)）])`)
)

// claimsOf cuts a draft into its statements, each a sentence or a list line, with the numbers of the passages
// that it cites, in order, each once. Markup, markers and numbers of no passage are taken out; what claims
// nothing (headings, introductions that end in a colon, a list of sources) is left out.
func claimsOf(draft string, passages int) []Claim {
	var claims []Claim
	for line := range strings.SplitSeq(canonical(withoutMarkup(laid(draft)), passages), "\n") {
		if bibliography.MatchString(line) {
			break
		}
		listed := bullets.MatchString(line) || isRow(line)
		line = bullets.ReplaceAllString(cells(line), "")
		for _, sentence := range sentences(line) {
			if c, ok := claimOf(sentence, passages); ok {
				c.Line = listed
				claims = append(claims, c)
			}
		}
	}
	return claims
}

// sentences cuts a line; a marker after the stop belongs to the sentence before.
func sentences(line string) []string {
	var all []string
	for _, span := range corpus.Sentences(line) {
		s := line[span.Start:span.End]
		if n := len(all); n > 0 && strings.TrimSpace(marker.ReplaceAllString(s, "")) == "" {
			all[n-1] += s
			continue
		}
		all = append(all, s)
	}
	return all
}

// claimOf separates a sentence from its markers; ok is false when it claims nothing.
func claimOf(sentence string, passages int) (c Claim, ok bool) {
	for _, m := range marker.FindAllStringSubmatch(sentence, -1) {
		n, _ := strconv.Atoi(m[1])
		if n >= 1 && n <= passages && !slices.Contains(c.Citations, n) {
			c.Citations = append(c.Citations, n)
		}
	}
	c.Text = tidy(sentence)
	if !strings.ContainsFunc(c.Text, isContent) {
		return Claim{}, false
	}
	introduces := strings.HasSuffix(c.Text, ":") || strings.HasSuffix(c.Text, "：")
	return c, len(c.Citations) > 0 || !introduces
}

func isContent(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// tidy takes markers out until none is left, also of those that taking one out puts together, and closes the
// gaps. What is longer than any sentence loses its brackets instead, since the rounds would take too long.
func tidy(text string) string {
	if len(text) > maxClaim {
		return strings.Map(withoutBrackets, text)
	}
	for {
		next := bracketed.ReplaceAllString(text, "")
		next = tagStarts.ReplaceAllString(tags.ReplaceAllString(next, ""), "$1")
		if next == text {
			break
		}
		text = next
	}
	return strings.TrimSpace(gap.ReplaceAllString(spaces.ReplaceAllString(text, " "), "$1"))
}

func withoutBrackets(r rune) rune {
	if strings.ContainsRune("[]【】［］〔〕<>", r) {
		return -1
	}
	return r
}
