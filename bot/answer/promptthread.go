package answer

import (
	"fmt"
	"strings"
)

const (
	// turnsShown is how many of the last turns the prompt holds, and turnTokens how much of each side of a turn.
	turnsShown = 3
	turnTokens = 150
)

// thread writes the turns before a question, so that it is understood; they are no source.
func thread(fence string, turns []Turn) string {
	if len(turns) == 0 {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s EARLIER (to understand the question by; it is no source)\n", fence)
	for _, t := range turns[max(0, len(turns)-turnsShown):] {
		fmt.Fprintf(&b, "Reader: %s\n", oneLine(fit(t.Question, turnTokens)))
		if t.Answer != "" {
			fmt.Fprintf(&b, "Answer: %s\n", oneLine(fit(withoutMarks(t.Answer), turnTokens)))
		}
	}
	fmt.Fprintf(&b, "%s END\n\n", fence)
	return b.String()
}
