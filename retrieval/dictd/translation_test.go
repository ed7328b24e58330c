package dictd

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// russian is the form of Mueller's dictionary.
var russian = Translator{from: latin, to: cyrillic}

func TestTranslationsAreFoundInArticlesOfEachForm(t *testing.T) {
	for name, c := range map[string]struct {
		translator Translator
		headword   string
		text       string
		want       string
	}{
		"numbered senses": {russian, "century", "century\n   [↗sɛntʃʊrɪ] _n.\n   1) столетие; век\n   2) _ист. центурия\n",
			"century=столетие@0.0 century=век@0.1 century=центурия@1.0"},
		"homographs, parts of speech and a broken line": {russian, "fret", "fret\n   _I  [frɛt]\n      1. _n. узор\n      2. _v.\n         1) разъедать, подта-\n         чивать\n   _II [frɛt] _n. лад (в гитаре)\n",
			"fret=узор@0.0 fret=разъедать@1.0 fret=подтачивать@1.1 fret=лад@1.0"},
		"examples are phrases of their own": {russian, "school", "school\n   1) школа; secondary (_ам. high) school средняя школа; to go to school ходить в школу\n",
			"school=школа@0.0 secondary school=средняя школа@0.1"},
		"notes inside": {russian, "go", "go\n   беспокоить(ся); (широкое) пространство; дать кому-л. и т.п.; сказать (что-л.)\n",
			"go=беспокоить@0.0 go=пространство@0.1 go=дать и@0.2 go=сказать@0.3"},
		"a reference":                  {russian, "gate-money", "gate-money\n   [↗gɛɪt] = gate 1, 5\n", "gate-money→gate"},
		"a form of another word":       {russian, "underwrote", "underwrote\n   [↗ʌndɜrɜʊt] _p. от underwrite\n", "underwrote→underwrite"},
		"FreeDict, other letters":      {russian, "poor", "poor /peər/\n1. плохой\n2. бедный, бедняцкий\n", "poor=плохой@0.0 poor=бедный@1.0 poor=бедняцкий@1.1"},
		"FreeDict, the same letters":   {Translator{latin, latin}, "hart", "hart /hɑːt/ <adj>\n [tech.] hard <adj>, tough\n      \"hartes Holz\"  - hardwood\n   Synonym: {fest}\n\n see: {Härte}\n", "hart=hard@0.0 hart=tough@0.1"},
		"plain":                        {russian, "bread and butter", "bread and butter\nхлеб с маслом, бутерброд", "bread and butter=хлеб с маслом@0.0 bread and butter=бутерброд@0.1"},
		"nothing but an explanation":   {russian, "ad lib", "ad lib\n   [x] смотря по the circumstances и так далее\n", ""},
		"Chinese to Latin, full width": {Translator{eastAsian, latin}, "桥", "桥\nbridge；deck\n", "桥=bridge@0.0 桥=deck@0.1"},
	} {
		var got []string
		for _, x := range c.translator.Translations(Article{c.headword, c.text}) {
			if x.Reference {
				got = append(got, x.Headword+"→"+x.Text)
				continue
			}
			got = append(got, fmt.Sprintf("%s=%s@%d.%d", x.Headword, x.Text, x.Sense, x.Place))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, strings.Join(got, " "), c.want)
		}
	}
}

func TestTheScriptsAreToldByTheArticles(t *testing.T) {
	for _, c := range []struct {
		articles []Article
		want     Translator
	}{
		{[]Article{{"bridge", "bridge /brɪdʒ/\nмост"}, {"way", "way\nпуть, дорога"}}, russian},
		{[]Article{{"Brücke", "Brücke /brʏkə/ <fem>\nbridge"}, {"Weg", "Weg\nway"}}, Translator{latin, latin}},
		{[]Article{{"桥", "桥\nмост"}}, Translator{eastAsian, cyrillic}},
	} {
		if got := NewTranslator(slices.Values(c.articles)); got != c.want {
			t.Errorf("%q: %v, want %v", c.articles[0].Headword, got, c.want)
		}
	}
}

func TestTheLanguagesAreToldByNameAndTitle(t *testing.T) {
	for title, want := range map[string]string{
		"freedict-eng-rus": "en ru", "Mueller English-Russian Dictionary": "en ru", "German - English Ding/FreeDict dictionary ver. 1.9": "de en",
		"deu-eng": "de en", "mueller7": " ", "The Free English Dictionary": " ", "": " ",
	} {
		from, to, _ := LanguagesOf(title)
		if got := from + " " + to; strings.TrimSpace(got) != strings.TrimSpace(want) {
			t.Errorf("%q is of %q, want %q", title, got, want)
		}
	}
}
