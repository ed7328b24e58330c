package answer

import (
	"fmt"
	"strings"
)

// Text is the claims, or the sections of a summary, as plain text with markers, without the sources.
func (a *Answer) Text() string { return a.TextWith(func(Claim) string { return "" }) }

// TextWith is Text with what note returns, where that is not "", on a line below each claim.
func (a *Answer) TextWith(note func(Claim) string) string {
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
		b.WriteString(a.Gap(i))
		if claim.Line {
			b.WriteString("- ")
		}
		b.WriteString(claim.Marked())
		if below := note(claim); below != "" {
			b.WriteString("\n" + below)
		}
	}
	return b.String()
}

// Gap is what stands before the i-th claim: lines of a list follow each other closely, other claims are set apart.
func (a *Answer) Gap(i int) string {
	switch {
	case i == 0:
		return ""
	case a.Claims[i].Line && a.Claims[i-1].Line:
		return "\n"
	}
	return "\n\n"
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
