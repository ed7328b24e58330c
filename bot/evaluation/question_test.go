package evaluation

import (
	"compress/gzip"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"docent/corpus"
)

// write writes a file, packed when its name says so, and returns its path.
func write(t testing.TB, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if !packed(path) {
		if _, err := file.WriteString(content); err != nil {
			t.Fatal(err)
		}
		return path
	}
	packer := gzip.NewWriter(file)
	if _, err := packer.Write([]byte(content)); err != nil {
		t.Fatal(err)
	}
	if err := packer.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestQuestionsAreReadPackedAndPlain(t *testing.T) {
	const content = "\ufeff" + `{"id":1,"question":"Where?","language":"EN-gb","documents":["a",7],"answers":["x"],"negatives":["z"]}` +
		"\n\n" + `{"question":"谁写的这本书？","unanswerable":true}`
	for _, name := range []string{"q.jsonl", "q.jsonl.gz"} {
		questions, err := ReadQuestions(write(t, name, content))
		if err != nil {
			t.Fatal(err)
		}
		if len(questions) != 2 || questions[0].Language != "en" || questions[1].Language != "zh" || !questions[1].Unanswerable ||
			!slices.Equal(questions[0].Documents, []Reference{"a", "7"}) || !strings.HasSuffix(questions[1].where, "line 3") {
			t.Errorf("%s: %+v", name, questions)
		}
	}
}

func TestABadFileOfQuestionsIsRefusedByLine(t *testing.T) {
	good := `{"question":"Where?"}` + "\n"
	for content, want := range map[string]string{
		good + "{":                            "line 2",
		good + "\n" + `{"question":" "}`:      "line 3",
		good + `{"question":"q","answers":1}`: "line 2",
		`{"question":"q","documents":[{}]}`:   "line 1",
		"\n \n":                               ErrNoQuestions.Error(),
	} {
		path := write(t, "q.jsonl", content)
		if _, err := ReadQuestions(path); err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), path) {
			t.Errorf("%q: %v, want %s", content, err, want)
		}
	}
	if _, err := ReadQuestions(filepath.Join(t.TempDir(), "none")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a missing file: %v", err)
	}
	path := filepath.Join(t.TempDir(), "q.jsonl.gz")
	if err := os.WriteFile(path, []byte(good), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadQuestions(path); !errors.Is(err, gzip.ErrHeader) {
		t.Errorf("a file that is not packed though its name says so: %v", err)
	}
}

func TestGoldDocumentsAreFoundByIDAliasAndFile(t *testing.T) {
	c := Collection{aliases: map[string][]string{"x": {"x@1", "x@2"}}}
	documents := []corpus.Document{
		{ID: "x@1", Language: "en", Origin: "/tmp/en.jsonl"}, {ID: "x@2", Language: "zh-Hans", Origin: "/tmp/zh.jsonl"},
		{ID: "y", Language: "ru", Origin: "/data/report.txt"},
	}
	for name, q := range map[string]struct {
		language, reference string
		gold, pairs         []string
	}{
		"own language of a shared id":       {"zh", "x", []string{"x@2"}, []string{"zh-zh"}},
		"a shared id in no language of own": {"ru", "x", []string{"x@1", "x@2"}, []string{"ru-en", "ru-zh"}},
		"by id":                             {"en", "y", []string{"y"}, []string{"en-ru"}},
		"by the name of its file":           {"en", "report.txt", []string{"y"}, []string{"en-ru"}},
		"by the name of its packed file":    {"en", "report.txt.gz", []string{"y"}, []string{"en-ru"}},
	} {
		questions := []Question{{Question: "q", Language: q.language, Documents: []Reference{Reference(q.reference)}}}
		if err := c.Gold(questions, documents); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, id := range q.gold {
			if !questions[0].gold[id] || len(questions[0].gold) != len(q.gold) {
				t.Errorf("%s: gold %v, want %v", name, questions[0].gold, q.gold)
			}
		}
		if got := questions[0].pairs(); !slices.Equal(got, q.pairs) {
			t.Errorf("%s: pairs %v, want %v", name, got, q.pairs)
		}
	}
}

func TestAGoldDocumentThatIsMissingNamesTheLine(t *testing.T) {
	questions := []Question{{Question: "q", where: "q.jsonl: line 9", Documents: []Reference{"gone"}, Unanswerable: true}}
	err := Collection{}.Gold(questions, []corpus.Document{{ID: "there"}})
	if err == nil || !strings.Contains(err.Error(), "q.jsonl: line 9") || !strings.Contains(err.Error(), `"gone"`) {
		t.Error(err)
	}
}

func TestAnUnanswerableQuestionCountsForACorpusOfOneLanguage(t *testing.T) {
	for _, c := range []struct {
		languages []string
		want      int
	}{{[]string{"en", "en"}, 1}, {[]string{"en", "zh"}, 0}} {
		questions := []Question{{Question: "q", Language: "ru", Unanswerable: true}}
		var documents []corpus.Document
		for i, language := range c.languages {
			documents = append(documents, corpus.Document{ID: string(rune('a' + i)), Language: language})
		}
		if err := (Collection{}).Gold(questions, documents); err != nil || len(questions[0].pairs()) != c.want {
			t.Errorf("%v: pairs %v, %v", c.languages, questions[0].pairs(), err)
		}
	}
}

func FuzzReadQuestion(f *testing.F) {
	f.Add([]byte(`{"question":"q","documents":[1,"a",null],"answers":null}`))
	f.Fuzz(func(t *testing.T, line []byte) {
		q, err := readQuestion(line)
		if err == nil && (strings.TrimSpace(q.Question) == "" || q.Language == "") {
			t.Errorf("%q was read as %+v", line, q)
		}
	})
}
