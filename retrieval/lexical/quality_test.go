package lexical

import (
	"bufio"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"docent/retrieval/lexicon"
)

// measured is where the data for measuring lies beside the repository.
const measured = "../../../shared/data"

type line struct {
	ID, Text, Question string
	Documents          []string
}

// readLines skips the test when the data is not there.
func readLines(t testing.TB, name string) []line {
	t.Helper()
	f, err := os.Open(filepath.Join(measured, name))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("no data for measuring: ", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var lines []line
	for s := bufio.NewScanner(f); s.Scan(); {
		var l line
		if err := json.Unmarshal(s.Bytes(), &l); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, l)
	}
	return lines
}

func defaultLexicon(t testing.TB) *lexicon.Lexicon {
	t.Helper()
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// indexOf indexes each line as one passage; the id is its place in lines.
func indexOf(l *lexicon.Lexicon, lines []line) *Index {
	x := New()
	for i, d := range lines {
		x.Add(int64(i), []Field{{Tokens: l.Tokens(d.Text), Weight: 1}})
	}
	return x
}

// recall returns the part of the questions of which a document is the first, and among the first five.
func recall(t testing.TB, x *Index, l *lexicon.Lexicon, corpus, queries []line) (at1, at5 float64) {
	t.Helper()
	for _, q := range queries {
		hits := x.Search(l.Query(q.Question), 5, nil)
		rank := slices.IndexFunc(hits, func(h Hit) bool { return slices.Contains(q.Documents, corpus[h.ID].ID) })
		if rank == 0 {
			at1++
		}
		if rank >= 0 {
			at5++
		}
	}
	n := float64(len(queries))
	return at1 / n, at5 / n
}

func TestXQuADRecall(t *testing.T) {
	l := defaultLexicon(t)
	for _, tt := range []struct {
		questions, passages string
		at1, at5            float64 // floors
	}{
		{"xquad/en", "xquad/en", 0.95, 0.99}, {"xquad/zh", "xquad/zh", 0.955, 0.99}, {"xquad/ru", "xquad/ru", 0.945, 0.985},
		{"xquad/zh", "xquad/en", 0.87, 0.96}, {"xquad/en", "xquad/zh", 0.86, 0.955}, {"rgb/zh", "rgb/zh", 0.78, 0.97},
	} {
		corpus, queries := readLines(t, tt.passages+".corpus.jsonl"), readLines(t, tt.questions+".queries.jsonl")
		at1, at5 := recall(t, indexOf(l, corpus), l, corpus, queries)
		t.Logf("%-9s → %-9s  recall@1 %.3f  recall@5 %.3f", tt.questions, tt.passages, at1, at5)
		if at1 < tt.at1 || at5 < tt.at5 {
			t.Errorf("%s → %s: recall %.3f, %.3f; want %.3f, %.3f", tt.questions, tt.passages, at1, at5, tt.at1, tt.at5)
		}
	}
}
