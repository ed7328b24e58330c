package lexicon

import "testing"

func TestNamesOfNoDictionaryAreMatchedBySound(t *testing.T) {
	l, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ question, text string }{
		{"что сказал Лю Сюй", "Xu"}, {"what did Liu Xudong say", "Сюйдуном"}, {"刘旭说", "Liu Xu"}, {"刘旭说", "Лю Сюй"},
		{"кто такой Чжан Хуэйфан", "Huifang"}, {"about Zhang Huifang", "Хуэйфан"},
		{"встреча Жээнбекова", "Jeenbekov"}, {"речь Жапарова", "Japarov"}, {"речь Жапарова", "Zhaparov"}, {"speech of Japarov", "Жапарова"},
		{"речь Токаева", "Tokayev"}, {"речь Токаева", "Tokaev"}, {"speech of Tokayev", "Токаев"}, {"speech of Tokaev", "Токаеву"},
		{"речь Мирзиёева", "Mirziyoyev"}, {"speech of Mirziyoyev", "Мирзиёев"}, {"речь Алиева", "Aliyev"}, {"speech of Aliyev", "Алиеву"},
		{"город Денвер", "Denver"}, {"игрок Аллен", "Allen"},
	} {
		if weightIn(l, c.question, c.text) == 0 {
			t.Errorf("%q does not ask for %q: %v", c.question, c.text, l.Query(c.question).Groups)
		}
	}
}

func TestOrdinaryWordsAreNotSpelledInOtherLetters(t *testing.T) {
	l, err := New()
	if err != nil {
		t.Fatal(err)
	}
	if weightIn(l, "что говорят про вагон", "vagon") > 0 {
		t.Error("a word without a capital letter is spelled")
	}
}

func TestTheSyllablesOfChineseAreSpelledByPalladius(t *testing.T) {
	for pinyin, cyrillic := range map[string]string{
		"xijinping": "сицзиньпин", "zhang": "чжан", "wang": "ван", "xuhui": "сюйхуэй", "liu": "лю", "jiang": "цзян",
		"qian": "цянь", "ren": "жэнь", "shuo": "шо", "zhou": "чжоу", "yuan": "юань", "cai": "цай", "siqin": "сыцинь", "xiaobo": "сяобо", "moyan": "моянь", "duo": "до",
	} {
		if got := palladiusTable().respelled(pinyin); got != cyrillic {
			t.Errorf("%s is %q, want %q", pinyin, got, cyrillic)
		}
		if got := palladiusTable().respelled(cyrillic); got != pinyin {
			t.Errorf("%s is %q, want %q", cyrillic, got, pinyin)
		}
	}
	for _, other := range []string{"bridge", "мост", "", "x"} {
		if got := palladiusTable().respelled(other); got != "" {
			t.Errorf("%q is taken for Chinese: %q", other, got)
		}
	}
}
