package retrieval

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"docent/corpus"
)

// measured is where the data for measuring lies beside the repository.
const measured = "../../shared/data"

// inventor makes news up: stories that were printed, each with some sentences of others and with other digits, so that
// no two are the same and their words are as common as in print.
type inventor struct {
	stories []article
	random  *rand.Rand
}

func newInventor(b *testing.B) *inventor {
	b.Helper()
	made := &inventor{random: rand.New(rand.NewPCG(1, 2))}
	lines(b, "news/news-20k.jsonl.gz", func(line []byte) {
		var a article
		if err := json.Unmarshal(line, &a); err != nil {
			b.Fatal(err)
		}
		made.stories = append(made.stories, a)
	})
	return made
}

// articles returns the n-th lot of count articles.
func (i *inventor) articles(count, n int) []article {
	found := make([]article, count)
	for k := range found {
		story := i.stories[(n*count+k)%len(i.stories)]
		found[k] = article{
			ID: fmt.Sprintf("%d-%d", n, k), Title: i.digits(story.Title), Publisher: story.Publisher, Published: story.Published,
			Text: i.text(story.Text),
		}
	}
	return found
}

// text is a story of which one sentence in three is another story's.
func (i *inventor) text(story string) string {
	var b strings.Builder
	for _, span := range corpus.Sentences(story) {
		sentence := story[span.Start:span.End]
		if i.random.IntN(3) == 0 {
			sentence = i.sentence()
		}
		b.WriteString(i.digits(sentence))
	}
	return b.String()
}

func (i *inventor) sentence() string {
	story := i.stories[i.random.IntN(len(i.stories))].Text
	spans := corpus.Sentences(story)
	if len(spans) == 0 {
		return ""
	}
	span := spans[i.random.IntN(len(spans))]
	return story[span.Start:span.End]
}

// digits puts other digits in the place of one in four.
func (i *inventor) digits(text string) string {
	return strings.Map(func(r rune) rune {
		if r < '1' || r > '9' || i.random.IntN(4) > 0 {
			return r
		}
		return rune('1' + i.random.IntN(9))
	}, text)
}

// scaleQuestions are Chinese and English questions.
func scaleQuestions(b *testing.B) (questions []string) {
	for _, name := range []string{"rgb/zh.queries.jsonl", "xquad/zh.queries.jsonl", "xquad/en.queries.jsonl"} {
		lines(b, name, func(line []byte) {
			var q struct{ Question string }
			if err := json.Unmarshal(line, &q); err != nil {
				b.Fatal(err)
			}
			questions = append(questions, q.Question)
		})
	}
	return questions
}

// lines calls found with each line of a file of the data; the benchmark is skipped when it is not there.
func lines(b *testing.B, name string, found func([]byte)) {
	b.Helper()
	file, err := os.Open(filepath.Join(measured, name))
	if errors.Is(err, fs.ErrNotExist) {
		b.Skip("no data for measuring: ", err)
	}
	if err != nil {
		b.Fatal(err)
	}
	defer file.Close()
	scanner := bufio.NewScanner(file)
	if strings.HasSuffix(name, ".gz") {
		unpacked, err := gzip.NewReader(file)
		if err != nil {
			b.Fatal(err)
		}
		scanner = bufio.NewScanner(unpacked)
	}
	scanner.Buffer(nil, 16<<20)
	for scanner.Scan() {
		found(scanner.Bytes())
	}
	if err := scanner.Err(); err != nil {
		b.Fatal(err)
	}
}
