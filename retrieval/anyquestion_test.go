package retrieval

import (
	"context"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"docent/retrieval/embed"
)

// oddQuestions are texts that nobody should send and somebody will.
var oddQuestions = []string{
	"", " ", "the of and to in", "的 了 吗 呢", "и в на не что", "🙂🙂👩‍👩‍👧‍👦", "Қазақстан мен Қытай арасындағы сауда қандай?", "Борбор Азия деген эмне?",
	"ما هي عاصمة كازاخستان؟", "מהי בירת קזחסטן?", "\u202eabc\u202c \u200b\u200d\ufeff", "\x00\x01\x1b[31m\r\n\t", "\xff\xfe\xc3\x28", "?!…«»“”()[]{}<>",
	strings.Repeat("铁路", 5000), strings.Repeat("Liu Xu ", 1500), strings.Repeat("a", 10_000), strings.Repeat("1", 10_000), strings.Repeat("1,", 5000),
	strings.Repeat("百", 10_000), strings.Repeat("twenty one million ", 600), strings.Repeat("миллион ", 1300), strings.Repeat("5-10 ", 2000), strings.Repeat("克", 10_000),
	strings.Repeat("last week ", 1000), strings.Repeat("🙂", 10_000), strings.Repeat("́", 10_000), strings.Repeat("A", 70) + strings.Repeat(" Ва", 3000),
}

func FuzzAnyQuestionIsSearchedWithoutAnError(f *testing.F) {
	for _, question := range oddQuestions {
		f.Add(question)
	}
	x := searchable(f)
	f.Fuzz(func(t *testing.T, question string) {
		found, err := x.Search(context.Background(), question, Search{K: 3, Explain: true})
		if err != nil {
			t.Fatalf("%.80q: %v", question, err)
		}
		if found.Evidence < 0 || found.Evidence > 1 || len(found.Hits) > 3 {
			t.Errorf("%.80q: evidence %v of %d hits", question, found.Evidence, len(found.Hits))
		}
		for _, g := range found.Query.Groups {
			if g.Start < 0 || g.End < g.Start || g.End > len(question) || len(g.Alternatives) == 0 {
				t.Errorf("%.80q: group %+v", question, g)
			}
		}
		for _, s := range x.Sentences(found.Query, found.Hits) {
			if !utf8.ValidString(s.Text) || !slices.ContainsFunc(articles, func(a article) bool { return strings.Contains(a.Text, s.Text) }) {
				t.Errorf("%.80q: sentence %q", question, s.Text)
			}
		}
	})
}

// searchable is an index of the articles.
func searchable(f *testing.F) *Index {
	lib := newLibrary(f, articles...)
	x := New(lib, words(f), embed.Builtin(words(f)), Options{})
	if err := x.Sync(context.Background()); err != nil {
		f.Fatal(err)
	}
	return x
}
