package corpus

import (
	"path/filepath"
	"testing"
	"unicode/utf8"
)

func TestADocumentWithoutATitleIsNamedByHowItBegins(t *testing.T) {
	for text, want := range map[string]string{
		"第十一届莫斯科国际安全会议8月15日召开，中国国务委员兼国防部长李尚福出席并作大会发言。李尚福强调合作。":                                  "第十一届莫斯科国际安全会议8月15日召开，中国国务委员兼国防部长李尚福出席并作大…",
		"中新社阿斯塔纳8月17日电 一座煤矿发生火灾。":                                                               "一座煤矿发生火灾。",
		"The railway between China, Kyrgyzstan and Uzbekistan opens next year, officials said.": "The railway between China, Kyrgyzstan…",
		"Железная дорога между Китаем, Кыргызстаном и Узбекистаном откроется через год.":        "Железная дорога между Китаем…",
		"Short\nnote": "Short note",
	} {
		if got := opening(text); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestTheNameIsTheTitleWhereThereIsOneAndTheIDWhereThereIsNothing(t *testing.T) {
	l := newLibrary(t)
	ingest(t, l, write(t, filepath.Join(t.TempDir(), "a.jsonl"),
		`{"id":"untitled","text":"An old port grows."}`+"\n"+`{"id":"titled","title":"Ports","text":"A new port opens."}`))
	found, err := l.Meta(t.Context(), []string{"untitled", "titled"})
	if err != nil || found["untitled"].Name() != "An old port grows." || found["untitled"].Title != "" || found["titled"].Name() != "Ports" {
		t.Errorf("%+v, %v", found, err)
	}
	if c := Cite(1, found["untitled"], Span{}, ""); c.Name() != "An old port grows." || (Document{ID: "x"}).Name() != "x" {
		t.Errorf("%+v", c)
	}
}

func FuzzANameIsShortAndOneLine(f *testing.F) {
	for _, seed := range []string{"新华社北京8月4日电 会议", "a b\nc", "\xff\xfe", "摄 摄 摄", "…………"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if name := opening(text); utf8.RuneCountInString(name) > nameRunes+1 {
			t.Errorf("%q is long", name)
		}
	})
}
