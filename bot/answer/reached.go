package answer

import (
	"fmt"
	"regexp"

	"docent/retrieval/lexicon"
)

// part is what a number is of a change: where it began, how far it went, or by how much it was.
type part int

const (
	noPart part = iota
	began
	reached
	changed
)

// hedged may stand between a preposition and its number.
const hedged = `(?:(?:a\s+record|about|around|nearly|almost|over|more\s+than|only|just|roughly|some|почти|примерно|около|более\s+чем)\s+)?(?:约|近|超过?|逾|了)?\s*[$€£¥]?\s*$`

// partsBefore find what stands before a number of a change.
var partsBefore = []struct {
	part  part
	found *regexp.Regexp
}{
	{began, regexp.MustCompile(`(?i)\bfrom\s+` + hedged + `|从` + hedged)},
	{reached, regexp.MustCompile(`(?i)(?:\bto|(?:^|\s)до)\s+` + hedged + `|[至到]` + hedged)},
	{changed, regexp.MustCompile(`(?i)(?:\bby|(?:^|\s)на)\s+` + hedged + `|` +
		`\b(?:rose|rises?|risen|rising|gr[eo]w[sn]?|growing|increas\w+|gain\w*|climb\w*|jump\w*|surg\w+|expand\w*|up|fell|fall\w*|declin\w+|drop\w*|decreas\w+|shr[aiu]nk\w*|down)\s+` + hedged + `|` +
		`(?:增长|上升|上涨|增加|提高|上调|提升|扩大|下降|下跌|减少|下调|降低|下滑|缩小|回落|涨|跌|升|降)` + hedged)},
}

// partOf is what a number is of the change that a text tells, noPart where no preposition says it. Times and ranks are none.
func (s *statement) partOf(q lexicon.Quantity) part {
	if isTime(q) || q.Unit == lexicon.Ordinal {
		return noPart
	}
	for _, p := range partsBefore {
		if p.found.MatchString(s.text[max(0, q.Start-longestBefore):q.Start]) {
			return p.part
		}
	}
	return noPart
}

// longestBefore is how many bytes before a number are looked at.
const longestBefore = 60

// tellsChange reports whether a text says that something rose or fell; without that a number behind до or to is a bound.
func tellsChange(s *statement) bool {
	rises := s.sides()[0]
	return len(rises[0])+len(rises[1]) > 0
}

// checkParts wants no number to be another part of a change than in the passage: what rose by 12% did not rise to 12%.
func checkParts(claim examined, passage *statement) string {
	if !tellsChange(claim.statement) {
		return ""
	}
	for _, q := range claim.quantities[:min(len(claim.quantities), mostOwn)] {
		own := claim.partOf(q)
		if own == noPart {
			continue
		}
		other := false
		for _, e := range passage.quantities {
			if !passage.equals(e, claim.statement, q) {
				continue
			}
			theirs := passage.partOf(e)
			if theirs == noPart || theirs == own {
				other = false
				break
			}
			other = true
		}
		if other {
			return fmt.Sprintf("the passage has %q as another part of the change", claim.text[q.Start:q.End])
		}
	}
	return ""
}
