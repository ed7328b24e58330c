package answer

import (
	"log/slog"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// dialogue is a question, what follows it, and how that is to be understood.
type dialogue struct{ language, before, follows, understood string }

func dialogues(t *testing.T) (all []dialogue) {
	t.Helper()
	file, err := os.ReadFile("testdata/followups.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(file)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(f) != 4 {
			t.Fatalf("a line of %d fields: %q", len(f), line)
		}
		all = append(all, dialogue{f[0], f[1], f[2], f[3]})
	}
	return all
}

var clock = time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC)

func TestAFollowUpIsUnderstoodFromTheQuestionBefore(t *testing.T) {
	index, _ := indexed(t, map[string]string{"visas.txt": visas})
	a := NewAnswerer(index, nil, slog.New(slog.DiscardHandler))
	for _, d := range dialogues(t) {
		q := Question{Text: d.follows, Now: clock, Thread: []Turn{{Question: d.before}}}
		want := d.understood
		if want == "=" {
			want = d.follows
		}
		if got := a.understand(t.Context(), q).Text; got != want {
			t.Errorf("%s\n  after %q\n  got  %q\n  want %q", d.follows, d.before, got, want)
		}
	}
}

func FuzzAFollowUpIsMadeOfWhatWasSaid(f *testing.F) {
	for _, seed := range [][2]string{
		{"How much did exports to Russia drop in May 2025?", "And the year before?"}, {"2025年5月阿克套港处理了多少集装箱?", "那6月呢?"},
		{"Сколько контейнеров обработал порт Актау?", "а её муж"}, {"", "?"}, {"((()))", "and and and"}, {"в в в 2025", "в 2020-м"},
		{"İstanbul ẞ\u0130", "what about İ"}, {"what is", "next year"}, {"年前", "两年前"},
	} {
		f.Add(seed[0], seed[1])
	}
	index, _ := indexed(f, map[string]string{"visas.txt": visas})
	a := NewAnswerer(index, nil, slog.New(slog.DiscardHandler))
	f.Fuzz(func(t *testing.T, before, follows string) {
		if len(before) > 500 {
			return
		}
		q := Question{Text: follows, Now: clock, Thread: []Turn{{Question: before}}}
		got := a.understand(t.Context(), q).Text
		if got != follows && (!utf8.ValidString(got) || len(got) > len(before)+len(follows)+100) {
			t.Errorf("%q after %q is understood as %q", follows, before, got)
		}
	})
}
