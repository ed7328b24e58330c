package answer

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"docent/corpus"
	"docent/corpus/database"
	"docent/retrieval"
	"docent/retrieval/embed"
	"docent/retrieval/lexicon"
)

// Where the data for measuring lie: beside the repository, and in it.
const (
	measuring = "../../../shared/data/"
	owned     = "../../cmd/docent/testdata/evaluation/"
)

// trialLine is a document or a question of a set, with the line that it was read from.
type trialLine struct {
	ID, Question                  string
	Documents, Answers, Negatives []string
	Unanswerable                  bool
	// Corpus names what a question of ours is asked of.
	Corpus string
	line   string
}

// trialLines reads the lines of a file for measuring.
func trialLines(t testing.TB, path string) (all []trialLine) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Skipf("no data to measure with: %v", err)
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<22)
	for lines.Scan() {
		row := trialLine{line: lines.Text()}
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		all = append(all, row)
	}
	return all
}

// trialIndex indexes documents, for as long as it takes to use them.
func trialIndex(t testing.TB, words *lexicon.Lexicon, documents []trialLine, use func(*Answerer)) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "corpus.jsonl")
	var text strings.Builder
	for _, d := range documents {
		text.WriteString(d.line + "\n")
	}
	if err := os.WriteFile(path, []byte(text.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	libraryIndex(t, words, use, func(ctx context.Context, l *corpus.Library) error {
		_, err := l.Ingest(ctx, []string{path}, nil)
		return err
	})
}

// libraryIndex indexes what is put into a library.
func libraryIndex(t testing.TB, words *lexicon.Lexicon, use func(*Answerer), put func(context.Context, *corpus.Library) error) {
	t.Helper()
	ctx := context.Background()
	db, err := database.Open(ctx, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	library := corpus.NewLibrary(db, time.Now)
	if err := put(ctx, library); err != nil {
		t.Fatal(err)
	}
	index := retrieval.New(library, words, embed.Builtin(words), retrieval.Options{})
	if err := index.Sync(ctx); err != nil {
		t.Fatal(err)
	}
	use(NewAnswerer(index, nil, nil))
}

// trial is one question asked of one index.
type trial struct {
	set, question string
	// half is that of the set, 0 or 1.
	half       int
	answerable bool
	// refused and right tell what became of it: right is set when the quotes have an answer that is wanted.
	refused, right bool
	// judged is set when the signs decide; they are nil where nothing fits.
	judged bool
	signs  []float64
}

// try asks the question, the n-th of a set of so many.
func try(t testing.TB, a *Answerer, set string, n, of int, q trialLine) trial {
	t.Helper()
	found, err := a.index.Search(context.Background(), q.Question, retrieval.Search{K: passagesRead})
	if err != nil {
		t.Fatal(err)
	}
	quotes := a.quotes(found)
	answer := extract(Answer{}, found, slices.Values(quotes))
	result := trial{set: set, question: q.Question, half: 2 * n / of, answerable: !strings.HasSuffix(set, outside)}
	result.refused = answer.Refused || !enough(found, quotes)
	judged := quotes[:min(len(quotes), quotesJudged)]
	if fitting := fittingOf(found.Query, judged); len(fitting) > 0 {
		result.judged, result.signs = !saysAll(found, fitting), signsOf(found, judged[0], fitting).vector()
	}
	for _, wanted := range q.Answers {
		result.right = result.right || slices.ContainsFunc(answer.Claims, func(c Claim) bool {
			return strings.Contains(squeezed(c.Text), squeezed(wanted))
		})
	}
	return result
}

func squeezed(s string) string { return strings.ReplaceAll(fold(s), " ", "") }
