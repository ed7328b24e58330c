package evaluation

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"docent/corpus"
)

// Question is one line of a file of questions.
type Question struct {
	Question string `json:"question"`
	// Language is an ISO 639-1 code; a line without one gets that which the question is recognised as.
	Language string `json:"language"`
	// Documents are the gold documents: those that hold an answer, by their ids, or by the names of their files.
	Documents []Reference `json:"documents"`
	// Answers are texts any one of which is an answer.
	Answers []string `json:"answers"`
	// Unanswerable says that no document holds an answer.
	Unanswerable bool `json:"unanswerable"`

	// where is the file and line that the question stands in.
	where string
	// gold and languages are the gold documents as indexed, and their languages in order.
	gold      map[string]bool
	languages []string
}

// Reference names a document. In JSON it is a string or a number.
type Reference string

// UnmarshalJSON takes a string or a number.
func (r *Reference) UnmarshalJSON(data []byte) error {
	var number json.Number
	if len(data) > 0 && data[0] != '"' && json.Unmarshal(data, &number) == nil {
		*r = Reference(number)
		return nil
	}
	return json.Unmarshal(data, (*string)(r))
}

// ErrNoQuestions is a file without a question.
var ErrNoQuestions = errors.New("the file holds no question")

// ReadQuestions reads a file of questions, one JSON object a line; a name that ends in .gz is unpacked. An
// error names the file and line.
func ReadQuestions(path string) ([]Question, error) {
	file, err := open(path)
	if err != nil {
		return nil, fmt.Errorf("read the questions: %w", err)
	}
	defer func() { _ = file.Close() }() // only read
	var questions []Question
	err = eachLine(file, func(number int, line []byte) error {
		q, err := readQuestion(line)
		q.where = fmt.Sprintf("%s: line %d", path, number)
		questions = append(questions, q)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if len(questions) == 0 {
		return nil, fmt.Errorf("%s: %w", path, ErrNoQuestions)
	}
	return questions, nil
}

func readQuestion(line []byte) (Question, error) {
	var q Question
	if err := json.Unmarshal(line, &q); err != nil {
		return Question{}, fmt.Errorf("not a question as a JSON object: %w", err)
	}
	if strings.TrimSpace(q.Question) == "" {
		return Question{}, errors.New(`"question" is missing or empty`)
	}
	if q.Language == "" {
		q.Language = corpus.DetectLanguage(q.Question)
	}
	q.Language = primary(q.Language)
	return q, nil
}

// primary is the first part of a language's tag: "zh" of "zh-Hans"; "und" when there is none (ISO 639-2).
func primary(language string) string {
	first, _, _ := strings.Cut(strings.ReplaceAll(strings.TrimSpace(language), "_", "-"), "-")
	if first == "" {
		return "und"
	}
	return strings.ToLower(first)
}

// pairs are the languages of the question and of its gold documents: "zh-en".
func (q Question) pairs() []string {
	pairs := make([]string, len(q.languages))
	for i, language := range q.languages {
		pairs[i] = q.Language + "-" + language
	}
	return pairs
}

// setGold makes documents the gold ones, by id with their languages.
func (q *Question) setGold(documents map[string]string) {
	q.gold = make(map[string]bool, len(documents))
	languages := make(map[string]bool)
	for id, language := range documents {
		q.gold[id] = true
		languages[primary(language)] = true
	}
	q.languages = slices.Sorted(maps.Keys(languages))
}

// met counts the gold documents among ids.
func (q Question) met(ids []string) int {
	n := 0
	for _, id := range ids {
		if q.gold[id] {
			n++
		}
	}
	return n
}

// eachLine calls fn with the lines that are not blank and their numbers, from 1, until it fails; the error names
// the line. A byte order mark is passed over.
func eachLine(r io.Reader, fn func(number int, line []byte) error) error {
	reader := bufio.NewReaderSize(r, 1<<16)
	for number := 1; ; number++ {
		line, err := reader.ReadBytes('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("line %d: %w", number, err)
		}
		if number == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if line = bytes.TrimSpace(line); len(line) > 0 {
			if err := fn(number, line); err != nil {
				return fmt.Errorf("line %d: %w", number, err)
			}
		}
		if err != nil {
			return nil
		}
	}
}
