package dictd

import "strings"

// clean takes out of a text what is in brackets of any kind, as notes, transcriptions and parts of speech are,
// and labels like "_разг.". A bracket that is not closed ends with the text.
func clean(text string) string {
	var b strings.Builder
	depth := 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '(' || c == '[' || c == '{' || c == '<':
			depth++
		case c == ')' || c == ']' || c == '}' || c == '>':
			depth = max(0, depth-1)
		case depth > 0:
		case c == '_' && (i == 0 || text[i-1] == ' ' || text[i-1] == '('):
			i += labelLength(text[i:]) - 1
			b.WriteByte(' ')
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// labelLength is the length of a label up to the space behind it.
func labelLength(text string) int {
	if end := strings.IndexAny(text, " ,;[("); end > 0 {
		return end
	}
	return len(text)
}
