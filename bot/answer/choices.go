package answer

import (
	"regexp"
	"slices"
)

// choices are patterns of what excludes each other: the days of the week, the times by which something is told.
type choices []*regexp.Regexp

// in returns which of the choices a text has.
func (c choices) in(text string) (all []int) {
	for i, found := range c {
		if found.MatchString(text) {
			all = append(all, i)
		}
	}
	return all
}

// exchanged returns the words of a claim for a choice that the passage does not have while it has another, "" where there
// are none.
func (c choices) exchanged(claim, passage string) string {
	own := c.in(claim)
	if len(own) == 0 {
		return ""
	}
	theirs := c.in(passage)
	for _, i := range own {
		if len(theirs) > 0 && !slices.Contains(theirs, i) {
			return c[i].FindString(claim)
		}
	}
	return ""
}
