package answer

import (
	"testing"

	"docent/retrieval/openaitest"
)

func TestEveryServersDialectIsUnderstood(t *testing.T) {
	const text = "贸易 grew by 10.4% [1]. Ура."
	for name, b := range map[string]openaitest.Behaviour{
		"OpenAI with usage":        {Dialect: openaitest.Dialect{Usage: true}},
		"vLLM, reasoning apart":    {Reasoning: "hm [2]", Dialect: openaitest.Dialect{Usage: true}},
		"vLLM without a parser":    {Text: "hm [2]</think>\n\n" + text},
		"llama.cpp":                {Text: "<think>hm [2]</think>\n\n" + text, KeepAlive: 3},
		"Ollama":                   {Reasoning: "hm [2]", Dialect: openaitest.Dialect{ReasoningField: "reasoning"}},
		"DeepSeek, kept alive":     {Reasoning: "hm [2]", KeepAlive: 50},
		"Qwen, empty thoughts":     {Text: "<think>\n\n</think>\n\n" + text},
		"gpt-oss, raw":             {Text: "<|channel|>analysis<|message|>hm [2]<|end|><|start|>assistant<|channel|>final<|message|>" + text + "<|return|>"},
		"gpt-oss, tokens dropped":  {Text: "analysisWe have [2].assistantfinal" + text},
		"Mistral's parts":          {Dialect: openaitest.Dialect{Parts: true}},
		"carriage returns":         {Dialect: openaitest.Dialect{LineEnd: "\r\n"}},
		"no [DONE]":                {Dialect: openaitest.Dialect{NoDone: true}},
		"no finish_reason":         {Dialect: openaitest.Dialect{NoFinish: true}},
		"a call of a tool":         {Dialect: openaitest.Dialect{ToolCalls: true}},
		"no stream":                {Dialect: openaitest.Dialect{IgnoreStream: true}},
		"no stream, with thoughts": {Text: "<think>hm</think>" + text, Dialect: openaitest.Dialect{IgnoreStream: true}},
		"another finish_reason":    {Finish: "eos"},
	} {
		if b.Text == "" {
			b.Text = text
		}
		for way, runes := range map[string]int{"whole": 0, "in pieces": 3} {
			t.Run(name+", "+way, func(t *testing.T) {
				b.ChunkRunes = runes
				s := openaitest.New(t, openaitest.WithChat(b))
				d, err := composer(s).Compose(t.Context(), Question{Text: "How much?", Language: "en"}, passage, nil)
				if err != nil || d.Text != text || d.Truncated {
					t.Errorf("got %+v, %v", d, err)
				}
			})
		}
	}
}

func TestAnErrorInAStreamIsAnError(t *testing.T) {
	for _, event := range []string{
		`data: {"error":{"message":"out of memory"}}`, `data: {"error":"out of memory"}`, `{"error":{"message":"out of memory"}}`,
		`data: {"object":"error","message":"out of memory","code":500}`, `data: {"id":"1","choices":[],"error":{"message":"out of memory"}}`,
	} {
		s := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Raw: []byte(event + "\n\n")}))
		_, err := composer(s).Compose(t.Context(), Question{Text: "How much?"}, passage, nil)
		if n := len(s.ChatRequests()); err == nil || n != 2 {
			t.Errorf("%s: %v after %d requests", event, err, n)
		}
	}
}

func TestAnAnswerThatAFilterEndsIsCutShort(t *testing.T) {
	s := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Text: "Trade grew by", Finish: "content_filter"}))
	if d, err := composer(s).Compose(t.Context(), Question{Text: "How much?"}, passage, nil); err != nil || !d.Truncated {
		t.Errorf("got %+v, %v", d, err)
	}
}
