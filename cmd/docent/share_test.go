package main

import (
	"log/slog"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"docent/corpus"
	"docent/retrieval/openaitest"
)

var discarded = slog.New(slog.DiscardHandler)

// reportShares reports the 50th and the 99th percentile of durations in milliseconds.
func reportShares(b *testing.B, took []time.Duration, unit string) {
	slices.Sort(took)
	for name, share := range map[string]float64{"p50-": 0.5, "p99-": 0.99} {
		at := took[min(len(took)-1, int(share*float64(len(took))))]
		b.ReportMetric(float64(at.Microseconds())/1000, name+unit)
	}
}

var promptPassage = regexp.MustCompile(`(?s)=+ PASSAGE \[(\d+)\] [^\n]*\n(.*?)\n=+ END`)

// firstOfEach answers with the first sentence of each of the first three passages of a prompt.
func firstOfEach(r openaitest.ChatRequest) string {
	var said []string
	for _, m := range promptPassage.FindAllStringSubmatch(r.Text("user"), 3) {
		if spans := corpus.Sentences(m[2]); len(spans) > 0 {
			said = append(said, strings.TrimSpace(m[2][spans[0].Start:spans[0].End])+" ["+m[1]+"]")
		}
	}
	return strings.Join(said, "\n")
}
