package parse

import (
	"strings"

	"github.com/yuin/goldmark/ast"
)

// maxMarkup is how many marks of Markdown may stand between two empty lines.
const maxMarkup = 8000

// tangled reports whether a text has so much markup in one place that it is none: what links and emphasis mean takes
// time that grows with the square of the open ones.
func tangled(source string) bool {
	marks := 0
	for i := range len(source) {
		switch source[i] {
		case '[', ']', '(', '*', '_', '`', '!', '<', '>', '&', '~':
			marks++
		case '\n':
			if i > 0 && source[i-1] == '\n' {
				marks = 0
			}
		}
		if marks > maxMarkup {
			return true
		}
	}
	return false
}

// inline is the text of a node: that of links and images without their addresses, wraps undone.
func (w *markdownWriter) inline(node ast.Node) string {
	var written strings.Builder
	for child := node.FirstChild(); child != nil; child = child.NextSibling() {
		switch n := child.(type) {
		case *ast.Text:
			written.Write(n.Segment.Value(w.source))
			if n.HardLineBreak() || n.SoftLineBreak() {
				written.WriteByte('\n')
			}
		case *ast.String:
			written.Write(n.Value)
		case *ast.AutoLink:
			written.Write(n.Label(w.source))
		case *ast.RawHTML:
		default:
			written.WriteString(w.inline(child))
		}
	}
	if node.Type() != ast.TypeBlock {
		return written.String()
	}
	lines := strings.Split(written.String(), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimSpace(line)
	}
	return joinAll(lines)
}
