package corpus

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"docent/corpus/parse"
)

// splitText splits what parse makes of a text.
func splitText(t *testing.T, name, text string) (parse.Document, []Passage) {
	t.Helper()
	docs, err := parse.File(name, []byte(text))
	if err != nil || len(docs) != 1 {
		t.Fatalf("%d documents, %v", len(docs), err)
	}
	return docs[0], split(docs[0].Text, docs[0].Blocks)
}

func TestAPassageStaysUnderItsHeading(t *testing.T) {
	_, passages := splitText(t, "a.md", "# T\n\nIntro.\n\n## One\n\n- a\n- b\n\n## Two\n\nc\n")
	var got []string
	for _, p := range passages {
		got = append(got, p.Heading+"="+p.Text)
	}
	if want := "=Intro.|One=a\n- b|Two=c"; strings.Join(got, "|") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestPassagesEndWithSentencesAndKeepToTheirLimit(t *testing.T) {
	for name, c := range map[string]struct {
		sentence string
		most     int
	}{
		"Chinese": {"中吉乌铁路是连接中国与中亚的重要通道。", maxPassage},
		"Russian": {"Железная дорога соединяет Китай и Среднюю Азию. ", maxPassageCyrillic},
		"English": {"The railway connects China and Central Asia. ", maxPassage},
		"endless": {"中吉乌铁路是连接中国与中亚的重要通道，", maxPassage},
	} {
		_, passages := splitText(t, "a.txt", "Title\n\n"+strings.Repeat(c.sentence, 60))
		for i, p := range passages {
			last, _ := utf8.DecodeLastRuneInString(p.Text)
			if len(p.Text) > c.most || len(p.Text) < c.most/2 || !strings.ContainsRune(".。，", last) {
				t.Errorf("%s: passage %d of %d has %d bytes: …%q", name, i, len(passages), len(p.Text), p.Text[len(p.Text)-12:])
			}
		}
		if len(passages) < 3 {
			t.Errorf("%s: %d passages", name, len(passages))
		}
	}
}

func FuzzPassagesAndWhatIsBetweenThemAreTheText(f *testing.F) {
	f.Add("# A\n\ntext. more\n\n- p\n- q\n", true)
	f.Add(strings.Repeat("中国。", 400)+"\n- 点\n"+strings.Repeat("я", 2000), false)
	f.Fuzz(func(t *testing.T, content string, markdown bool) {
		name := "a.txt"
		if markdown {
			name = "a.md"
		}
		docs, err := parse.File(name, []byte(content))
		if err != nil {
			t.Skip()
		}
		for _, doc := range docs {
			checkPassages(t, doc, split(doc.Text, doc.Blocks))
		}
	})
}

// checkPassages fails unless everything but headings, white space and bullets is in one passage.
func checkPassages(t *testing.T, doc parse.Document, passages []Passage) {
	t.Helper()
	covered := make([]bool, len(doc.Text))
	for _, b := range doc.Blocks {
		for i := b.Start; i < b.End; i++ {
			covered[i] = b.Kind == parse.Heading
		}
	}
	end := 0
	for _, p := range passages {
		if p.Start < end || p.End <= p.Start || p.Text != doc.Text[p.Start:p.End] || !utf8.ValidString(p.Text) {
			t.Fatalf("passage %v after %d of %q", p, end, doc.Text)
		}
		if len(p.Text) > maxPassageCyrillic {
			t.Fatalf("%d bytes", len(p.Text))
		}
		for i := p.Start; i < p.End; i++ {
			if covered[i] {
				t.Fatalf("a heading is in passage %q", p.Text)
			}
			covered[i] = true
		}
		end = p.End
	}
	for i, r := range doc.Text {
		if !covered[i] && !unicode.IsSpace(r) && !strings.ContainsRune(bullets, r) {
			t.Fatalf("%q at %d of %q is in no passage", r, i, doc.Text)
		}
	}
}

func TestTheHeadingsOfASpanAreThoseThatStandInIt(t *testing.T) {
	text := "# A title\n\n## One\n\nFirst words of it.\n\n## Two\n\nSecond words of it.\n\n## Three\n\nThird words of it.\n\n## Four\n\nLast words of it.\n"
	l := newLibrary(t)
	ingest(t, l, write(t, filepath.Join(t.TempDir(), "a.md"), text))
	docs, err := l.Documents(t.Context(), Filter{})
	if err != nil || len(docs) != 1 {
		t.Fatalf("%d documents, %v", len(docs), err)
	}
	doc, err := l.Document(t.Context(), docs[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	at := func(words string) int { return strings.Index(doc.Text, words) }
	for _, c := range []struct {
		in   Span
		want []string
	}{
		{Span{Start: 0, End: len(doc.Text)}, []string{"One", "Two", "Three", "Four"}},
		{Span{Start: at("Second"), End: at("Third")}, []string{"Two", "Three"}},
		{Span{Start: at("Last"), End: len(doc.Text)}, []string{"Four"}},
		{Span{Start: 0, End: 0}, []string{"One"}},
	} {
		got, err := l.Headings(t.Context(), doc.ID, c.in)
		if err != nil {
			t.Fatal(err)
		}
		for _, heading := range c.want {
			if !slices.Contains(got, heading) {
				t.Errorf("%v: %q lacks %q", c.in, got, heading)
			}
		}
		if len(got) > len(c.want)+1 {
			t.Errorf("%v: %q, want %q", c.in, got, c.want)
		}
	}
	if none, err := l.Headings(t.Context(), "none", Span{End: 9}); err != nil || len(none) > 0 {
		t.Errorf("of no document: %q, %v", none, err)
	}
}
