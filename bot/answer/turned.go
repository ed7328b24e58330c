package answer

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"docent/retrieval/lexicon"
)

// between stands between the ends of a range: 5–10, from 5 to 10, 5至10, с 5 по 10.
var between = regexp.MustCompile(`^\s*\p{L}{0,10}\.?\s*(?:[-–—~～至到]+|to|and|until|till|до|по|и)\s*(?:the\s+|the year\s+)?[$€£¥]?$`)

// checkTurned wants no range turned round: "from 10 to 5" of "from 5 to 10".
func checkTurned(claim examined, passage *statement) string {
	for _, own := range claim.ranges() {
		turned, same := false, false
		for _, e := range passage.ranges() {
			same = same || carries(e[0], own[0]) && carries(e[1], own[1])
			turned = turned || carries(e[1], own[0]) && carries(e[0], own[1])
		}
		if turned && !same {
			return fmt.Sprintf("the passage has the range %q the other way round", claim.text[own[0].Start:own[1].End])
		}
	}
	return turnedWords(claim.text, passage.text)
}

// changesOf find what changes between two words: from stable to negative, 从稳定下调至负面. Their groups a and b are the words
// in that order.
var changesOf = []*regexp.Regexp{
	regexp.MustCompile(`(?i)\bfrom (?P<a>\pL+) to (?P<b>\pL+)`),
	regexp.MustCompile(`(?i)\bto (?P<b>\pL+) from (?P<a>\pL+)`),
	regexp.MustCompile(`(?i)(?:^|\s)со? (?P<a>\pL+) (?:до|на|в) (?P<b>\pL+)`),
	regexp.MustCompile(`从(?P<a>\p{Han}{1,4}?)(?:[上下]?调整?|提高|降低|上升|下降|[升降转变改增减])?[至到为成](?P<b>\p{Han}{2})`),
}

// turnedWords wants no change turned round.
func turnedWords(claim, passage string) string {
	theirs := changesIn(passage)
	for _, own := range changesIn(claim) {
		if slices.Contains(theirs, [2]string{own[1], own[0]}) && !slices.Contains(theirs, own) {
			return fmt.Sprintf("the passage has the change from %q to %q the other way round", own[0], own[1])
		}
	}
	return ""
}

// changesIn returns the stems of the words between which something changes in a text.
func changesIn(text string) (all [][2]string) {
	for _, found := range changesOf {
		for _, at := range found.FindAllStringSubmatch(text, -1) {
			all = append(all, [2]string{stemOf(at[found.SubexpIndex("a")]), stemOf(at[found.SubexpIndex("b")])})
		}
	}
	return all
}

// stemOf is the beginning of a word that its endings leave.
func stemOf(word string) string {
	runes := []rune(strings.ToLower(word))
	if script(word) == unicode.Cyrillic && len(runes) > shortestStem {
		runes = runes[:max(shortestStem, len(runes)-3)]
	}
	return string(runes)
}

// shortestStem is how many letters of a Russian word are left at least.
const shortestStem = 4

// ranges returns the ranges of a text, each as its two ends.
func (s *statement) ranges() (all [][2]lexicon.Quantity) {
	for i := range len(s.quantities) - 1 {
		a, b := s.quantities[i], s.quantities[i+1]
		if a.Value != b.Value && a.End <= b.Start && between.MatchString(s.text[a.End:b.Start]) {
			all = append(all, [2]lexicon.Quantity{a, b})
		}
	}
	return all
}
