package embed_test

import (
	"math"
	"testing"
	"time"

	"go.uber.org/goleak"

	"docent/retrieval/embed"
	"docent/retrieval/endpoint"
	"docent/retrieval/openaitest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// config asks the server, and tries again at once.
func config(s *openaitest.Server) embed.Config {
	return embed.Config{
		BaseURL: s.URL, Key: openaitest.Key, Model: openaitest.EmbeddingModel, HTTP: s.Client,
		Retry: endpoint.Retry{Tries: 3, First: time.Nanosecond, Longest: time.Minute},
	}
}

func dot(a, b []float32) float64 {
	sum := 0.0
	for i := range a {
		sum += float64(a[i]) * float64(b[i])
	}
	return sum
}

func unit(v []float32) bool { return math.Abs(dot(v, v)-1) < 1e-6 }
