package answer

import (
	"errors"
	"fmt"
	"io"
	"strings"

	openai "github.com/sashabaranov/go-openai"

	"docent/retrieval/endpoint"
)

const (
	// maxDraft is more than any answer has, in bytes; what a model says beyond it is not read.
	maxDraft = 32 << 10
	// maxReasoning bounds all that a model may send, in bytes.
	maxReasoning = 1 << 20
)

// noAnswer is what the prompt asks for when the passages do not say.
const noAnswer = "NO_ANSWER"

// stream collects an answer that comes in pieces.
type stream struct {
	onText func(string)
	// aloud is set for a model that thinks without an opening tag: nothing is shown before the closing one.
	aloud bool
	// begun is set once the first piece has been shown.
	begun bool
	// chosen is set once the server has sent anything of an answer.
	chosen   bool
	shown    string
	thoughts thoughts
	bytes    bytesOfRunes
	received int
	finish   string
}

func newStream(onText func(string)) *stream {
	if onText == nil {
		onText = func(string) {}
	}
	return &stream{onText: onText}
}

// read takes the data of server-sent events from next until they end or there is more than enough, and calls
// touch for each. A stream that ends without saying why has been cut off, which is a temporary failure.
func (s *stream) read(next func() ([]byte, error), touch func()) error {
	for s.received < maxReasoning && len(s.thoughts.visible()) < maxDraft {
		data, err := next()
		switch {
		case errors.Is(err, io.EOF) && s.finish != "":
			return nil
		case errors.Is(err, io.EOF):
			return &endpoint.Error{Text: "the stream ended before the answer did", Temporary: true}
		case err != nil:
			return err
		}
		touch()
		if err := s.event(data); err != nil {
			return err
		}
	}
	s.finish = string(openai.FinishReasonLength)
	return nil
}

// event takes one chunk. What is no text for the reader is counted and dropped.
func (s *stream) event(data []byte) error {
	s.received += len(data)
	c, err := readChunk(data)
	if err != nil {
		return err
	}
	for _, choice := range c.Choices {
		if choice.Index != 0 {
			continue
		}
		s.first()
		s.thoughts.write(s.bytes.write(string(choice.Delta.Content + choice.Message.Content)))
		if choice.Finish != "" {
			s.finish = choice.Finish
		}
	}
	s.show()
	return nil
}

// first says that the model has begun, if only to think.
func (s *stream) first() {
	if !s.chosen {
		s.chosen = true
		s.onText("")
	}
}

// show passes on what is there to read, unless it may still become the token for no answer.
func (s *stream) show() {
	text := strings.TrimSpace(s.thoughts.visible())
	if s.aloud && !s.thoughts.closedAlone || text == s.shown || strings.Contains(text, noAnswer) || strings.HasPrefix(noAnswer, bare(text)) {
		return
	}
	s.shown, s.begun = text, true
	s.onText(text)
}

// bare takes off what models put around a token.
func bare(text string) string { return strings.Trim(text, " \t\n*_`\"'.[]。") }

// draft is the answer once the stream has ended.
func (s *stream) draft() (Draft, error) {
	text := strings.TrimSpace(s.thoughts.end())
	if len(text) > maxDraft {
		text = strings.ToValidUTF8(text[:maxDraft], "")
	}
	d := Draft{Text: text, Truncated: cutShort(s.finish)}
	switch {
	case strings.HasPrefix(bare(text), noAnswer):
		d.Text, d.NoAnswer = "", true
	case !s.chosen:
		return Draft{}, &endpoint.Error{Text: "the server sent no choices", Temporary: true}
	case text == "":
		return Draft{}, fmt.Errorf("%w (finish_reason %q after %d bytes)", ErrNoDraft, s.finish, s.received)
	}
	d.Text = strings.ReplaceAll(d.Text, noAnswer, "")
	return d, nil
}

// cutShort reports whether the end of an answer is missing for a finish_reason.
func cutShort(finish string) bool {
	return finish == string(openai.FinishReasonLength) || finish == string(openai.FinishReasonContentFilter)
}
