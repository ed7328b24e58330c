package answer

import (
	"testing"
	"time"

	"go.uber.org/goleak"

	"docent/corpus"
	"docent/retrieval"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// hitOf returns the n-th hit, a passage that begins at byte 100·n of its document.
func hitOf(n int, text string) retrieval.Hit {
	id := string(rune('a' + n))
	return retrieval.Hit{
		Passage: corpus.Passage{ID: int64(n), Document: id, Text: text, Span: corpus.Span{Start: 100 * n, End: 100*n + len(text)}},
		Document: corpus.Document{
			ID: id, Title: "Title " + id, Publisher: "Publisher " + id, Published: time.Date(2025, 6, 20, 10, 25, 0, 0, time.UTC),
		},
	}
}

func hitsOf(texts ...string) []retrieval.Hit {
	var hits []retrieval.Hit
	for i, text := range texts {
		hits = append(hits, hitOf(i, text))
	}
	return hits
}
