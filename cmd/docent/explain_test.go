package main

import (
	"math"
	"strings"
	"testing"
)

func TestAnExplainedSearchAddsUpInJSONAndIsReadable(t *testing.T) {
	data := t.TempDir()
	found := decode[searchView](t, docent(t, data, "search", "--json", "--explain", "中吉乌铁路过境收入").want(t, exitDone))
	for i, hit := range found.Hits {
		e := hit.Explain
		sum := 0.0
		for _, g := range e.Words.Groups {
			sum += g.Contribution
		}
		for _, n := range e.Words.Near {
			sum += n.Contribution
		}
		// score = shares of words, vectors and evidence + time + language; words' score = groups + pairs
		if math.Abs(e.Words.Share+e.Vectors.Share+e.Time+e.EvidenceShare+e.Language+e.Repetition-hit.Score) > 1e-5 || math.Abs(sum-e.Words.Score) > 1e-5 {
			t.Errorf("hit %d scores %v, explained %+v", i+1, hit.Score, e)
		}
	}
	people := docent(t, data, "search", "--explain", "中吉乌铁路过境收入").want(t, exitDone).stdout
	for _, want := range []string{"score 1.", "words: rank 1,", "vectors: rank 1,", "railway × 1.00"} {
		if !strings.Contains(people, want) {
			t.Errorf("%q is missing in\n%s", want, people)
		}
	}
}
