package main

import (
	"io"
	"log/slog"
	"strings"
	"testing"

	"docent/bot/answer"
	"docent/retrieval"
)

// openedSample is a workspace that holds the sample, ready to answer.
func openedSample(b *testing.B) *workspace {
	b.Helper()
	p := &program{config: config{data: b.TempDir()}, log: slog.New(slog.DiscardHandler)}
	space, err := p.openSynced(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(space.close)
	return space
}

func BenchmarkAskTheSample(b *testing.B) {
	space := openedSample(b)
	for _, question := range []string{
		"How much transit revenue will Kyrgyzstan earn from the railway each year?",
		"中吉乌铁路每年给吉尔吉斯斯坦带来多少过境收入?",
		"Какой ежегодный доход от транзита получит Кыргызстан?",
	} {
		b.Run(question, func(b *testing.B) {
			for b.Loop() {
				if _, err := space.bot.Ask(b.Context(), answer.Question{Text: question}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkSearchTheSample(b *testing.B) {
	space := openedSample(b)
	for b.Loop() {
		if _, err := space.index.Search(b.Context(), "transit revenue of the railway", retrieval.Search{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkOpenTheSampleAgain(b *testing.B) {
	data := b.TempDir()
	docent(b, data, "ask", "--json", "When was the second summit?").want(b, exitDone)
	for b.Loop() {
		docent(b, data, "ask", "--json", "When was the second summit?").want(b, exitDone)
	}
}

func BenchmarkAskAgainFromTheStart(b *testing.B) {
	data := b.TempDir()
	ask := func() {
		args := []string{"ask", "--data", data, "How much transit revenue will Kyrgyzstan earn from the railway each year?"}
		if err := run(b.Context(), args, func(string) string { return "" }, strings.NewReader(""), io.Discard, io.Discard); err != nil {
			b.Fatal(err)
		}
	}
	ask()
	for b.Loop() {
		ask()
	}
}

// BenchmarkTheEndOfAServer is from the interrupt on until all is closed.
func BenchmarkTheEndOfAServer(b *testing.B) {
	data := b.TempDir()
	for b.Loop() {
		b.StopTimer()
		s := serve(b, local(data))
		b.StartTimer()
		s.interrupt()
		if status := s.end(b); status != exitDone {
			b.Fatalf("status %d: %s", status, s.stderr)
		}
	}
}
