package dictd

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// piece is the text of one sense of an article.
type piece struct {
	sense int
	text  string
}

// Dictionaries break lines at about 80 letters, and indent what continues a sense.
const (
	wrapped  = 60
	indented = 3
)

// pieces cuts an article at the numbers of its senses: "_I", "1.", "1)", "а)" at the beginning of a line. A line
// without a number continues the one before it where that is long or it is indented, and is else a piece of its
// own, as lines of FreeDict are. The headword, synonyms, references and quoted examples are left out.
func pieces(a Article) []piece {
	var found []piece
	var n numbering
	length := 0
	for text := range strings.Lines(withoutHeadword(a)) {
		text = strings.TrimRight(text, "\r\n ")
		row := strings.TrimLeft(text, " \t")
		if row == "" || isAside(row) {
			length = 0
			continue
		}
		rest, numbered := n.pass(row)
		if last := len(found) - 1; !numbered && last >= 0 && length > 0 && (length >= wrapped || len(text)-len(row) >= indented) {
			found[last].text = joinLines(found[last].text, rest)
		} else {
			found = append(found, piece{n.sense(), rest})
		}
		length = utf8.RuneCountInString(text)
	}
	return found
}

// joinLines puts a word together that was broken at the end of a line.
func joinLines(text, next string) string {
	first, _ := utf8.DecodeRuneInString(next)
	if strings.HasSuffix(text, "-") && !strings.HasSuffix(text, " -") && unicode.IsLower(first) {
		return strings.TrimSuffix(text, "-") + next
	}
	return text + " " + next
}

// withoutHeadword returns the text behind the headword that it begins with, and its transcription in slashes.
func withoutHeadword(a Article) string {
	text := strings.TrimLeft(a.Text, " \r\n\t")
	first, rest, _ := strings.Cut(text, "\n")
	trimmed := strings.TrimSpace(first)
	switch {
	case strings.EqualFold(trimmed, a.Headword):
		return rest
	case len(trimmed) > len(a.Headword) && strings.EqualFold(trimmed[:len(a.Headword)], a.Headword) && strings.ContainsAny(trimmed[len(a.Headword):][:1], " /[<"):
		return withoutSlashes(trimmed[len(a.Headword):]) + "\n" + rest
	case strings.Contains(first, "/"):
		return rest
	}
	return text
}

func withoutSlashes(text string) string {
	before, rest, found := strings.Cut(text, "/")
	if _, after, closed := strings.Cut(rest, "/"); found && closed {
		return before + after
	}
	return text
}

// isAside tells lines that hold no translation: quoted examples, and "Synonyms:", "Note:", "see:".
func isAside(row string) bool {
	if strings.HasPrefix(row, `"`) {
		return true
	}
	label, rest, found := strings.Cut(row, ":")
	if !found || len(label) > len("cross-reference") {
		return false
	}
	switch strings.ToLower(label) {
	case "synonym", "synonyms", "antonym", "antonyms", "note", "see", "see also", "example", "examples", "usage", "cross-reference":
		return rest == "" || rest[0] == ' '
	}
	return false
}

// reference returns the headword that an article refers to: "= word", "see: {word}", "см. word", "_p. от word".
func reference(a Article) string {
	text := strings.Join(strings.Fields(withoutHeadword(a)), " ")
	for _, mark := range []string{"= ", "see: ", "see ", "см. ", "от "} {
		before, rest, found := strings.Cut(text, mark)
		if !found || before != "" && !strings.HasSuffix(before, " ") {
			continue
		}
		to, _, _ := strings.Cut(strings.TrimPrefix(rest, "{"), "}")
		end := strings.IndexFunc(to, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune(" -'", r) })
		if end >= 0 {
			to = to[:end]
		}
		if to = strings.TrimSpace(to); to != "" {
			return to
		}
	}
	return ""
}
