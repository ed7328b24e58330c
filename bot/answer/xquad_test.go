package answer

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"docent/corpus"
)

// xquad is what claims are made of: the same paragraphs and questions in three languages, each in the same order.
// The half is 0 for the paragraphs that constants may be chosen on and 1 for those that are held out.
type xquad struct {
	paragraphs map[string][]paragraph
	questions  map[string][]question
}

type paragraph struct{ ID, Text string }

type question struct {
	ID, Question       string
	Documents, Answers []string
	// Kind is that of the answer: "number", "name" or "other", in every language what it is in English.
	Kind string `json:"-"`
	// Paragraph is the index of the paragraph that answers.
	Paragraph int `json:"-"`
}

var languages = []string{"en", "zh", "ru"}

// rows reads lines of JSON that are kept outside of the repository.
func rows[T any](t testing.TB, name string) (all []T) {
	t.Helper()
	data, err := os.ReadFile("../../../shared/data/xquad/" + name)
	if err != nil {
		t.Skipf("no data to measure with: %v", err)
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var row T
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		all = append(all, row)
	}
	return all
}

func readXquad(t testing.TB) *xquad {
	x := &xquad{make(map[string][]paragraph), make(map[string][]question)}
	kinds := make(map[string]string)
	for _, language := range languages {
		x.paragraphs[language] = rows[paragraph](t, language+".corpus.jsonl")
		index := make(map[string]int)
		for i, p := range x.paragraphs[language] {
			index[p.ID] = i
		}
		for _, q := range rows[question](t, language+".queries.jsonl") {
			if language == "en" {
				kinds[q.ID] = kindOfAnswer(q.Answers[0])
			}
			q.Kind, q.Paragraph = kinds[q.ID], index[q.Documents[0]]
			x.questions[language] = append(x.questions[language], q)
		}
	}
	return x
}

var anyDigit = regexp.MustCompile(`\d`)

func kindOfAnswer(english string) string {
	switch first := []rune(strings.TrimPrefix(english, "the "))[0]; {
	case anyDigit.MatchString(english):
		return "number"
	case unicode.IsUpper(first):
		return "name"
	}
	return "other"
}

// sentencesOf returns a paragraph's sentences that are long enough to claim something.
func sentencesOf(text string) (all []string) {
	for _, span := range corpus.Sentences(text) {
		if s := strings.Trim(text[span.Start:span.End], " \ufeff"); len(s) >= 30 {
			all = append(all, s)
		}
	}
	return all
}
