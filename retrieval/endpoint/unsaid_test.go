package endpoint_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"docent/retrieval/endpoint"
)

func TestWhatAServerSaysOfAPromptIsKeptAndThePromptIsNot(t *testing.T) {
	const prompt = "Passages:\n[1] The railway opens in May.\n\nQuestion: Does Anna Petrova have a loan from 中吉乌铁路公司?"
	quoted, _ := json.Marshal(prompt)
	for said, want := range map[string]string{
		"the model `qwen3:8b` is not here, pull it first":                       "the model `qwen3:8b` is not here, pull it first",
		"blocked by a filter: " + prompt:                                        "blocked by a filter: […]",
		"blocked: 'Does Anna Petrova have a loan from' and more":                "blocked: '[…]' and more",
		"the input " + string(quoted) + " has bad form":                         "the input \"Passages:\\n[…]\\n\\n[…]\" has bad form",
		"python says " + strconv.QuoteToASCII("中吉乌铁路公司?"):                       "python says \"[…]\"",
		`twice escaped \\u4e2d\\u5409\\u4e4c\\u94c1\\u8def in it`:               "twice escaped[…] in it",
		`bytes b'\xe4\xb8\xad\xe5\x90\x89\xe4\xb9\x8c\xe9\x93\x81\xe8\xb7\xaf'`: "bytes b'[…]'",
		"maximum context length is 4096 tokens":                                 "maximum context length is 4096 tokens",
		"":                                                                      "",
	} {
		if got := endpoint.Unsaid(said, prompt); !strings.HasPrefix(got, want) || strings.Contains(got, "Petrova") || strings.Contains(got, "铁路") {
			t.Errorf("%q is told as %q, want %q", said, got, want)
		}
	}
	if got := endpoint.Unsaid("no vector for 'who is he?'", "who is he?"); got != "no vector for '[…]'" {
		t.Errorf("a short question is told as %q", got)
	}
}

func FuzzNothingOfARequestIsInWhatIsToldOfItsFailure(f *testing.F) {
	f.Add("error in 'Does Anna have a loan?'", "Does Anna have a loan?")
	f.Add(`bad \u4e2d\u5409\u4e4c`, "中吉乌")
	f.Add("\xff\\xff", "й")
	f.Fuzz(func(t *testing.T, said, sent string) {
		told := endpoint.Unsaid(said, sent)
		if !utf8.ValidString(told) {
			t.Errorf("told %q", told)
		}
		sent = strings.Join(strings.Fields(sent), " ")
		for i := 0; i+15 <= len(sent); i++ {
			if piece := sent[i : i+15]; strings.Contains(told, piece) && !strings.Contains(piece, "…") {
				t.Errorf("%q is told as %q with %q", said, told, piece)
			}
		}
	})
}
