package answer

import (
	"fmt"
	"strings"
)

// Text is the claims, or the sections of a summary, as plain text with markers, without the sources.
func (a *Answer) Text() string {
	var b strings.Builder
	for i, section := range a.Sections {
		if i > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(section.Heading)
		for _, claim := range section.Claims {
			b.WriteString("\n- " + claim.Marked())
		}
	}
	for i, claim := range a.Claims {
		if i > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(claim.Marked())
	}
	return b.String()
}

// Marked is the claim followed by its markers: "Trade grew by 10.4% [1][2]".
func (c Claim) Marked() string {
	var b strings.Builder
	b.WriteString(c.Text)
	for i, n := range c.Citations {
		if i == 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "[%d]", n)
	}
	return b.String()
}
