package evaluation

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"docent/corpus"
	"docent/corpus/database"
	"docent/corpus/source"
)

// ingested collects the files and returns the library's documents by id.
func ingested(t *testing.T, paths ...string) (Collection, map[string]corpus.Document) {
	t.Helper()
	c, err := Collect(t.TempDir(), paths)
	if err != nil {
		t.Fatal(err)
	}
	db, err := database.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	library := corpus.NewLibrary(db, time.Now)
	if _, err := library.Ingest(t.Context(), c.Paths, nil); err != nil {
		t.Fatal(err)
	}
	metas, err := library.Documents(t.Context(), corpus.Filter{Sample: corpus.SampleOff})
	if err != nil {
		t.Fatal(err)
	}
	documents := make(map[string]corpus.Document)
	for _, meta := range metas {
		doc, err := library.Document(t.Context(), meta.ID)
		if err != nil {
			t.Fatal(err)
		}
		documents[meta.ID] = doc
	}
	return c, documents
}

func TestAPackedFileIsReadAsWhatItHolds(t *testing.T) {
	for name, content := range map[string]string{
		"docs.jsonl.gz": `{"id":"only","text":"The pier opened.\nOn <Monday> & Tuesday."}`,
		"note.txt.gz":   "The pier opened.\n\nOn <Monday> & Tuesday.",
		"note.md.GZ":    "# Pier\n\nThe pier opened.\nOn Monday & Tuesday.",
	} {
		c, documents := ingested(t, write(t, name, content))
		if len(documents) != 1 {
			t.Fatalf("%s: %d documents", name, len(documents))
		}
		for id, doc := range documents {
			if !strings.Contains(doc.Text, "Monday") || !strings.Contains(doc.Text, " & Tuesday.") {
				t.Errorf("%s holds %q", name, doc.Text)
			}
			questions := []Question{{Question: "q", Documents: []Reference{Reference(c.Reference(doc))}}}
			if err := c.Gold(questions, []corpus.Document{doc}); err != nil || !questions[0].gold[id] {
				t.Errorf("%s: the reference %q finds %v, %v", name, c.Reference(doc), questions[0].gold, err)
			}
		}
	}
}

func TestFilesThatServeAsTheyAreAreNotCopied(t *testing.T) {
	paths := []string{write(t, "a.jsonl", `{"id":"1","text":"a"}`), write(t, "b.jsonl", `{"id":"2","text":"b"}`), write(t, "c.txt", "c"), t.TempDir()}
	c, err := Collect(t.TempDir(), append(paths, paths[0]))
	if err != nil || !slices.Equal(c.Paths, paths) {
		t.Errorf("%v, %v; want %v", c.Paths, err, paths)
	}
}

func TestDocumentsOfSeveralFilesWithOneIDStayApart(t *testing.T) {
	en := write(t, "en.jsonl", `{"id":"x","language":"en","text":"The pier."}`+"\n"+`{"id":"y","language":"en","text":"The port."}`)
	zh := write(t, "zh.jsonl.gz", `{"id":"x","language":"zh","text":"码头。"}`)
	c, documents := ingested(t, en, zh)
	if len(documents) != 3 || documents["y"].Text != "The port." {
		t.Fatalf("documents %v", documents)
	}
	all := make([]corpus.Document, 0, len(documents))
	for _, doc := range documents {
		all = append(all, doc)
	}
	for language, want := range map[string]string{"en": "The pier.", "zh": "码头。"} {
		questions := []Question{{Question: "q", Language: language, Documents: []Reference{"x"}}}
		if err := c.Gold(questions, all); err != nil || len(questions[0].gold) != 1 {
			t.Fatalf("gold %v, %v", questions[0].gold, err)
		}
		for id := range questions[0].gold {
			if documents[id].Text != want || c.Reference(documents[id]) != "x" {
				t.Errorf("%s: the gold document is %+v", language, documents[id])
			}
		}
	}
}

func TestALinesFileLargerThanIngestTakesIsReadInParts(t *testing.T) {
	var content strings.Builder
	for i := range 100 {
		fmt.Fprintf(&content, "{\"id\":\"%d\",\"text\":\"number %d\"}\n", i, i)
	}
	for _, name := range []string{"large.jsonl", "large.jsonl.gz"} {
		c, err := collect(t.TempDir(), []string{write(t, name, content.String())}, 1000)
		if err != nil {
			t.Fatal(err)
		}
		var whole strings.Builder
		for _, path := range c.Paths {
			text, err := os.ReadFile(path)
			if err != nil || len(text) > 1000 {
				t.Errorf("%s has %d bytes, %v", path, len(text), err)
			}
			whole.Write(text)
		}
		if len(c.Paths) < 3 || whole.String() != content.String() {
			t.Errorf("%s became %d files that hold\n%s", name, len(c.Paths), &whole)
		}
	}
}

func TestABadCorpusIsRefusedByNameAndLine(t *testing.T) {
	good := `{"id":"1","text":"a"}` + "\n"
	for name, content := range map[string]string{"bad.jsonl": good + "{", "bad.jsonl.gz": good + `["a"]`} {
		path := write(t, name, content)
		if _, err := Collect(t.TempDir(), []string{path}); err == nil || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "line 2") {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, name := range []string{"none.jsonl", "none.txt.gz"} {
		if _, err := Collect(t.TempDir(), []string{filepath.Join(t.TempDir(), name)}); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAPackedFileCannotUnpackWithoutEnd(t *testing.T) {
	path := filepath.Join(t.TempDir(), "copy")
	if err := copyUpTo(path, strings.NewReader("12345"), 4); !errors.Is(err, source.ErrTooLarge) {
		t.Errorf("five bytes of at most four: %v", err)
	}
	if err := copyUpTo(path, strings.NewReader("1234"), 4); err != nil {
		t.Errorf("four bytes of at most four: %v", err)
	}
}
