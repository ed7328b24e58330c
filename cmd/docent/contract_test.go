package main

import (
	"slices"
	"testing"
	"time"
)

// The types below spell out the machine-readable contract by themselves: a change of the program's own types
// must not pass unnoticed.

type sourceJSON struct {
	N         int    `json:"n"`
	Document  string `json:"document"`
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	Published string `json:"published"`
	URL       string `json:"url"`
	Quote     string `json:"quote"`
	Start     int    `json:"start"`
	End       int    `json:"end"`
}

type claimJSON struct {
	Text      string `json:"text"`
	Citations []int  `json:"citations"`
	// Line and Translation are there only where a model worded or translated.
	Line        bool   `json:"line"`
	Translation string `json:"translation"`
	// Attribution is there only where somebody else says it.
	Attribution struct {
		Speaker string `json:"speaker"`
		Verb    string `json:"verb"`
	} `json:"attribution"`
}

type nearestJSON struct {
	Document  string `json:"document"`
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	Published string `json:"published"`
	URL       string `json:"url"`
}

type answerJSON struct {
	Question string        `json:"question"`
	Language string        `json:"language"`
	Refused  bool          `json:"refused"`
	Text     string        `json:"text"`
	Claims   []claimJSON   `json:"claims"`
	Sources  []sourceJSON  `json:"sources"`
	Notice   string        `json:"notice"`
	Dropped  *int          `json:"dropped"`
	Nearest  []nearestJSON `json:"nearest"`
	Composer string        `json:"composer"`
	Model    string        `json:"model"`
	TookMS   *int64        `json:"took_ms"`
	notesJSON
}

// notesJSON are there only where there is something to say.
type notesJSON struct {
	Understood string   `json:"understood"`
	AsOf       string   `json:"as_of"`
	Differ     []int    `json:"differ"`
	Readings   []string `json:"readings"`
	Notes      []string `json:"notes"`
}

type sectionJSON struct {
	Heading string      `json:"heading"`
	Claims  []claimJSON `json:"claims"`
}

type summaryJSON struct {
	Question string        `json:"question"`
	Language string        `json:"language"`
	Refused  bool          `json:"refused"`
	Text     string        `json:"text"`
	Sections []sectionJSON `json:"sections"`
	Sources  []sourceJSON  `json:"sources"`
	Notice   string        `json:"notice"`
	Dropped  *int          `json:"dropped"`
	Nearest  []nearestJSON `json:"nearest"`
	Composer string        `json:"composer"`
	Model    string        `json:"model"`
	TookMS   *int64        `json:"took_ms"`
}

type hitJSON struct {
	N         int     `json:"n"`
	Document  string  `json:"document"`
	Passage   int64   `json:"passage"`
	Title     string  `json:"title"`
	Publisher string  `json:"publisher"`
	Published string  `json:"published"`
	Text      string  `json:"text"`
	Score     float64 `json:"score"`
	Start     int     `json:"start"`
	End       int     `json:"end"`
}

type searchJSON struct {
	Query  string    `json:"query"`
	Hits   []hitJSON `json:"hits"`
	TookMS *int64    `json:"took_ms"`
}

type documentJSON struct {
	Document  string `json:"document"`
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	Published string `json:"published"`
	URL       string `json:"url"`
	Language  string `json:"language"`
	Text      string `json:"text"`
}

type digestJSON struct {
	Topic string `json:"topic"`
	From  string `json:"from"`
	To    string `json:"to"`
	Lines []struct {
		Text      string `json:"text"`
		Citations []int  `json:"citations"`
		Update    bool   `json:"update"`
	} `json:"lines"`
	Sources    []sourceJSON `json:"sources"`
	Considered *int         `json:"considered"`
	New        *int         `json:"new"`
	Grouped    *int         `json:"grouped"`
}

// checkSources fails the test unless every source is numbered in order, stands verbatim in the document that
// it names, as show prints it, and is cited.
func checkSources(t *testing.T, data string, sources []sourceJSON, cited []int) {
	t.Helper()
	if len(sources) == 0 {
		t.Error("there are no sources")
	}
	for i, s := range sources {
		doc := decode[documentJSON](t, docent(t, data, "show", "--json", s.Document).want(t, exitDone))
		if s.N != i+1 || !slices.Contains(cited, s.N) {
			t.Errorf("source %d has the number %d; cited are %v", i+1, s.N, cited)
		}
		if s.Start < 0 || s.End > len(doc.Text) || s.Start >= s.End || doc.Text[s.Start:s.End] != s.Quote {
			t.Errorf("source %d: bytes %d to %d of %s are not %q", s.N, s.Start, s.End, s.Document, s.Quote)
		}
		if s.Title != doc.Title || s.Publisher != doc.Publisher || s.Published != doc.Published || s.URL != doc.URL {
			t.Errorf("source %d differs from its document: %+v", s.N, s)
		}
		if _, err := time.Parse(time.RFC3339, s.Published); s.Published != "" && err != nil {
			t.Errorf("source %d: published is %q", s.N, s.Published)
		}
	}
	for _, n := range cited {
		if n < 1 || n > len(sources) {
			t.Errorf("[%d] is cited, and there are %d sources", n, len(sources))
		}
	}
}

// cited returns the numbers that the claims cite; a claim without one fails the test.
func cited(t *testing.T, claims []claimJSON) (numbers []int) {
	t.Helper()
	for _, c := range claims {
		if len(c.Citations) == 0 || c.Text == "" {
			t.Errorf("claim without text or citation: %+v", c)
		}
		numbers = append(numbers, c.Citations...)
	}
	return numbers
}
