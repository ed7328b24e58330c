package lexicon

import (
	"strings"
	"testing"
)

func TestTokensAreTheTermsThatAreIndexed(t *testing.T) {
	l := builtin(t)
	for _, tt := range []struct{ text, want string }{
		{"Railways, RAILWAY and railway's", "railway railway and railway"},
		{"железной дороги", "железн дорог"},
		{"всё ещё", "все ещ"},
		{"铁路网", "铁 铁路 路 路网 网"},
		{"鐵路", "铁 铁路 路"},
		{"什么", "什 什么 么"},
		{"著名", "著 著名 名"},
		{"ＧＤＰ Café naïve", "gdp cafe naiv"},
		{"C919 5G COVID-19", "c919 5g covid #19"},
		{"won, children, defences", "win child defens"},
		{"$200 million", "#200000000 million"},
		{"2亿美元", "#200000000 亿 亿美 美 美元 元"},
		{"十二份", "#12 十 十二 二 二份 份"},
		{"16 June 2025", "@06-16 @06 #2025 june"},
		{"қазақ тілі", "қазақ тілі"},
		{"👍 — …", ""},
	} {
		var terms []string
		for _, token := range l.Tokens(tt.text) {
			terms = append(terms, token.Term)
		}
		if got := strings.Join(terms, " "); got != tt.want {
			t.Errorf("Tokens(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestATokenSaysWhereItStands(t *testing.T) {
	text := "In 2025, 铁路 cost $5."
	for _, token := range builtin(t).Tokens(text) {
		want := map[string]string{"in": "In", "#2025": "2025", "铁路": "铁路", "cost": "cost", "#5": "5"}[token.Term]
		if got := text[token.Start:token.End]; want != "" && got != want {
			t.Errorf("%s stands at %q, want %q", token.Term, got, want)
		}
	}
}

func TestThePairsOfAWordStandSideBySide(t *testing.T) {
	l := builtin(t)
	word := Query{Groups: []Group{{Alternatives: []Alternative{{Terms: []string{"超级", "级碗"}, Weight: 1}}}}}
	for text, want := range map[string]float64{"第50届超级碗": 1, "超级大国的级碗": 0, "级碗超级": 0} {
		if got := Covers(word, l.Tokens(text))[0]; got != want {
			t.Errorf("%s covers %v, want %v", text, got, want)
		}
	}
}

// FuzzTokens holds that spans are spans of the text, in order, that positions do not fall, and that there
// are no more tokens than a few for each byte.
func FuzzTokens(f *testing.F) {
	for _, seed := range []string{chineseText, englishText, "с 16 по 18 июня 2025 года, 10,4 %", "\xff年2亿\x00", "百分之", "第", "1,2,3.4.5", "$", "II'", "½"} {
		f.Add(seed)
	}
	l := builtin(f)
	f.Fuzz(func(t *testing.T, text string) {
		start, position := 0, 0
		tokens := l.Tokens(text)
		for _, token := range tokens {
			if token.Start < start || token.End <= token.Start || token.End > len(text) || token.Position < position || token.Term == "" {
				t.Fatalf("%q: token %+v after byte %d, position %d", text, token, start, position)
			}
			start, position = token.Start, token.Position
		}
		if len(tokens) > 4*len(text) {
			t.Errorf("%d tokens of %d bytes", len(tokens), len(text))
		}
		for _, q := range Quantities(text) {
			if q.Start < 0 || q.End <= q.Start || q.End > len(text) {
				t.Fatalf("%q: quantity %+v", text, q)
			}
		}
	})
}
