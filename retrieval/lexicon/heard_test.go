package lexicon

import (
	"slices"
	"strings"
	"testing"

	"docent/retrieval/lexicon/sound"
)

// heardIn returns the weight at which the question asks for a term when the texts are the given ones.
func heardIn(l *Lexicon, question, text, term string) float64 {
	names, held := sound.NewTable(), make(map[string]bool)
	l.AddNames(names, text)
	for _, token := range l.Tokens(text) {
		held[token.Term] = true
	}
	best := 0.0
	for _, g := range l.Heard(l.Query(question), names, heldOf(held)).Groups {
		for _, a := range g.Alternatives {
			if strings.Join(a.Terms, " ") == term {
				best = max(best, a.Weight)
			}
		}
	}
	return best
}

func TestANameIsFoundAsTheTextSpellsIt(t *testing.T) {
	l := withoutGlossary(t)
	for _, c := range []struct{ question, text, term string }{
		{"Who is Liu Xu?", "副所长刘旭的话说", "刘旭"}, {"Who is Xu Liu?", "副所长刘旭的话说", "刘旭"}, {"Кто такой Лю Сюй?", "副所长刘旭的话说", "刘旭"},
		{"Что сказал Чжан Хуэйфан?", "張慧芳说", "张慧 慧芳"}, {"What did Zhang Huifang say?", "记者张慧芳报道", "张慧 慧芳"},
		{"Книга Ван Сяобо", "王小波的书", "王小 小波"}, {"разговор с Ли Сяолуном", "李小龙的电影", "李小 小龙"},
		{"Who is Jared Kushner?", "特使库什纳抵达", "库什 什纳"}, {"Кто такой Кушнер?", "特使库什纳抵达", "库什 什纳"},
		{"库什纳是谁?", "Envoy Jared Kushner arrived.", "kushner"}, {"库什纳是谁?", "Прибыл посланник Кушнер.", "кушнер"},
		{"林迪斯法恩属于哪种音乐?", "The group Lindisfarne plays folk.", "lindisfarn"}, {"胡格诺派的信仰", "They were Huguenots.", "huguenot"},
		{"怀特菲尔德和谁学习？", "with George Whitefield and a white horse", "whitefield"}, {"杰克逊维尔在哪里？", "Jacksonville lies there.", "jacksonvill"},
		{"莱茵瀑布", "falls of the Rhine", "rhine"}, {"阿卡迪亚人", "the Acadians were deported", "acadian"}, {"莱恩资助了什么？", "it was paid by Lane", "lane"},
		{"Who are the Huguenots?", "胡格诺教徒离开", "胡格 格诺"}, {"When was the Maastrich Treaty signed?", "the treaty of Maastricht", "maastricht"},
		{"Речь Нуртлеу", "Minister Nurtleu spoke.", "nurtleu"}, {"speech of Nurtleu", "министр Нуртлеу", "нуртле"},
	} {
		if heardIn(l, c.question, c.text, c.term) == 0 {
			t.Errorf("%q does not ask for %q in %q", c.question, c.term, c.text)
		}
	}
}

func TestAnotherNameIsNotTakenForIt(t *testing.T) {
	l := withoutGlossary(t)
	for _, c := range []struct{ question, text string }{
		{"Who is Liu Xu?", "历史学家刘翔说"}, {"Who is Li?", "李先生和黎女士在这里"}, {"Кто такой Ли?", "李先生在里面"}, {"Who is Ma Li?", "Mali and the Malay"},
		{"Who is Jared?", "特朗普和拜登"}, {"库什纳是谁?", "Kuznetsov met Kutcher and Cunningham."}, {"What is old in Li Shi?", "历史是这样的"},
		{"what did luke say", "卢克说"}, {"Речь Иванова", "Evan met Ivy."},
		{"赛季开赛时间", "Mr. Sadiq spoke."}, {"什么赛季", "Saudi and Saul"},
	} {
		q := l.Query(c.question)
		names := sound.NewTable()
		l.AddNames(names, c.text)
		held := make(map[string]bool)
		for _, token := range l.Tokens(c.text) {
			held[token.Term] = true
		}
		for i, g := range l.Heard(q, names, heldOf(held)).Groups {
			if len(g.Alternatives) != len(q.Groups[i].Alternatives) {
				t.Errorf("%q is taken for something in %q: %v", c.question, c.text, g.Alternatives)
			}
		}
	}
}

func FuzzHeardKeepsTheGroupsOfTheQuestion(f *testing.F) {
	l, err := New()
	if err != nil {
		f.Fatal(err)
	}
	names := sound.NewTable()
	for _, row := range nameRows() {
		l.AddNames(names, "of "+strings.Join(row, " of "))
	}
	f.Add("Who is Liu Xu?")
	f.Add("托卡耶夫")
	f.Add("Кто такой Ли Сяолун\xff")
	f.Fuzz(func(t *testing.T, question string) {
		before := l.Query(question)
		after := l.Heard(before, names, func(...string) bool { return true })
		if len(after.Groups) != len(before.Groups) {
			t.Fatalf("%d groups became %d", len(before.Groups), len(after.Groups))
		}
		for i, g := range after.Groups {
			if g.Surface != before.Groups[i].Surface || len(g.Alternatives) < len(before.Groups[i].Alternatives) || len(g.Alternatives) > maxAlternatives {
				t.Errorf("%v became %v", before.Groups[i], g)
			}
		}
	})
}

func withoutGlossary(t *testing.T) *Lexicon {
	t.Helper()
	l, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// heldOf says whether all terms are held.
func heldOf(held map[string]bool) func(...string) bool {
	return func(terms ...string) bool {
		return !slices.ContainsFunc(terms, func(t string) bool { return !held[t] })
	}
}
