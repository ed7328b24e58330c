package answer

import (
	"regexp"
	"strings"
)

// tableHead is the first row of a Markdown table with the ruler below it; it claims nothing.
var tableHead = regexp.MustCompile(`(?m)^[^\n]*\|[^\n]*\n[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+$\n?`)

// starBullet begins a list line with a sign that Markdown also emphasises with.
var starBullet = regexp.MustCompile(`(?m)^([ \t]*)[*+][ \t]+`)

// laid is a draft whose lines are of use as claims: without the heads of tables, list lines begun alike.
func laid(text string) string {
	return starBullet.ReplaceAllString(tableHead.ReplaceAllString(text, ""), "$1- ")
}

// isRow reports whether a line is the row of a table.
func isRow(line string) bool { return strings.Count(line, "|") >= 2 }
