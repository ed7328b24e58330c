package answer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/retrieval"
)

// newFence returns a line of signs that no passage and not the question holds, so that none of them can end
// its own block or begin another.
func newFence(question string, hits []retrieval.Hit) string {
	fence := "====="
	for fenced(fence, question, hits) {
		fence += "="
	}
	return fence
}

func fenced(fence, question string, hits []retrieval.Hit) bool {
	if strings.Contains(question, fence) {
		return true
	}
	for _, h := range hits {
		for _, s := range []string{h.Passage.Text, h.Passage.Heading, h.Document.Title, h.Document.Publisher} {
			if strings.Contains(s, fence) {
				return true
			}
		}
	}
	return false
}

// plain takes control characters out, and breaks the special tokens of chat templates ("<|im_start|>"), which
// some servers read within a message too.
func plain(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' || r == utf8.RuneError {
			return -1
		}
		return r
	}, text)
	return strings.NewReplacer("<|", "< |", "|>", "| >", "[INST]", "[ INST ]", "[/INST]", "[ /INST ]").Replace(text)
}

func oneLine(text string) string { return strings.Join(strings.Fields(plain(text)), " ") }
