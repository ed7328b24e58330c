package main

import (
	"database/sql"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"docent/corpus/database"
)

func TestAPathThatIsNotThereIsRefusedWithItsName(t *testing.T) {
	docent(t, t.TempDir(), "index", "/no/such/path.txt").fails(t, exitFailed, "/no/such/path.txt")
}

func TestFilesThatCannotBeReadAreRefusedWithAReason(t *testing.T) {
	for name, c := range map[string]struct{ file, content, word string }{
		"empty":          {"empty.txt", "", "empty"},
		"blank":          {"blank.md", " \n\t\n", "no text"},
		"not text":       {"photo.txt", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01\x02\x03", "text"},
		"unknown ending": {"report.xyz", "some words", ".txt"},
		"broken line":    {"feed.jsonl", "{\"text\":\"one\"}\n{\"text\":", "line 2"},
	} {
		t.Run(name, func(t *testing.T) {
			path := file(t, c.file, c.content)
			docent(t, t.TempDir(), "index", path).failsSomewhere(t, c.file, c.word)
		})
	}
}

// failsSomewhere fails the test unless the run failed and standard error holds the words.
func (r ran) failsSomewhere(t *testing.T, words ...string) {
	t.Helper()
	r.want(t, exitFailed)
	for _, word := range words {
		if !strings.Contains(r.stderr, word) {
			t.Errorf("standard error is %q, want it to hold %q", r.stderr, word)
		}
	}
}

func TestWhatCanBeIndexedIsKeptWhenAFileFails(t *testing.T) {
	data := t.TempDir()
	good := file(t, "good.txt", "The lighthouse of Brandur was built in 1847 by Asta Holm.\n")
	bad := file(t, "bad.txt", "")
	docent(t, data, "index", bad, good).failsSomewhere(t, "bad.txt")
	answer := decode[answerJSON](t, docent(t, data, "ask", "--json", "Who built the lighthouse of Brandur?").want(t, exitDone))
	if !strings.Contains(answer.Text, "Asta Holm") {
		t.Errorf("answer %q", answer.Text)
	}
}

func TestWhenNothingCanBeIndexedEveryFileIsNamed(t *testing.T) {
	one, two := file(t, "one.txt", ""), file(t, "two.xyz", "words")
	docent(t, t.TempDir(), "index", one, two, "/no/such/three.md").failsSomewhere(t, one, two, "/no/such/three.md")
}

func TestAnEmptyFolderIsRefusedWithASentence(t *testing.T) {
	docent(t, t.TempDir(), "index", t.TempDir()).fails(t, exitFailed, ".txt, .md")
}

func TestACorruptDataFolderIsRefusedAndLeftAsItIs(t *testing.T) {
	data := t.TempDir()
	path := filepath.Join(data, "docent.db")
	junk := strings.Repeat("this is no database ", 1000)
	if err := os.WriteFile(path, []byte(junk), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"ask", "q"}, {"serve", "--listen", "127.0.0.1:0"}, {"index", file(t, "a.txt", "words")}} {
		docent(t, data, args...).fails(t, exitFailed, data)
	}
	if kept, err := os.ReadFile(path); err != nil || string(kept) != junk {
		t.Errorf("the file has changed (%v)", err)
	}
}

func TestADataFolderOfANewerVersionIsRefused(t *testing.T) {
	data := t.TempDir()
	docent(t, data, "show", "x").want(t, exitFailed)
	raiseSchema(t, data)
	docent(t, data, "ask", "q").fails(t, exitFailed, "later")
}

func TestADataFolderThatCannotBeMadeIsRefused(t *testing.T) {
	inside := filepath.Join(file(t, "file", "in the way"), "data")
	docent(t, inside, "ask", "q").fails(t, exitFailed, inside)
}

func TestATakenPortIsAnErrorWhenItWasAskedFor(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	docent(t, t.TempDir(), "serve", "--listen", taken.Addr().String()).fails(t, exitFailed, taken.Addr().String(), "--listen")
}

func TestAnUnknownDocumentNamesTheNearest(t *testing.T) {
	data := t.TempDir()
	lines := `{"id":"report-2024","text":"One."}` + "\n" + `{"id":"report-2025","text":"Two."}` + "\n" + `{"id":"minutes","text":"Three."}` + "\n"
	docent(t, data, "index", file(t, "docs.jsonl", lines)).want(t, exitDone)
	docent(t, data, "show", "report-2023").fails(t, exitFailed, "report-2024", "report-2025", "docent search")
}

// raiseSchema makes the data folder look like one of a docent to come.
func raiseSchema(t *testing.T, data string) {
	t.Helper()
	db, err := database.Open(t.Context(), data)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	err = db.Tx(t.Context(), func(tx *sql.Tx) error {
		_, err := tx.Exec("INSERT INTO schema_version (version) VALUES (1000000)")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
