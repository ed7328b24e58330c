package parse

import (
	"strings"
	"testing"
	"time"
)

func TestAPlainTextIsReadByItsLayout(t *testing.T) {
	wrapped := "The railway between the three countries is the most important pro-\nject of the decade, say officials, and it will earn Kyrgyzstan a\nlot of money.\nTransit fees pay for it."
	for name, c := range map[string]struct{ content, title, want string }{
		"title, wraps and hyphens": {"A Railway\n\n" + wrapped, "A Railway",
			"The railway between the three countries is the most important project of the decade, say officials, and it will earn Kyrgyzstan a lot of money.\nTransit fees pay for it."},
		"no title": {"One long enough sentence that ends here.\n\nAnother.", "notes", "One long enough sentence that ends here.\nAnother."},
		"lists":    {"Plan\n\nWe will:\n- build\n* test\n• ship\n1. rest\n2) sleep\n\n2024. That was a year.", "Plan", "We will:\n- build\n- test\n- ship\n- rest\n- sleep\n2024. That was a year."},
		"headings": {"Report\n\nConnectivity\n\nThe railway is crucial for trade in the region.\n\nTravel\n\n- visa-free", "Report",
			"# Connectivity\nThe railway is crucial for trade in the region.\n# Travel\n- visa-free"},
		"Chinese wraps": {"标题\n\n中国与中亚国家的合作不断深化,贸易额连续三年创下新的历史最高纪\n录,前景十分广阔。", "标题", "中国与中亚国家的合作不断深化,贸易额连续三年创下新的历史最高纪录,前景十分广阔。"},
		"verse":         {"Poem\n\nshort line\nother line\n", "Poem", "short line\nother line"},
		"one line":      {"Only this", "notes", "Only this"},
	} {
		doc := parseOne(t, "/some/where/notes.txt", c.content)
		if doc.Title != c.title || outline(doc) != c.want {
			t.Errorf("%s: title %q\n got %s\nwant %s", name, doc.Title, outline(doc), c.want)
		}
	}
}

func TestPublisherAndTimeAreTakenWhenTheyArePlainlyThere(t *testing.T) {
	for lines, want := range map[string]string{
		"Reuters, 20 June 2025":            "Reuters 2025-06-20T00:00:00Z",
		"June 20, 2025 10:25":              " 2025-06-20T10:25:00Z",
		"Source: Xinhua\nDate: 2025-06-20": "Xinhua 2025-06-20T00:00:00Z",
		"来源：新华社 2025年6月20日 10:25":          "新华社 2025-06-20T10:25:00Z",
		"ТАСС | 20 июня 2025 г.":           "ТАСС 2025-06-20T00:00:00Z",
		"On 20 June 2025 the line opened.": " 0001-01-01T00:00:00Z",
		"In 2025 it opened":                " 0001-01-01T00:00:00Z",
	} {
		doc := parseOne(t, "a.txt", "A title\n\n"+lines+"\n\nThe body of the text.")
		if got := doc.Publisher + " " + doc.Published.Format(time.RFC3339); got != want || doc.Title != "A title" {
			t.Errorf("%q: got %q, title %q", lines, got, doc.Title)
		}
		if taken := !doc.Published.IsZero(); taken == strings.Contains(doc.Text, "2025") {
			t.Errorf("%q: text %q", lines, doc.Text)
		}
	}
}

func TestMarkdownBecomesBlocks(t *testing.T) {
	doc := parseOne(t, "a.md", "---\ntitle: \"The Title\"\ndate: 2025-06-20\nsource: Xinhua\nurl: https://example.com\nlanguage: en\n---\n"+
		"# Top\n\nA *short* [link](https://x.y) and\na wrap.\n\n## Part\n\n- one\n- two `code`\n  - nested\n\n1. first\n\n| a | b |\n|---|---|\n| c | d |\n\n```\nx := 1\n```\n")
	want := "# Top\nA short link and a wrap.\n# Part\n- one\n- two code\n- nested\n- first\na | b\nc | d\nx := 1"
	if strings.Replace(outline(doc), "# Top\n", "", 1) != strings.Replace(want, "# Top\n", "", 1) {
		t.Errorf("got %s", outline(doc))
	}
	if doc.Title != "The Title" || doc.Publisher != "Xinhua" || doc.URL != "https://example.com" || doc.Language != "en" ||
		doc.Published.Format(time.DateOnly) != "2025-06-20" {
		t.Errorf("got %+v", doc)
	}
	for content, title := range map[string]string{"# First\n\ntext": "First", "text only": "notes", "---\n\ntext": "notes", "# Alone": "Alone"} {
		if doc := parseOne(t, "notes.md", content); doc.Title != title || doc.Text == "" {
			t.Errorf("%q: got %q, %q", content, doc.Title, doc.Text)
		}
	}
}

func TestAFirstHeadingIsKeptWhenTheFrontMatterHasAnotherTitle(t *testing.T) {
	for content, want := range map[string]string{
		"---\ntitle: Energy\n---\n# Gas exports\n\nThey grew.": "Energy: # Gas exports\nThey grew.",
		"---\ntitle: Energy\n---\n# Energy\n\nThey grew.":      "Energy: They grew.",
		"---\nsource: TASS\n---\n# Gas exports\n\nThey grew.":  "Gas exports: They grew.",
		"---\ntitle: Energy\n---\n# Gas exports":               "Energy: # Gas exports",
	} {
		if doc := parseOne(t, "a.md", content); doc.Title+": "+outline(doc) != want {
			t.Errorf("%q: got %s: %s", content, doc.Title, outline(doc))
		}
	}
}
