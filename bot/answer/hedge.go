package answer

import "regexp"

// hedges say that something is planned, possible or expected, or that somebody claims it, and not that it is so.
var hedges = regexp.MustCompile(`(?i)\b(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|hope[sd]?|seeks?|aim(?:s|ed)?|expect(?:s|ed)|propose[sd]?|scheduled|likely|wants?) to\b|\b(?:(?-i:may)|might|could)\b|` +
	`\b(?:claim(?:s|ed)?(?: that)?|alleg(?:es|ed|edly)(?: that)?|purportedly|supposedly|reportedly|rumou?red to)\b|` +
	`(?:утвержда(?:ет|ют|л|ла|ли)|якобы|предположительно|по слухам)[^\p{L}]|声称|宣称|据称|据传|谣传|传闻|涉嫌|` +
	`(?:планиру|намерен|собира(?:ет|ют)|предполага(?:ет|ют)|ожида)\p{L}*|(?:^|[^\p{L}])(?:может|могут|возможно|вероятно)(?:$|[^\p{L}])|计划|拟|可能|预计|有望|打算|或许|也许|或将`)

// ahead are words of the future, with which a claim says as little as a hedge does.
var ahead = regexp.MustCompile(`(?i)\b(?:will|would|shall|should|can|possibl[ey]|perhaps|probably|expected|planned|plans?)\b|(?:^|[^\p{L}])(?:буд(?:ет|ут)|должн\p{L}*|мог\p{L}*|план\p{L}*)(?:$|[^\p{L}])|将|会|能`)

// checkHedges wants that what the passage says is planned or possible is not said to be so.
func checkHedges(claim examined, passage *statement) string {
	if claim.asks || len(speakers(claim.text)) > 0 || claim.script() != passage.script() || hedges.MatchString(claim.text) || ahead.MatchString(claim.text) {
		return ""
	}
	evidence := passage.part(supporting(claim, passage))
	for _, at := range hedges.FindAllStringIndex(evidence.text, -1) {
		if behind := evidence.deniedBy(at[1], nil); len(behind) > 0 && affirmedNext(evidence, behind[0], claim.statement) {
			return "the passage says only that it is planned, possible, expected or claimed"
		}
	}
	return ""
}

// affirmedNext reports whether the piece i of s stands in other, at a place that corresponds.
func affirmedNext(s *statement, i int, other *statement) bool {
	p := s.pieces[i]
	for j, q := range other.pieces {
		if counterpart(s.pieces, i, other.pieces, j) &&
			agreement(s.pieces, p.start, p.end, other.pieces, q.start, q.end) >= enoughAround(other.pieces, q.start, q.end) {
			return true
		}
	}
	return false
}
