package answer

import (
	"regexp"
	"strings"
)

// Reasoning models put their thoughts between such tags when the server does not take them out. Some chat
// templates give the opening tag to the model, so that only the closing one comes back.
var (
	openTag  = regexp.MustCompile(`(?i)<(?:think|thinking|thought|reasoning)>|◁think▷`)
	closeTag = regexp.MustCompile(`(?i)</(?:think|thinking|thought|reasoning)>|◁/think▷`)
)

// longestTag is the length of the longest of the tags, in bytes.
const longestTag = len("</reasoning>")

// thoughts separates what a model writes for the reader from its reasoning, whose tags may come in pieces.
type thoughts struct {
	text    strings.Builder
	pending string
	inside  bool
}

// write takes the next piece.
func (t *thoughts) write(piece string) {
	t.pending += piece
	for t.step() {
	}
}

// step deals with the pending text up to the next tag, and reports whether there was one.
func (t *thoughts) step() bool {
	opening, closing := openTag.FindStringIndex(t.pending), closeTag.FindStringIndex(t.pending)
	switch {
	case closing != nil && (t.inside || opening == nil || closing[0] < opening[0]):
		if !t.inside {
			t.text.Reset()
		}
		t.inside, t.pending = false, t.pending[closing[1]:]
		return true
	case opening != nil && !t.inside:
		t.text.WriteString(t.pending[:opening[0]])
		t.inside, t.pending = true, t.pending[opening[1]:]
		return true
	}
	keep := tail(t.pending)
	if !t.inside {
		t.text.WriteString(t.pending[:keep])
	}
	t.pending = t.pending[keep:]
	return false
}

// tail returns where the end of a text begins that may be the beginning of a tag.
func tail(text string) int {
	from := max(0, len(text)-longestTag)
	if i := strings.LastIndexAny(text[from:], "<◁"); i >= 0 {
		return from + i
	}
	return len(text)
}

// visible is what there is to read so far.
func (t *thoughts) visible() string { return t.text.String() }

// end is what there is to read when no more comes.
func (t *thoughts) end() string {
	if t.inside {
		return t.text.String()
	}
	return t.text.String() + t.pending
}
