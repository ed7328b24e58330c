package endpoint

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
)

// done is what a chunk says that stands for a "[DONE]" without a finish_reason before it.
const done = `data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}`

// eventStream reads the body of a streamed completion as every server means it and go-openai expects it: a server
// that ignores "stream" and answers with one JSON object has sent one event, a last line may lack its line end,
// and [DONE] ends an answer also where no finish_reason came.
type eventStream struct {
	io.Closer
	from *bufio.Reader
	// ready is what was read and not yet handed out.
	ready []byte
	begun bool
	// spoke is set once a line held a piece of a message, finished once one held a finish_reason that is not null.
	spoke, finished bool
	err             error
}

func newEventStream(body io.ReadCloser) *eventStream {
	return &eventStream{Closer: body, from: bufio.NewReader(body)}
}

// Read implements io.Reader.
func (s *eventStream) Read(p []byte) (int, error) {
	for len(s.ready) == 0 && s.err == nil {
		if !s.begun {
			s.begin()
			continue
		}
		s.line()
	}
	if len(s.ready) == 0 {
		return 0, s.err
	}
	n := copy(p, s.ready)
	s.ready = s.ready[n:]
	return n, nil
}

// begin looks at the first byte that is not space: an object is a whole answer, everything else a stream.
func (s *eventStream) begin() {
	for {
		first, err := s.from.Peek(1)
		if err != nil {
			s.err = err
			return
		}
		if !bytes.Contains([]byte(" \t\r\n"), first) {
			s.begun = true
			if first[0] == '{' {
				s.whole()
			}
			return
		}
		s.from.Discard(1) //nolint:errcheck // it was peeked at
	}
}

// whole turns one JSON object into an event and the end of the stream.
func (s *eventStream) whole() {
	raw, err := io.ReadAll(s.from)
	if err != nil {
		s.err = err
		return
	}
	var compact bytes.Buffer
	if json.Compact(&compact, raw) != nil {
		compact.Reset()
		compact.Write(bytes.Join(bytes.Fields(raw), []byte(" ")))
	}
	s.ready = append(append([]byte("data: "), compact.Bytes()...), "\n\n"...)
	if bytes.Contains(s.ready, []byte(`"message"`)) && !finishes(compact.Bytes()) {
		s.ready = append(s.ready, done+"\n\n"...)
	}
	s.ready = append(s.ready, "data: [DONE]\n\n"...)
	s.err = io.EOF
}

// line hands out the next line.
func (s *eventStream) line() {
	line, err := s.from.ReadBytes('\n')
	s.err = err
	line = bytes.TrimRight(line, "\r\n")
	if data, ok := bytes.CutPrefix(line, []byte("data:")); ok {
		switch data = bytes.TrimSpace(data); {
		case string(data) == "[DONE]" && s.spoke && !s.finished:
			line = append([]byte(done+"\n\n"), line...)
		case finishes(data):
			s.finished = true
		default:
			s.spoke = s.spoke || bytes.Contains(data, []byte(`"delta"`))
		}
	}
	s.ready = append(line, '\n')
}

// finishes reports whether a chunk says why the answer ends.
func finishes(data []byte) bool {
	if !bytes.Contains(data, []byte("finish_reason")) {
		return false
	}
	var chunk struct {
		Choices []struct {
			Finish string `json:"finish_reason"`
		} `json:"choices"`
	}
	if json.Unmarshal(data, &chunk) != nil {
		return false
	}
	for _, c := range chunk.Choices {
		if c.Finish != "" {
			return true
		}
	}
	return false
}
