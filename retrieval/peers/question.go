package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"regexp"
	"strings"
	"unicode/utf8"

	"docent/corpus"
)

// question is a text and the documents that answer it.
type question struct {
	text string
	gold map[string]bool
}

// rank is the place, from 1, of the first gold document among those of the passages, each counted once; 0 when
// there is none.
func (q question) rank(w *world, ids []int64) int {
	seen := make(map[string]bool)
	for _, id := range ids {
		document := w.documents[id]
		seen[document] = true
		if q.gold[document] {
			return len(seen)
		}
	}
	return 0
}

// readQuestions reads a file of questions as docent eval does.
func readQuestions(path string) ([]question, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }() // only read
	var questions []question
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var line struct {
			Question  string
			Documents []string
		}
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			return nil, err
		}
		q := question{line.Question, make(map[string]bool)}
		for _, id := range line.Documents {
			q.gold[id] = true
		}
		questions = append(questions, q)
	}
	return questions, lines.Err()
}

// A clause of a made question has from clauseLeast to clauseMost characters.
const (
	clauseLeast = 4
	clauseMost  = 14
)

var errNoPassage = errors.New("no passage is long enough to make a question of")

// makeQuestions makes n known-item questions: of a random passage two clauses, of which a clause is what stands
// between two marks of punctuation, each from another sentence, with a space between: as somebody types who
// remembers a story. No word and no number is cut, and no engine's analysis has a part in it. Every document with both
// clauses answers.
func makeQuestions(w *world, n int, seed uint64) ([]question, error) {
	random := rand.New(rand.NewPCG(seed, seed))
	var questions []question
	for tries := 0; len(questions) < n && tries < 100*n; tries++ {
		text := w.passages[random.IntN(len(w.passages))].Text
		sentences := corpus.Sentences(text)
		if len(sentences) < 2 {
			continue
		}
		i := random.IntN(len(sentences) - 1)
		j := i + 1 + random.IntN(len(sentences)-i-1)
		a := clause(text[sentences[i].Start:sentences[i].End], random)
		b := clause(text[sentences[j].Start:sentences[j].End], random)
		if a != "" && b != "" {
			questions = append(questions, question{a + " " + b, w.holding(a, b)})
		}
	}
	if len(questions) == 0 {
		return nil, errNoPassage
	}
	return questions, nil
}

// between is a stretch without punctuation, other than that inside a number.
var between = regexp.MustCompile(`(?:\d[.,:]\d|\PP)+`)

// clause returns a random one of the clauses of fit length, or "".
func clause(sentence string, random *rand.Rand) string {
	var fit []string
	for _, c := range between.FindAllString(sentence, -1) {
		c = strings.TrimSpace(c)
		if n := utf8.RuneCountInString(c); clauseLeast <= n && n <= clauseMost {
			fit = append(fit, c)
		}
	}
	if len(fit) == 0 {
		return ""
	}
	return fit[random.IntN(len(fit))]
}

// holding returns the documents that hold both texts.
func (w *world) holding(a, b string) map[string]bool {
	withA, both := make(map[string]bool), make(map[string]bool)
	for _, p := range w.passages {
		if strings.Contains(p.Text, a) {
			withA[p.Document] = true
		}
	}
	for _, p := range w.passages {
		if withA[p.Document] && strings.Contains(p.Text, b) {
			both[p.Document] = true
		}
	}
	return both
}
