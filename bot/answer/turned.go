package answer

import (
	"fmt"
	"regexp"

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
	return ""
}

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
