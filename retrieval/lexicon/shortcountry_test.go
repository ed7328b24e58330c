package lexicon

import (
	"slices"
	"testing"
)

func TestCountriesNamedByOneCharacterEachAreThoseCountries(t *testing.T) {
	l := builtin(t)
	for _, c := range []struct {
		question, text string
		says           bool
	}{
		{"中哈签署了多少合作文件?", "China and Kazakhstan signed 24 agreements", true},
		{"哈中贸易", "Китай и Казахстан", true},
		{"中吉乌三国", "Uzbekistan", true},
		{"俄哈关系", "俄罗斯 哈萨克斯坦", true},
		{"How much was China-Kazakhstan trade?", "上半年中哈贸易额", true},
		{"trade between Kazakhstan and China", "上半年中哈贸易额", true},
		{"торговля Узбекистана и Китая", "中乌两国", true},
		{"中国的铁路", "哈萨克斯坦", false},
		{"比赛中哈萨克斯坦队", "China", false},
		{"乌塔卡是谁", "Tajikistan", false},
	} {
		covers := Covers(l.Query(c.question), l.Tokens(c.text))
		if says := slices.ContainsFunc(covers, func(degree float64) bool { return degree >= 0.5 }); says != c.says {
			t.Errorf("%s, %s: %v", c.question, c.text, covers)
		}
	}
}
