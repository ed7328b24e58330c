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
	Set        string
	N          int
	Question   string
	Answerable bool
	// Refused and Right tell what became of it: Right is set when the answer has one of those that are wanted.
	Refused, Right bool
	// Judged is set when the signs decide, Signs are those.
	Judged bool
	Signs  []float64
}

func try(t testing.TB, a *Answerer, set string, n int, q trialLine) trial {
	t.Helper()
	found, err := a.index.Search(context.Background(), q.Question, retrieval.Search{K: passagesRead})
	if err != nil {
		t.Fatal(err)
	}
	quotes := a.quotes(found)
	result := trial{Set: set, N: n, Question: q.Question, Answerable: !strings.HasSuffix(set, outside), Refused: !enough(found, quotes)}
	if fitting := fittingOf(found.Query, quotes[:min(len(quotes), quotesJudged)]); len(fitting) > 0 {
		vector := signsOf(found, quotes, fitting).vector()
		result.Judged, result.Signs = mostCoverage(fitting) < fully, vector
	}
	if answer := extract(Answer{}, found, quotes); !answer.Refused {
		result.Right = slices.ContainsFunc(q.Answers, func(wanted string) bool {
			return slices.ContainsFunc(answer.Claims, func(c Claim) bool { return strings.Contains(squeezed(c.Text), squeezed(wanted)) })
		})
	} else {
		result.Refused = true
	}
	return result
}

func squeezed(s string) string { return strings.ReplaceAll(fold(s), " ", "") }

// logOdds are those of the signs, 0 without any.
func (c trial) logOdds() float64 {
	sum := 0.0
	for i, value := range c.Signs {
		sum += value * signWeights.vector()[i]
	}
	return sum + signsUnset
}
