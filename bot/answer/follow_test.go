package answer

import (
	"context"
	"log/slog"
	"strings"
	"testing"

	"docent/retrieval/openaitest"
)

// listened returns every state that a listener was shown of the answer of a model that behaves so, and the answer.
func listened(t *testing.T, question string, b openaitest.Behaviour) (shown []Answer, a Answer) {
	t.Helper()
	index, _ := indexed(t, map[string]string{"railway.txt": railway, "visas.txt": visas})
	answerer := NewAnswerer(index, composer(openaitest.New(t, openaitest.WithChat(b))), slog.New(slog.DiscardHandler))
	a, err := answerer.Ask(context.Background(), Question{Text: question, OnClaims: func(a Answer) { shown = append(shown, a) }})
	if err != nil {
		t.Fatal(err)
	}
	return shown, a
}

func TestEachSentenceIsShownOnceItIsWholeAndHolds(t *testing.T) {
	const length, lie, third = "The railway to Uzbekistan is 523 kilometres long [1].", "It cost $9 billion [1].", "Tunnels make up a third of the line [1]."
	for name, size := range map[string]int{"letter by letter": 1, "in pieces": 7, "at once": 0} {
		t.Run(name, func(t *testing.T) {
			shown, a := listened(t, howLong, openaitest.Behaviour{Text: length + " " + lie + " " + third, ChunkRunes: size})
			if len(shown) == 0 || len(shown[0].Claims) > 0 || len(shown[0].Nearest) == 0 {
				t.Fatalf("at first %+v, want the documents that are being read", shown)
			}
			want := []string{"The railway to Uzbekistan is 523 kilometres long. [1]", "The railway to Uzbekistan is 523 kilometres long. [1]\n\nTunnels make up a third of the line. [2]"}
			if size == 0 {
				want = want[1:]
			}
			if len(shown) != 1+len(want) {
				t.Fatalf("%d states, want %d: %+v", len(shown), 1+len(want), shown)
			}
			for i, text := range want {
				if got := shown[i+1].Text(); got != text || shown[i+1].Model == "" || len(shown[i+1].Sources) == 0 {
					t.Errorf("state %d is %q, want %q", i+1, got, text)
				}
			}
			if a.Text() != want[len(want)-1] {
				t.Errorf("the answer is %q", a.Text())
			}
		})
	}
}

func TestWhatIsNotShownWhileAModelWrites(t *testing.T) {
	for name, b := range map[string]openaitest.Behaviour{
		"a refusal":              {Text: noAnswer, ChunkRunes: 2},
		"a lie":                  {Text: "The railway to Uzbekistan is 325 kilometres long [1]. More", ChunkRunes: 2},
		"half a sentence":        {Text: "The railway to Uzbekistan is 523 kilometres long", ChunkRunes: 2},
		"a number cut in two":    {Text: "Trade between the two grew by 10.", ChunkRunes: 2, Finish: "length"},
		"reasoning":              {Text: "<think>The railway to Uzbekistan is 523 kilometres long [1]. So</think>" + noAnswer, ChunkRunes: 2},
		"reasoning in its field": {Reasoning: "The railway to Uzbekistan is 523 kilometres long [1]. So", Text: noAnswer, ChunkRunes: 2},
	} {
		t.Run(name, func(t *testing.T) {
			shown, _ := listened(t, howLong, b)
			for _, a := range shown {
				if len(a.Claims) > 0 {
					t.Errorf("shown: %q", a.Text())
				}
			}
		})
	}
}

func TestAModelThatThinksAloudIsHeldBack(t *testing.T) {
	index, _ := indexed(t, map[string]string{"railway.txt": railway})
	const thought, said = "The railway to Uzbekistan is 523 kilometres long [1]. So.", "Tunnels make up a third of the line [1]. Yes."
	for name, rounds := range map[string][]bool{"some-model": {true, false, false}, "deepseek-r1:8b": {false, false, false}, "Qwen3-30B-Thinking": {false, false, false}} {
		s := openaitest.New(t, openaitest.WithModels(name, "e"), openaitest.WithChat(openaitest.Behaviour{Text: thought + "</think>" + said, ChunkRunes: 3}))
		m := NewModel(ModelConfig{BaseURL: s.URL, Key: openaitest.Key, Model: name, HTTP: s.Client}, slog.New(slog.DiscardHandler))
		answerer := NewAnswerer(index, m, slog.New(slog.DiscardHandler))
		for round, want := range rounds {
			leaked := false
			a, err := answerer.Ask(context.Background(), Question{Text: howLong, OnClaims: func(a Answer) { leaked = leaked || strings.Contains(a.Text(), "523") }})
			if err != nil || strings.Contains(a.Text(), "523") || leaked != want {
				t.Errorf("%s, round %d: leaked %v, %q, %v", name, round, leaked, a.Text(), err)
			}
		}
	}
}

func TestOnlyWholeSentencesAreSettled(t *testing.T) {
	for text, want := range map[string]string{
		"Trade grew":                "",
		"Trade grew by 10.":         "",
		"Trade grew by 10.4% [1]":   "",
		"Trade grew by 10.4% [1].":  "Trade grew by 10.4% [1].",
		"Trade grew by 10.4%. [1]":  "Trade grew by 10.4%. [1]",
		"Trade grew. It fell":       "Trade grew.",
		"贸易增长【1】。":                  "贸易增长【1】。",
		"贸易增长。":                     "",
		"Торговля выросла [1]. Она": "Торговля выросла [1].",
		"- Trade grew [1]\n- It":    "- Trade grew [1]",
	} {
		if got := settledPart(text); got != want {
			t.Errorf("%q: %q is settled, want %q", text, got, want)
		}
	}
}
