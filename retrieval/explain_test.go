package retrieval

import (
	"context"
	"math"
	"slices"
	"testing"
	"time"
)

func TestTheExplanationAddsUpToTheScore(t *testing.T) {
	now := func() time.Time { return time.Date(2025, 6, 20, 0, 0, 0, 0, time.UTC) }
	x, _ := synced(t, newLibrary(t, articles...), Options{Now: now})
	for _, question := range []string{"What is the latest on the cotton harvest?", "塔吉克斯坦投资多少美元修建隧道?", "port of Aktau in June 2025"} {
		found, err := x.Search(context.Background(), question, Search{Explain: true})
		if err != nil || len(found.Hits) == 0 {
			t.Fatalf("%s: %v, %v", question, found.Hits, err)
		}
		words := func(h Hit) float64 {
			if h.Document.Language != found.Query.Language {
				return translatedShare * h.Explanation.Words.Score
			}
			return h.Explanation.Words.Score
		}
		best := words(found.Hits[slices.IndexFunc(found.Hits, func(h Hit) bool { return h.Explanation.ByWords.Rank == 1 })])
		for _, hit := range found.Hits {
			e := hit.Explanation
			// score = (words/best words × 1 (0.85 in another language) + cosine × 0.1 + time + evidence × 0.8) × 1.6 if a twin of the best in the own language
			want := e.ByRepetition + e.ByVectors.Scaled*builtinShare + e.ByTime + hit.Evidence*evidenceShare
			if e.ByWords.Rank > 0 {
				want += words(hit) / best
			}
			if e.ByLanguage > 1e-5 {
				want *= 1 + ownLanguageShare
			}
			sum := e.ByWords.Share + e.ByVectors.Share + e.ByTime + e.ByEvidence + e.ByLanguage + e.ByRepetition
			if math.Abs(hit.Score-want) > 1e-5 || math.Abs(sum-want) > 1e-5 {
				t.Errorf("%s: %s scores %v, explained %v: %+v", question, hit.Document.ID, hit.Score, want, e)
			}
		}
	}
}

func TestTheExplanationNamesWordsOfTheTitleAndIsLeftOutUnlessAsked(t *testing.T) {
	x, _ := synced(t, newLibrary(t, articles...), Options{})
	for _, explain := range []bool{true, false} {
		found, err := x.Search(context.Background(), "Pamir highway", Search{Explain: explain})
		if err != nil || len(found.Hits) == 0 {
			t.Fatal(found, err)
		}
		e := found.Hits[0].Explanation
		if explain != (e != nil) {
			t.Fatalf("asked %v, explanation %v", explain, e)
		}
		if explain && !slices.Contains(e.Title, "highway") && !slices.Contains(e.Title, "Pamir highway") {
			t.Errorf("of the title 帕米尔公路 %q are said to stand in it", e.Title)
		}
	}
}
