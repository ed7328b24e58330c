package corpus

import "testing"

func FuzzWhatIsLeftStandsInTheText(f *testing.F) {
	for _, seed := range []string{"视觉中国供图 6月16日，峰会。", "[1][2]", "× 广告。", "A, May 1 (B) -- C", "\xff。\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		span := Tidy(text)
		if span.Start < 0 || span.Start > span.End || span.End > len(text) {
			t.Fatalf("Tidy(%q) = %v", text, span)
		}
	})
}
