package lexicon

import "testing"

func TestOnlyANameOfSeveralWordsIsMeantByItsPart(t *testing.T) {
	lex, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, text string
		least      float64
		most       float64
	}{
		{"中国-中亚机制", "中国和中亚", 0.5, 0.5},
		{"中国-中亚机制", "中国中亚合作", 0.5, 0.5},
		{"China-Central Asia Mechanism", "China-Central Asia cooperation", 0.5, 0.5},
		{"China-Central Asia Mechanism", "中国-中亚合作", 0, 0.5},
		{"Tajikistan", "哈萨克斯坦首都阿斯塔纳", 0, 0},
		{"塔吉克斯坦", "哈萨克斯坦首都阿斯塔纳", 0, 0.2},
	} {
		if got := Covers(lex.Query(c.name), lex.Tokens(c.text))[0]; got < c.least || got > c.most {
			t.Errorf("%q holds %q to %.2f, want %.2f to %.2f", c.text, c.name, got, c.least, c.most)
		}
	}
}
