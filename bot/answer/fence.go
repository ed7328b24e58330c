package answer

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/retrieval"
)

// newFence returns a line of signs that no passage, no turn and not the question holds, so that none of them can
// end its own block or begin another.
func newFence(q Question, hits []retrieval.Hit) string {
	texts := []string{q.Text}
	for _, t := range q.Thread {
		texts = append(texts, t.Question, t.Answer)
	}
	for _, h := range hits {
		texts = append(texts, h.Passage.Text, h.Passage.Heading, h.Document.Title, h.Document.Publisher)
	}
	longest := 0
	for _, text := range texts {
		longest = max(longest, longestEquals(plain(text)))
	}
	return strings.Repeat("=", max(5, longest+1))
}

// longestEquals is the length of the longest run of the fence's sign.
func longestEquals(text string) int {
	longest, run := 0, 0
	for _, r := range text {
		if run++; r != '=' {
			run = 0
		}
		longest = max(longest, run)
	}
	return longest
}

// templateToken is what chat templates set messages apart by, and what some servers read within a message too:
// <|im_start|>, <｜User｜>, [INST], <<SYS>>, <start_of_turn>, <s>, and the tags of reasoning and of tools.
var templateToken = regexp.MustCompile(`(?i)(<)([|｜]|<?/?(?:sys|s|bos|eos|pad|system|user|assistant|human|tool_call|tool_response|think|thinking|start_of_turn|end_of_turn|start_header_id|end_header_id)>)` +
	`|(\[)(/?(?:INST|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|SYSTEM_PROMPT|THINK)\])|([|｜])(>)`)

// plain takes control and format characters out, which hide text from a reader, and breaks the tokens of chat
// templates.
func plain(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' || unicode.Is(unicode.Cf, r) || r == utf8.RuneError {
			return -1
		}
		return r
	}, text)
	return templateToken.ReplaceAllString(text, "$1$3$5 $2$4$6")
}

func oneLine(text string) string { return strings.Join(strings.Fields(plain(text)), " ") }
