package lexical

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"docent/retrieval/lexicon"
)

// newsPassages cuts the stories of the news into passages of about 300 characters.
func newsPassages(t testing.TB, n int) []string {
	t.Helper()
	f, err := os.Open(filepath.Join(measured, "news/news-20k.jsonl.gz"))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("no data for measuring: ", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var passages []string
	for d := json.NewDecoder(z); d.More() && len(passages) < n; {
		var story line
		if err := d.Decode(&story); err != nil {
			t.Fatal(err)
		}
		for part := range slices.Chunk([]rune(story.Text), 300) {
			passages = append(passages, string(part))
		}
	}
	return passages
}

func BenchmarkSearchOf58000Passages(b *testing.B) {
	l := defaultLexicon(b)
	x := New()
	for i, p := range newsPassages(b, 58000) {
		x.Add(int64(i), []Field{{Tokens: l.Tokens(p), Weight: 1}})
	}
	var memory runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&memory)
	b.Logf("%d passages, %d terms, heap %d MB", x.Len(), len(x.terms), memory.HeapAlloc>>20)
	for _, name := range []string{"rgb/zh", "xquad/en", "xquad/ru"} {
		questions := readLines(b, name+".queries.jsonl")
		b.Run(name, func(b *testing.B) {
			var took []time.Duration
			for b.Loop() {
				for _, q := range questions {
					query := l.Query(q.Question)
					start := time.Now()
					x.Search(query, 10, nil)
					took = append(took, time.Since(start))
				}
			}
			b.ReportMetric(float64(percentile(took, 50).Microseconds()), "p50-µs")
			b.ReportMetric(float64(percentile(took, 99).Microseconds()), "p99-µs")
		})
	}
}

func percentile(d []time.Duration, p int) time.Duration {
	slices.Sort(d)
	return d[len(d)*p/100]
}

func BenchmarkSearch(b *testing.B) {
	l := defaultLexicon(b)
	x := New()
	for i, p := range newsPassages(b, 5000) {
		x.Add(int64(i), []Field{{Tokens: l.Tokens(p), Weight: 1}})
	}
	for name, q := range map[string]lexicon.Query{"zh": l.Query("中亚五国元首在哪里签署了合作文件"), "en": l.Query("Where did the heads of state sign the documents?")} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				x.Search(q, 10, nil)
			}
		})
	}
}
