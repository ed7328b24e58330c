package period

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func FuzzAPeriodRunsForwardAndItsSpansAreInOrder(f *testing.F) {
	for _, seed := range []string{
		"between March and May 2025", "2025年6月16日至18日", "с 16 по 18 июня 2025", "since yesterday before 2023", "в последние дни",
		"最近三天 the latest Q3 2023/24", "29 February", "近几年\xff2024-02-30", "in the first five months of 2025", "第三季度前",
	} {
		f.Add(seed, int64(1752643800))
	}
	f.Fuzz(func(t *testing.T, question string, unix int64) {
		now := time.Unix(unix%1e11, 0).In(present.Location())
		p := Parse(question, now)
		if !p.From.IsZero() && !p.To.IsZero() && p.To.Before(p.From) {
			t.Errorf("from %v to %v", p.From, p.To)
		}
		if (p.Kind == None) != (p.From.IsZero() && p.To.IsZero()) {
			t.Errorf("kind %d from %v to %v", p.Kind, p.From, p.To)
		}
		last := 0
		for _, s := range p.Spans {
			if s.Start < last || s.End <= s.Start || s.End > len(question) {
				t.Fatalf("spans %v of %d bytes", p.Spans, len(question))
			}
			last = s.End
		}
	})
}

// BenchmarkALongQuestion shows whether the time grows faster than the length.
func BenchmarkALongQuestion(b *testing.B) {
	for _, word := range []string{"since ", "今年前", "1 ", "а ", "last ", "- ", "最近", "до 2020-", "一", "离"} {
		for _, length := range []int{5_000, 20_000} {
			long := strings.Repeat(word, length/len(word))
			b.Run(fmt.Sprintf("%s/%d", strings.TrimSpace(word), length), func(b *testing.B) {
				b.SetBytes(int64(len(long)))
				for b.Loop() {
					Parse(long, present)
				}
			})
		}
	}
}

func BenchmarkParse(b *testing.B) {
	for name, question := range map[string]string{
		"en": "What did the presidents of Kazakhstan and China agree on trade and transport between March and May 2025?",
		"zh": "2025年6月16日至18日在阿斯塔纳举行的第二届中国—中亚峰会签署了哪些最新文件？",
		"ru": "О чём договорились президенты Казахстана и Китая на прошлой неделе на саммите в Астане?",
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				Parse(question, present)
			}
		})
	}
}
