package messages

import (
	"testing"
	"testing/fstest"
	"time"
)

func TestAReaderGetsTheCatalogueOfTheirLanguage(t *testing.T) {
	for wanted, want := range map[string]string{
		"":                          "en",
		"en-GB":                     "en",
		"zh":                        "zh",
		"zh-hans":                   "zh",
		"zh_CN":                     "zh",
		"zh-Hant":                   "zh",
		"ru":                        "ru",
		"ru-RU":                     "ru",
		"kk":                        "ru",
		"ky":                        "ru",
		"de":                        "en",
		"???":                       "en",
		"\x00":                      "en",
		"de-CH, ru;q=0.8, en;q=0.5": "ru",
		"fr;q=1, zh;q=0":            "en",
	} {
		if got := For(wanted).Language(); got != want {
			t.Errorf("For(%q) speaks %s, want %s", wanted, got, want)
		}
	}
}

func TestPlaceholdersAreFilled(t *testing.T) {
	got := For("ru").Text("bot.summary.none", map[string]any{"Topic": "<цены>"})
	if want := "В документах ничего нет на тему «<цены>»."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestNumbersTakeTheirGrammaticalForm(t *testing.T) {
	for _, c := range []struct {
		language string
		n        int
		want     string
	}{
		{"en", 0, "0 documents"}, {"en", 1, "1 document"}, {"en", 2, "2 documents"},
		{"ru", 1, "1 документ"}, {"ru", 3, "3 документа"}, {"ru", 5, "5 документов"},
		{"ru", 11, "11 документов"}, {"ru", 21, "21 документ"}, {"ru", 112, "112 документов"},
		{"zh", 1, "1 篇文档"}, {"zh", 2, "2 篇文档"},
	} {
		if got := For(c.language).Plural("bot.count.documents", c.n, nil); got != c.want {
			t.Errorf("%s, %d: got %q, want %q", c.language, c.n, got, c.want)
		}
	}
}

func TestAnUnknownKeyIsSaidAsItself(t *testing.T) {
	if got := For("zh").Text("bot.no.such", nil); got != "bot.no.such" {
		t.Errorf("got %q", got)
	}
}

func TestDatesReadAsTheLanguageWritesThem(t *testing.T) {
	// In UTC this is still 19 June: the zone of the time itself counts.
	day := time.Date(2025, 6, 20, 1, 5, 0, 0, time.FixedZone("", 8*3600))
	for language, want := range map[string]string{"en": "20 June 2025", "zh": "2025年6月20日", "ru": "20 июня 2025 г."} {
		if got := For(language).Date(day); got != want {
			t.Errorf("%s: got %q, want %q", language, got, want)
		}
		if got := For(language).Date(time.Time{}); got != "" {
			t.Errorf("%s: the zero time reads %q", language, got)
		}
	}
}

func TestABrokenCatalogueIsNamed(t *testing.T) {
	_, err := load(fstest.MapFS{"bot.en.json": {Data: []byte(`{"bot.start": `)}})
	if err == nil || err.Error() != "load catalogue bot.en.json: unexpected end of JSON input" {
		t.Errorf("got %v", err)
	}
}

// BenchmarkLoad measures what the first call of For costs beyond the matcher.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := load(files); err != nil {
			b.Fatal(err)
		}
	}
}
