package answer

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestReasoningIsTakenOutHoweverItIsCut(t *testing.T) {
	for text, want := range map[string]string{
		"<think>secret</think>Trade grew [1].":         "Trade grew [1].",
		"secret</think>Trade grew [1].":                "Trade grew [1].",
		"Trade <THINKING>secret\n</Thinking>grew [1].": "Trade grew [1].",
		"<think>secret":       "",
		"<think>secret</thin": "",
		"◁think▷secret◁/think▷Trade grew [1].":                     "Trade grew [1].",
		"<think>se<think>cret</think>Trade <b>grew</b> 1 < 2 [1].": "Trade <b>grew</b> 1 < 2 [1].",
		"Trade grew [1] <":                                            "Trade grew [1] <",
		"[THINK]secret[/THINK]Trade grew [1].":                        "Trade grew [1].",
		"<|begin_of_thought|>secret<|end_of_thought|>Trade grew [1].": "Trade grew [1].",
		"<|channel|>analysis<|message|>secret<|end|><|start|>assistant<|channel|>final<|message|>Trade grew [1].<|return|>": "Trade grew [1].",
		"<|start|>assistant<|channel|>final<|message|>Trade grew [1].":                                                      "Trade grew [1].",
		"<|channel|>commentary to=x <|message|>secret":                                                                      "",
		"analysisWe need secret.assistantfinalTrade grew [1].":                                                              "Trade grew [1].",
		"analysis我们 secret assistantfinal贸易增长[1]。":                                                                          "贸易增长[1]。",
		"analysis of trade [1].":                          "analysis of trade [1].",
		"Trade grew [1].<|im_end|>":                       "Trade grew [1].",
		"Trade grew [1].<｜end▁of▁sentence｜></s>":          "Trade grew [1].",
		"<think>a</think>Trade <think>b</think>grew [1].": "Trade grew [1].",
		"Trade |x| < 5 grew [TH] [1].":                    "Trade |x| < 5 grew [TH] [1].",
	} {
		runes := []rune(text)
		for size := 1; size <= len(runes); size++ {
			var th thoughts
			for piece := range slices.Chunk(runes, size) {
				th.write(string(piece))
			}
			if got := th.end(); got != want {
				t.Errorf("%q in pieces of %d: %q, want %q", text, size, got, want)
			}
		}
	}
}

func TestRunesCutApartAreJoined(t *testing.T) {
	const text = "习近平 в Астане"
	for size := 1; size < 8; size++ {
		var b bytesOfRunes
		got := ""
		for i := 0; i < len(text); i += size {
			piece := []byte(`"` + text[i:min(i+size, len(text))] + `"`)
			var s string
			if err := json.Unmarshal(keepBytes(piece), &s); err != nil {
				t.Fatal(err)
			}
			got += b.write(s)
		}
		if got != text {
			t.Errorf("pieces of %d bytes: %q", size, got)
		}
	}
}

func FuzzAStreamNeverShowsReasoningOrBrokenText(f *testing.F) {
	for _, seed := range []string{
		"{\"choices\":[{\"delta\":{\"content\":\"<think>a\"}}]}\n{\"choices\":[{\"delta\":{\"content\":\"</think>b\"},\"finish_reason\":\"stop\"}]}",
		"{\"choices\":[{\"delta\":{\"content\":\"\xe4\xb9\"}}]}\n{\"choices\":[{\"delta\":{\"content\":\"\xa0\"}}]}",
		"{\"choices\":[]}\n{\n[]", "{\"choices\":[{\"delta\":{\"content\":\"NO_ANSWER\"},\"finish_reason\":\"stop\"}]}",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		shown := ""
		s := newStream(func(text string) { shown = text })
		lines := bytes.Split(body, []byte("\n"))
		next := func() ([]byte, error) {
			if len(lines) == 0 {
				return nil, io.EOF
			}
			line := lines[0]
			lines = lines[1:]
			return line, nil
		}
		if s.read(next, func() {}) != nil {
			return
		}
		d, err := s.draft()
		if !utf8.ValidString(shown) || !utf8.ValidString(d.Text) {
			t.Errorf("not UTF-8: shown %q, draft %q", shown, d.Text)
		}
		if err == nil && (openTag.MatchString(shown) || strings.Contains(shown, noAnswer) || d.NoAnswer && d.Text != "") {
			t.Errorf("shown %q, draft %+v", shown, d)
		}
	})
}
