package lexicon

import (
	"strings"
	"testing"
)

// groupOf is the group of a query that has a word.
func groupOf(t *testing.T, q Query, word string) Group {
	t.Helper()
	for _, g := range q.Groups {
		if strings.Contains(g.Surface, word) || strings.Contains(word, g.Surface) {
			return g
		}
	}
	t.Fatalf("%q has no group for %q", q.Text, word)
	return Group{}
}

func TestANameIsHeardInOtherLetters(t *testing.T) {
	l, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ claim, name, text, heard string }{
		{"He met Tokayev there.", "Tokayev", "总统托卡耶夫出席了会议。", "托卡耶夫"},
		{"Он встретил Мирзиёева.", "Мирзиёева", "Earlier President Mirziyoyev arrived.", "Mirziyoyev"},
		{"Премьер Тьюринга не видел.", "Тьюринга", "It is a machine of Turing and others.", "Turing"},
		{"比赛由德约科维奇赢得。", "德约科维奇", "The cup went to Novak Djokovic.", "Djokovic"},
		{"The flood of the Euphrates came.", "Euphrates", "Вода реки Евфрат поднялась.", "Евфрат"},
		{"Bishop of Durham.", "Durham", "Это Даремский университет.", "Даремский"},
		{"He spoke of Huguenots.", "Huguenots", "Туда бежали гугеноты из Франции.", "гугеноты"},
		{"Кембридж победил.", "Кембридж", "剑桥大学获胜。", "剑桥"},
	} {
		q := l.Query(c.claim)
		s := l.Listen(c.text).Hear(q, nil, groupOf(t, q, c.name))
		if s.Alike < 0.6 || !strings.Contains(c.text[s.Start:s.End], c.heard) && !strings.Contains(c.heard, c.text[s.Start:s.End]) {
			t.Errorf("%q is %.2f alike as %q of %q", c.name, s.Alike, c.text[s.Start:s.End], c.text)
		}
	}
}

func TestWhereANameIsHeardCounts(t *testing.T) {
	l, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	q := l.Query("He met Tokayev there.")
	text := "总统托卡耶夫出席了会议。"
	less := func(start, end int) float64 {
		if text[start:end] != "托卡耶夫" {
			t.Errorf("heard %q", text[start:end])
		}
		return 0.5
	}
	near, far := l.Listen(text).Hear(q, nil, groupOf(t, q, "Tokayev")), l.Listen(text).Hear(q, less, groupOf(t, q, "Tokayev"))
	if near.Alike <= far.Alike {
		t.Errorf("%.2f alike, and where it counts less %.2f", near.Alike, far.Alike)
	}
}

func TestAChineseNameIsReadInPinyin(t *testing.T) {
	l, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	ear := l.Listen("英伟达总裁黄仁勋称赞了这一决定。")
	for claim, reads := range map[string]bool{"Then Huang said so.": true, "Then Renxun said so.": true, "Then Zhang said so.": false, "Тогда Хуан сказал.": true, "Тогда Чжан сказал.": false} {
		q := l.Query(claim)
		name := strings.Fields(claim)[1]
		if got := ear.Reads(groupOf(t, q, name)); got != reads {
			t.Errorf("%q: %v", claim, got)
		}
	}
}

func TestTheDictionaryTellsNamesFromWords(t *testing.T) {
	l, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, naming := range map[string]Naming{
		"克拉科夫": Spelled, "亚利桑那州": Spelled, "大西洋": Meant, "火车": Common, "阿韦尔萨": Unheard,
		"Arizona": Spelled, "Samarkand": Spelled, "Iceland": Meant, "Railway": Common, "The": Common, "Djokovic": Unheard,
	} {
		if got := l.Naming(Group{Surface: text}); got != naming {
			t.Errorf("%s: %d, want %d", text, got, naming)
		}
	}
	if !l.Transcribes("托卡耶夫") || !l.Transcribes("布鲁克林区") || l.Transcribes("火车") {
		t.Error("what spells foreign names is not told from what does not")
	}
}
