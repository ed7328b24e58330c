package main

import (
	"fmt"
	"io"
	"strings"

	"docent/bot/answer"
)

// writeTrace writes for a person how an answer came about.
func writeTrace(w io.Writer, t *answer.Trace) error {
	var b strings.Builder
	fmt.Fprintf(&b, "\nTrace\noutcome: %s\nevidence: %.2f\n", t.Outcome, t.Evidence)
	for _, p := range t.Passages {
		fmt.Fprintf(&b, "passage %d: evidence %.2f, score %.3f, %s\n%s\n", p.N, p.Evidence, p.Score,
			byline(p.Title, p.Document, "", p.Published), indented(p.Text))
	}
	if t.Prompt != nil {
		fmt.Fprintf(&b, "prompt: %d passages, about %d tokens, to %s\ndraft:\n%s\n", t.Prompt.Passages, t.Prompt.Tokens, t.Prompt.Model, indented(t.Draft))
	}
	for _, c := range t.Claims {
		b.WriteString(tracedClaim(c))
	}
	for _, s := range t.Sentences {
		chosen := " "
		if s.Chosen {
			chosen = "*"
		}
		fmt.Fprintf(&b, "sentence %s %.3f [%d] %s\n", chosen, s.Score, s.Passage, strings.Join(strings.Fields(s.Text), " "))
	}
	for _, s := range t.Steps {
		fmt.Fprintf(&b, "%s: %.1f ms\n", s.Name, s.MS)
	}
	_, err := io.WriteString(w, printable(b.String()))
	return err
}

// tracedClaim is a line on one claim of a draft.
func tracedClaim(c answer.TracedClaim) string {
	verdict := fmt.Sprintf("kept by passage %d", c.Passage)
	if !c.Supported {
		verdict = "dropped: " + c.Reason
	}
	return fmt.Sprintf("claim, citing %v, %s\n%s\n", c.Cited, verdict, indented(c.Text))
}
