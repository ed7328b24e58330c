package retrieval

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// refitHits is how many passages an answer is composed from.
const refitHits = 8

// posedSets are the corpora and questions in the folder that is fitted on.
var posedSets = []string{"xquad/en", "xquad/ru", "xquad/zh", "rgb/zh"}

// TestRefitTraits fits the weights of the traits anew. It runs where DOCENT_REFIT names a folder with the posedSets,
// each SET.corpus.jsonl and SET.queries.jsonl as "docent eval" reads them, and prints the weights and how often the
// best sentence, and one of the best three, hold the answer: with the weights in use, with those fitted on all, and
// with those fitted on other articles than the question's.
func TestRefitTraits(t *testing.T) {
	folder := os.Getenv("DOCENT_REFIT")
	if folder == "" {
		t.Skip("DOCENT_REFIT names no folder to fit on")
	}
	var all []posed
	for _, set := range posedSets {
		all = append(all, posedIn(t, folder, set)...)
	}
	fitted := fit(all)
	for i := range traitsScored {
		t.Logf("%-10s %6.2f", reflect.TypeFor[Traits]().Field(i).Name, fitted[i])
	}
	report(t, "in use", all, func(posed) []float64 { return traitWeights[:] })
	report(t, "fitted", all, func(posed) []float64 { return fitted })
	report(t, "cross-validated", all, crossValidated(all))
}

// posed is a question that was put to the index, with the sentences found.
type posed struct {
	set, article string
	spans        []quoted
	traits       [][]float64
	// holds says of each sentence whether it holds the answer, and right whether it does in a document known to.
	holds, right []bool
}

// quoted is where a sentence stands.
type quoted struct{ hit, start, end int }

// posedIn puts the questions of a set to an index of its documents.
func posedIn(t *testing.T, folder, set string) (all []posed) {
	x, _ := synced(t, newLibrary(t, linesOf[article](t, filepath.Join(folder, set+".corpus.jsonl"))...), Options{})
	type known struct {
		Question           string
		Documents, Answers []string
	}
	for _, k := range linesOf[known](t, filepath.Join(folder, set+".queries.jsonl")) {
		found, err := x.Search(context.Background(), k.Question, Search{K: refitHits})
		if err != nil {
			t.Fatal(err)
		}
		p := posed{set: set, article: articleOf(k.Documents[0])}
		r := x.read(found.Query, found.Hits, true)
		for _, s := range r.sentences {
			traits, holds := r.traits(s).inOrder(), holdsOne(s.text, k.Answers)
			p.spans = append(p.spans, quoted{s.hit, s.span.Start, s.span.End})
			p.traits = append(p.traits, traits[:])
			p.holds = append(p.holds, holds)
			p.right = append(p.right, holds && slices.Contains(k.Documents, found.Hits[s.hit].Document.ID))
		}
		all = append(all, p)
	}
	return all
}

// articleOf is the article that a paragraph is of: xq-03 of xq-03-1; any other document is one.
func articleOf(id string) string {
	if parts := strings.Split(id, "-"); len(parts) == 3 {
		return parts[0] + parts[1]
	}
	return id
}

func linesOf[T any](t *testing.T, path string) (all []T) {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var one T
		if err := json.Unmarshal(lines.Bytes(), &one); err != nil {
			t.Fatal(err)
		}
		all = append(all, one)
	}
	return all
}

// holdsOne reports whether a text holds one of the answers, whatever their width, case and spaces.
func holdsOne(text string, answers []string) bool {
	text = plain(text)
	return slices.ContainsFunc(answers, func(answer string) bool { return strings.Contains(text, plain(answer)) })
}

func plain(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKC.String(text))
}
