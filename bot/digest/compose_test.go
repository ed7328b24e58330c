package digest

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"docent/corpus"
	"docent/corpus/database"
	"docent/retrieval"
	"docent/retrieval/embed"
	"docent/retrieval/lexicon"
)

// desktop is a library with an index that is up to date.
type desktop struct {
	lib   *corpus.Library
	index *retrieval.Index
}

// newDesk indexes documents, or the shipped ones when there are none.
func newDesk(t testing.TB, path string) desktop {
	t.Helper()
	check := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	db, err := database.Open(t.Context(), t.TempDir())
	check(err)
	t.Cleanup(func() { _ = db.Close() })
	lib := corpus.NewLibrary(db, time.Now)
	if path == "" {
		check(lib.AddSample(t.Context()))
	} else {
		_, err = lib.Ingest(t.Context(), []string{path}, func(corpus.Progress) {})
		check(err)
	}
	lex, err := lexicon.Default()
	check(err)
	index := retrieval.New(lib, lex, embed.Builtin(lex), retrieval.Options{})
	check(index.Sync(t.Context()))
	return desktop{lib, index}
}

// compose makes a digest and checks that every quote of it stands in its document.
func (d desktop) compose(t testing.TB, r Request) Digest {
	t.Helper()
	digest, err := Compose(t.Context(), d.index, d.lib, r)
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range digest.Sources {
		doc, err := d.lib.Document(t.Context(), s.Document)
		if err != nil || s.N != i+1 || doc.Text[s.Start:s.End] != s.Quote {
			t.Errorf("source %d (%q) does not stand at [%d, %d) of %s: %v", s.N, s.Quote, s.Start, s.End, s.Document, err)
		}
		if doc.Published.Before(r.From) || !doc.Published.Before(r.To) {
			t.Errorf("source %d is of %s", s.N, s.Published)
		}
	}
	for _, line := range digest.Lines {
		if len(line.Citations) == 0 || digest.Sources[line.Citations[0]-1].Quote != line.Text {
			t.Errorf("the line %q is not what it cites", line.Text)
		}
	}
	return digest
}

// day is noon in China on a day of June 2025.
func day(n int) time.Time {
	return time.Date(2025, 6, n, 0, 0, 0, 0, time.FixedZone("", 8*3600))
}

func TestTheSampleGivesBothStories(t *testing.T) {
	desk := newDesk(t, "")
	for _, topic := range []string{"China-Central Asia", "中国-中亚", "Central Asia", "中亚峰会", "Центральная Азия"} {
		d := desk.compose(t, Request{Topic: topic, From: day(18), To: day(22)})
		if len(d.Lines) != 2 || d.Considered != 2 || d.New != 2 || d.Grouped != 0 {
			t.Errorf("%s: %d lines of %d considered, %d new, %d grouped", topic, len(d.Lines), d.Considered, d.New, d.Grouped)
		}
		for _, line := range d.Lines {
			if strings.Contains(line.Text, "供图") || strings.Contains(line.Text, "/摄") {
				t.Errorf("%s: a caption is told: %s", topic, line.Text)
			}
		}
		if d := desk.compose(t, Request{Topic: topic, From: day(22), To: day(23)}); len(d.Lines) != 0 || d.Considered != 0 {
			t.Errorf("%s: a day without documents gives %d lines", topic, len(d.Lines))
		}
	}
	if d := desk.compose(t, Request{Topic: "Central Asia railway", From: day(18), To: day(22)}); len(d.Lines) == 0 || !strings.Contains(d.Lines[0].Text, "railway") {
		t.Errorf("the railway is told as %+v", d.Lines)
	}
	if d := desk.compose(t, Request{Topic: "football world cup", From: day(18), To: day(22)}); len(d.Lines) != 0 {
		t.Errorf("what the documents are not about gives %+v", d.Lines)
	}
}

func TestTheWindowTakesItsStartAndLeavesItsEnd(t *testing.T) {
	desk := newDesk(t, "")
	at := time.Date(2025, 6, 20, 10, 25, 0, 0, day(1).Location())
	for _, c := range []struct {
		from, to time.Time
		want     int
	}{{at, at.Add(time.Second), 1}, {at.Add(-time.Hour), at, 0}} {
		if d := desk.compose(t, Request{Topic: "China-Central Asia", From: c.from, To: c.to}); d.Considered != c.want || len(d.Lines) != c.want {
			t.Errorf("from %s to %s: %d considered, %d lines", c.from, c.to, d.Considered, len(d.Lines))
		}
	}
}

// report is a line of a JSONL file.
type report struct {
	ID        string `json:"id"`
	Title     string `json:"title"`
	Published string `json:"published"`
	Language  string `json:"language"`
	Text      string `json:"text"`
}

// library writes reports to a file and indexes it.
func library(t *testing.T, reports []report) desktop {
	t.Helper()
	path := filepath.Join(t.TempDir(), "reports.jsonl")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range reports {
		if err := json.NewEncoder(file).Encode(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	return newDesk(t, path)
}
