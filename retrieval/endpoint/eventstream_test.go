package endpoint

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

func TestEveryServersBodyReadsAsAStreamOfEvents(t *testing.T) {
	const chunk = `data: {"choices":[{"delta":{"content":"a"}}]}`
	const end = `data: {"choices":[{"delta":{},"finish_reason":"stop"}]}`
	for name, c := range map[string]struct{ body, want string }{
		"as documented":       {chunk + "\n\n" + end + "\n\ndata: [DONE]\n\n", chunk + "\n\n" + end + "\n\ndata: [DONE]\n\n\n"},
		"carriage returns":    {chunk + "\r\n\r\n" + end + "\r\n\r\n", chunk + "\n\n" + end + "\n\n\n"},
		"no last line end":    {end, end + "\n"},
		"no finish_reason":    {chunk + "\n\ndata:[DONE]\n", chunk + "\n\n" + done + "\n\ndata:[DONE]\n\n"},
		"a null finish":       {`data: {"choices":[{"delta":{},"finish_reason":null}]}` + "\ndata: [DONE]", `data: {"choices":[{"delta":{},"finish_reason":null}]}` + "\n" + done + "\n\ndata: [DONE]\n"},
		"comments and events": {": hi\nevent: x\n" + end + "\n", ": hi\nevent: x\n" + end + "\n\n"},
		"one JSON object":     {" \r\n{\n \"choices\": []\n}\n", "data: {\"choices\":[]}\n\ndata: [DONE]\n\n"},
		"one without finish":  {`{"message":"x"}`, "data: {\"message\":\"x\"}\n\n" + done + "\n\ndata: [DONE]\n\n"},
		"no choices at all":   {"data: {\"choices\":[]}\ndata: [DONE]\n", "data: {\"choices\":[]}\ndata: [DONE]\n\n"},
		"half an object":      {"{\"choices\":\n [", "data: {\"choices\": [\n\ndata: [DONE]\n\n"},
		"nothing":             {"", ""},
	} {
		for way, wrap := range map[string]func(io.Reader) io.Reader{"whole": func(r io.Reader) io.Reader { return r }, "byte by byte": iotest.OneByteReader} {
			got, err := io.ReadAll(newEventStream(io.NopCloser(wrap(strings.NewReader(c.body)))))
			if err != nil || string(got) != c.want {
				t.Errorf("%s, %s: %q, %v; want %q", name, way, got, err, c.want)
			}
		}
	}
}

func TestAStreamThatBreaksOffFails(t *testing.T) {
	cut := errors.New("connection reset")
	for _, body := range []string{"", "data: {}\n", "{\"choices\""} {
		s := newEventStream(io.NopCloser(io.MultiReader(strings.NewReader(body), iotest.ErrReader(cut))))
		if _, err := io.ReadAll(s); !errors.Is(err, cut) {
			t.Errorf("after %q: %v", body, err)
		}
	}
}

func FuzzABodyLosesNoEvent(f *testing.F) {
	for _, seed := range []string{"data: {}\n\ndata: [DONE]\n\n", "{\"a\":\n1}", ": x\r\ndata:{}\r\n", "data: {\"delta\"", "\n\n \t{", "event: a\ndata: b"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		got, err := io.ReadAll(newEventStream(io.NopCloser(bytes.NewReader(body))))
		if err != nil {
			t.Fatal(err)
		}
		if start := bytes.TrimLeft(body, " \t\r\n"); len(start) > 0 && start[0] != '{' {
			for line := range bytes.Lines(start) {
				if line = bytes.TrimRight(line, "\r\n"); !bytes.Contains(got, line) {
					t.Errorf("line %q is lost in %q", line, got)
				}
			}
		}
		if len(got) > 0 && got[len(got)-1] != '\n' {
			t.Errorf("the last line of %q does not end", got)
		}
	})
}
