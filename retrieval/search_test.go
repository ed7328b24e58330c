package retrieval

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestTheBestHitHoldsWhatWasAsked(t *testing.T) {
	x, _ := synced(t, newLibrary(t, articles...), Options{})
	for question, want := range map[string]string{
		"How many containers did Aktau handle?":                       "aktau",
		"How large was Uzbekistan's cotton harvest?":                  "cotton",
		"How much did Tajikistan invest in tunnels?":                  "pamir",
		"塔吉克斯坦投资多少美元修建隧道?":                                            "pamir",
		"Какой урожай хлопка в Узбекистане?":                          "cotton",
		"乌兹别克斯坦的棉花收成是多少?":                                             "cotton",
		strings.Repeat("How many containers did Aktau handle? ", 300): "aktau",
	} {
		found, err := x.Search(context.Background(), question, Search{})
		if err != nil || len(found.Hits) == 0 || found.Hits[0].Document.ID != want {
			t.Errorf("%.60s: found %v, %v; want %s first", question, documentsOf(found.Hits), err, want)
		}
	}
}

func TestAQuestionWithoutContentFindsNothingAndIsNoError(t *testing.T) {
	x, _ := synced(t, newLibrary(t, articles...), Options{})
	for _, question := range []string{"", " ", "the of and", "的 了 吗", "🙂🙂", "?!…", "\x00\xff"} {
		found, err := x.Search(context.Background(), question, Search{})
		if err != nil || found.Evidence > 0.5 {
			t.Errorf("%q: evidence %v, %v", question, found.Evidence, err)
		}
	}
}

func TestFiltersKeepTimePublisherLanguageAndDocument(t *testing.T) {
	x, _ := synced(t, newLibrary(t, articles...), Options{})
	day := func(d int) time.Time { return time.Date(2025, 6, d, 0, 0, 0, 0, time.UTC) }
	for name, c := range map[string]struct {
		search Search
		want   []string
	}{
		"from a day on":                {Search{From: day(10)}, []string{"cotton", "pamir"}},
		"before a day":                 {Search{To: day(10)}, []string{"aktau"}},
		"a bound is inclusive at From": {Search{From: time.Date(2025, 6, 4, 4, 0, 0, 0, time.UTC), To: day(5)}, []string{"aktau"}},
		"a bound is exclusive at To":   {Search{To: time.Date(2025, 6, 4, 4, 0, 0, 0, time.UTC)}, nil},
		"a publisher":                  {Search{Publisher: "新华社"}, []string{"pamir"}},
		"a language":                   {Search{Language: "zh"}, []string{"pamir"}},
		"one document":                 {Search{Documents: []string{"undated"}}, []string{"undated"}},
		"no document":                  {Search{Documents: []string{}}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			found, err := x.Search(context.Background(), "cotton harvest port Pamir highway Fergana pier", c.search)
			if err != nil {
				t.Fatal(err)
			}
			got := documentsOf(found.Hits)
			slices.Sort(got)
			if !slices.Equal(got, c.want) {
				t.Errorf("found %v, want %v", got, c.want)
			}
		})
	}
}

func TestAHitQuotesItsDocumentByteForByte(t *testing.T) {
	lib := newLibrary(t, articles...)
	x, _ := synced(t, lib, Options{})
	found, err := x.Search(context.Background(), "隧道", Search{})
	if err != nil || len(found.Hits) == 0 {
		t.Fatal(found, err)
	}
	for _, s := range x.Sentences(found.Query, found.Hits) {
		doc, err := lib.Document(context.Background(), found.Hits[s.Hit].Document.ID)
		if err != nil || doc.Text[s.Start:s.End] != s.Text {
			t.Errorf("sentence %q is %q in its document (%v)", s.Text, doc.Text[s.Start:s.End], err)
		}
	}
}

func TestTheSentenceWithTheAnswerComesFirst(t *testing.T) {
	x, _ := synced(t, newLibrary(t, articles...), Options{})
	for question, want := range map[string]string{
		"When did the new pier of Aktau open?":   "Its new pier opened on 4 June.",
		"When were the farmers paid for cotton?": "Farmers were paid in August.",
		"Сколько Таджикистан вложил в туннели?":  "塔吉克斯坦投资2亿美元修建隧道。",
	} {
		found, err := x.Search(context.Background(), question, Search{})
		if err != nil {
			t.Fatal(err)
		}
		sentences := x.Sentences(found.Query, found.Hits)
		if len(sentences) == 0 || sentences[0].Text != want {
			t.Errorf("%s: %+v", question, sentences)
		}
	}
}

func TestEvidenceTellsAnAnswerFromItsSubject(t *testing.T) {
	x, _ := synced(t, newLibrary(t, articles...), Options{})
	evidence := func(question string) float64 {
		found, err := x.Search(context.Background(), question, Search{})
		if err != nil {
			t.Fatal(err)
		}
		return found.Evidence
	}
	said := evidence("How many containers did the port of Aktau handle?")
	unsaid := evidence("How many sailors died in the port of Aktau in the earthquake?")
	if said < 0.9 || unsaid > 0.6 {
		t.Errorf("evidence is %.2f for what is said and %.2f for what is not", said, unsaid)
	}
}
