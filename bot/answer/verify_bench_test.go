package answer

import (
	"strings"
	"testing"
)

func BenchmarkATextThatRepeatsItself(b *testing.B) {
	v := verifier(b)
	for _, text := range []string{"trade grew fast ", "trade did not grow 5 ", "贸易没有增长5", "торговля не выросла 7 ", "up down before after north south "} {
		claim := strings.Repeat(text, 1400/len(text))
		passage := strings.Repeat(text+"slowly ", 100)
		b.Run(strings.TrimSpace(text), func(b *testing.B) {
			for b.Loop() {
				v.Verify(claim, passage)
			}
		})
	}
}
