package lexicon

import (
	"slices"
	"testing"
)

func TestASentenceThatNeedsTheOneBeforeItIsTold(t *testing.T) {
	for sentence, want := range map[string]bool{
		"He was born in Osh.":             true,
		"“They won,” she said.":           true,
		"During this time nothing moved.": true,
		"However, trade grew.":            true,
		"For example, rice is grown.":     true,
		"Trade grew by 10.4%.":            false,
		"Hebei is a province.":            false,
		"Её назначили в 2019 году.":       true,
		"Однако торговля выросла.":        true,
		"Торговля выросла.":               false,
		"他出生于奥什。":                         true,
		"在此期间，贸易增长。":                      true,
		"然而，贸易增长了。":                       true,
		"其他国家也参加了。":                       false,
		"贸易增长10.4%。":                      false,
		"":                                false,
		"…":                               false,
	} {
		if Depends(sentence) != want {
			t.Errorf("%q: %v", sentence, !want)
		}
	}
}

func TestNamesAreFoundInThreeLanguages(t *testing.T) {
	l, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for sentence, want := range map[string][]string{
		"The summit was opened by Bakyt Sydykov in Osh.": {"Bakyt Sydykov", "Osh"},
		"Саммит открыл Бакыт Сыдыков в городе Ош.":       {"Бакыт Сыдыков", "Ош"},
		"俄罗斯选手谢尔巴科娃在北京夺冠。":                               {"科娃"},
		"The train left on time.":                        nil,
	} {
		var got []string
		for _, s := range l.Names(sentence) {
			got = append(got, sentence[s.Start:s.End])
		}
		for _, name := range want {
			if !slices.Contains(got, name) {
				t.Errorf("%q: names %q, want %q", sentence, got, name)
			}
		}
		if want == nil && len(got) > 0 {
			t.Errorf("%q: names %q", sentence, got)
		}
	}
}

func TestWordsOfOneTranslationAreRelated(t *testing.T) {
	l, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for word, other := range map[string]string{"defeated": "beat", "revenue": "incom", "购买": "购置"} {
		q := l.Query("x " + word)
		found := 0.0
		for _, related := range l.Related(q) {
			found = max(found, related[other])
		}
		if found <= 0 || found >= 1 {
			t.Errorf("%s and %s are related by %v", word, other, found)
		}
	}
}

func FuzzDependsAndNamesTakeAnyText(f *testing.F) {
	f.Add("He said: 他说 — «Она».")
	f.Add("\xff\xfe。")
	l, err := Default()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		Depends(text)
		for _, s := range l.Names(text) {
			if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
				t.Fatalf("%q: span %v", text, s)
			}
		}
		if i := l.Query(text).Focus(); i < -1 {
			t.Fatal(i)
		}
	})
}
