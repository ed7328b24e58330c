package answer

import (
	"regexp"

	"docent/retrieval/lexicon"
)

// coordinates finds what joins two things, which a claim may call two where its passage names them without counting.
var coordinates = regexp.MustCompile(`\p{L}\s+(?:and|or|и|или|а также)\s+\p{L}|\p{Han}\s*[和与及或]\s*\p{Han}`)

// countsItself reports whether a number is a two in words, without a unit, of a claim that joins two things.
func (s *statement) countsItself(q lexicon.Quantity) bool {
	return q.Value == 2 && spelledOut(s.text[q.Start:q.End], q) && unitOf(s.text, q.Start, q.End) == 0 && coordinates.MatchString(s.text)
}
