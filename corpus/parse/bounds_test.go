package parse

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// hostile are patterns that, repeated, have a reader of each format look back over all that came before.
var hostile = map[string]string{
	"brackets.md": "[", "images.md": "![[", "quotes.md": "> ", "stars.md": "*a ", "underscores.md": "_a__b", "ticks.md": "`a``",
	"links.md": "[a](b", "wraps.md": "The quick brown fox jumps over the lazy dog\n", "references.md": "[a]: b\n", "entities.md": "&#",
	"dashes.txt": "- a [1] ", "wraps.txt": "The quick brown fox jumps over the lazy dog\n", "han.txt": "甲乙丙丁甲乙丙丁甲乙丙丁甲乙丙丁甲乙丙丁，\n",
	"pages.txt": "Title\nR· 2025-06-20\nCore - a [1] - b [2]\n", "captions.txt": "（图/张三 摄）\n", "lines.jsonl": "{\n", "deep.jsonl": "[",
}

// repeat makes a file of size bytes of a pattern.
func repeat(name string, size int) []byte {
	head := ""
	if name == "dashes.txt" {
		head = "Title\nR· 2025-06-20 10:25\nCore "
	}
	return []byte(head + strings.Repeat(hostile[name], size/len(hostile[name])))
}

func TestHostileFilesAreReadOrRefused(t *testing.T) {
	for name := range hostile {
		docs, err := File("/"+name, repeat(name, 256<<10))
		if (err == nil) != (len(docs) > 0) {
			t.Errorf("%s: %d documents, %v", name, len(docs), err)
		}
		for _, doc := range docs {
			checkSpans(t, doc)
		}
	}
}

// BenchmarkHostileFiles shows whether time grows with the size alone: four times the size is to take four times as long.
func BenchmarkHostileFiles(b *testing.B) {
	for name := range hostile {
		for _, size := range []int{64 << 10, 256 << 10} {
			b.Run(fmt.Sprintf("%s/%d", name, size), func(b *testing.B) {
				data := repeat(name, size)
				b.SetBytes(int64(len(data)))
				for b.Loop() {
					_, _ = File(name, data)
				}
			})
		}
	}
}

func FuzzBlocksAreSpansOfTheText(f *testing.F) {
	f.Add("a.txt", []byte("T\n\nTitle\nR· 2025-06-20 10:25\nCore - a [1] - b [2] C - d\nU\nR·2025-06-20\n甲 乙。张三/摄 5月1日"))
	f.Add("a.txt", []byte("Title\nR· 2025-06-20\nHeading - - point"))
	f.Add(".txt", []byte("Reuters, 2000-01-10\n"))
	f.Add("a.md", []byte("---\na: b\n---\n# T\n\n|a|\n|-|\n|b|\n"))
	f.Add("a.jsonl", []byte(`{"text":"- a\n\n•b"}`))
	f.Add("a.jsonl", []byte(`{"id":7,"title":"a\u0000","url":"\ud800","language":"\n","publisher":"x","text":"b","published":"2025-06-20"}`))
	for name := range hostile {
		f.Add(name, repeat(name, 512))
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		docs, _ := File(name, data)
		for _, doc := range docs {
			checkSpans(t, doc)
		}
	})
}

// checkSpans holds that what a parser gives is whole: text that a database and a page can take, and blocks inside it.
func checkSpans(t *testing.T, doc Document) {
	t.Helper()
	if strings.TrimSpace(doc.Text) == "" {
		t.Fatalf("text %q", doc.Text)
	}
	for _, field := range []string{doc.Text, doc.Title, doc.Publisher, doc.ID, doc.URL, doc.Language} {
		if !utf8.ValidString(field) || strings.Contains(field, "\x00") {
			t.Fatalf("%q is no text", field)
		}
	}
	if strings.Contains(doc.Title+doc.Publisher+doc.URL+doc.Language, "\n") {
		t.Fatalf("a line break in what stands beside the text: %+v", doc)
	}
	end := 0
	for _, b := range doc.Blocks {
		if b.Start < end || b.End <= b.Start || b.End > len(doc.Text) || !utf8.ValidString(doc.Text[b.Start:b.End]) {
			t.Fatalf("block %+v after %d of %q", b, end, doc.Text)
		}
		end = b.End
	}
}
