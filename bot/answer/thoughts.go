package answer

import (
	"regexp"
	"strings"
)

// Reasoning models put their thoughts between such tags when the server does not take them out: DeepSeek and Qwen
// <think>, Kimi ◁think▷, Mistral [THINK], gpt-oss the channel "analysis" of its Harmony format
// (https://cookbook.openai.com/articles/openai-harmony), of which a server that drops special tokens leaves
// "analysis…assistantfinal…". Some chat templates give the opening tag to the model, so that only the closing one
// comes back.
var (
	openTag = regexp.MustCompile(`(?i)<(?:think|thinking|thoughts?|reasoning|reflection|seed:think)>|◁think▷|\[THINK\]` +
		`|<\|begin_of_thought\|>|<\|channel\|>\s{0,8}(?:analysis|commentary|thought|reasoning)|<\|channel>`)
	closeTag = regexp.MustCompile(`(?i)</(?:think|thinking|thoughts?|reasoning|reflection|seed:think)>|◁/think▷|\[/THINK\]` +
		`|<\|end_of_thought\|>|<\|channel\|>\s{0,8}final[^<]{0,16}<\|message\|>|<channel\|>|(?-i:` + closeWord + `)`)
	// openWord begins an answer whose special tokens were dropped; no sentence begins so.
	openWord = regexp.MustCompile(`\Aanalysis[^\sa-z.,:;'’-]`)
	// special are tokens of chat templates that a careless server leaves in: <|im_end|>, <｜end▁of▁sentence｜>.
	special = regexp.MustCompile(`(?i)<\|start\|>\w{0,20}|<[|｜][^|｜<>\s]{1,40}[|｜]>|</?s>`)
	// unfinished is the end of a text that may be the beginning of one of them.
	unfinished = regexp.MustCompile(`(?i)(?:<\|(?:channel|start)\|>[^<]*)?(?:<[^>]{0,40}|◁[^▷]{0,8}|\[/?[A-Z]{0,5})?\z`)
)

// closeWord ends what openWord begins.
const closeWord = "assistantfinal"

// reasoners are names of models whose templates give them the opening tag: deepseek-r1, QwQ, Qwen3-…-Thinking.
var reasoners = regexp.MustCompile(`(?i)\br1\b|qwq|think|reason`)

// thoughts separates what a model writes for the reader from its reasoning, whose tags may come in pieces.
type thoughts struct {
	text    strings.Builder
	pending string
	inside  bool
	// begun is set once something stood outside of the tags, if only tokens of a template.
	begun bool
	// closedAlone is set once a closing tag came without an opening one: what stood before it was reasoning too.
	closedAlone bool
}

// write takes the next piece.
func (t *thoughts) write(piece string) {
	t.pending += piece
	for t.step() {
	}
}

// step deals with the pending text up to the next tag, and reports whether there was one.
func (t *thoughts) step() bool {
	opening, closing := t.opening(), closeTag.FindStringIndex(t.pending)
	switch {
	case closing != nil && (t.inside || opening == nil || closing[0] < opening[0]):
		if !t.inside {
			t.text.Reset()
			t.begun, t.closedAlone = false, true
		}
		t.inside, t.pending = false, t.pending[closing[1]:]
		return true
	case opening != nil && !t.inside:
		t.add(t.pending[:opening[0]])
		t.inside, t.pending = true, t.pending[opening[1]:]
		return true
	}
	keep := t.settled()
	if !t.inside {
		t.add(t.pending[:keep])
	}
	t.pending = t.pending[keep:]
	return false
}

func (t *thoughts) opening() []int {
	if !t.begun {
		if word := openWord.FindStringIndex(t.pending); word != nil {
			return word
		}
	}
	return openTag.FindStringIndex(t.pending)
}

// settled returns how much of the pending text can't be the beginning of a tag.
func (t *thoughts) settled() int {
	if !t.begun && strings.HasPrefix("analysis", t.pending) {
		return 0
	}
	from := max(0, len(t.pending)-2*longestTag)
	if t.inside {
		return from
	}
	keep := from + unfinished.FindStringIndex(t.pending[from:])[0]
	for n := len(closeWord) - 1; n > 0; n-- {
		if strings.HasSuffix(t.pending, closeWord[:n]) {
			return min(keep, len(t.pending)-n)
		}
	}
	return keep
}

// longestTag is more than any tag has, in bytes.
const longestTag = 64

func (t *thoughts) add(text string) {
	t.begun = t.begun || text != ""
	t.text.WriteString(special.ReplaceAllString(text, ""))
}

// visible is what there is to read so far.
func (t *thoughts) visible() string { return t.text.String() }

// end is what there is to read when no more comes.
func (t *thoughts) end() string {
	if t.inside {
		return t.text.String()
	}
	return t.text.String() + special.ReplaceAllString(t.pending, "")
}
