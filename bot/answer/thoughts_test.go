package answer

import (
	"slices"
	"testing"
)

func FuzzReasoningIsTheSameHoweverItIsCut(f *testing.F) {
	for _, seed := range []string{
		"<think>a</think>b", "a</think>b", "<|channel|>analysis<|message|>a<|end|><|start|>assistant<|channel|>final<|message|>b<|return|>",
		"analysisWe.assistantfinalb", "[THINK]a[/THINK]b [1]", "◁think▷a◁/think▷b", "<b>a</b> < c", "<｜end▁of▁sentence｜>", "<|start|>assistant b", "<|000|>analysis0", "[ThINK]", "<|0|><|ChAnnel|>finAl<|messAge|>",
	} {
		f.Add(seed, 1)
		f.Add(seed, 5)
		f.Add(seed, 8)
	}
	f.Fuzz(func(t *testing.T, text string, size int) {
		if size < 1 || len(text) > 2000 {
			return
		}
		var whole, cut thoughts
		whole.write(text)
		for piece := range slices.Chunk([]rune(text), size) {
			cut.write(string(piece))
		}
		if want, got := whole.end(), cut.end(); string([]rune(text)) == text && got != want {
			t.Errorf("%q in pieces of %d: %q, whole: %q", text, size, got, want)
		}
	})
}
