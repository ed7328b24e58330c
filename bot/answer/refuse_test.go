package answer

import (
	"context"
	"testing"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// leastRefused is the share at least of the questions that a corpus does not answer which has to be refused, and
// mostRefused that at most of those that it does. News of a summer say much that is near to any question on them.
var (
	leastRefused = map[string]float64{"sample": 0.7, "news": 0.24}
	mostRefused  = 0.1
)

// ours are questions of our own in three languages: those with answers are answered by the documents that ship with
// docent, or by news beside the repository; the others are near them, and are not.
func ours(t testing.TB, words *lexicon.Lexicon, of string) (all []trial) {
	use := func(a *Answerer) {
		questions := trialLines(t, "testdata/refusals.jsonl")
		for n, q := range questions {
			set := of
			if len(q.Answers) == 0 {
				set += outside
			}
			if q.Corpus == of {
				all = append(all, try(t, a, set, n, len(questions), q))
			}
		}
	}
	if of == "news" {
		trialIndex(t, words, trialLines(t, measuring+"news/central-asia-2023.jsonl"), use)
	} else {
		libraryIndex(t, words, use, func(ctx context.Context, l *corpus.Library) error { return l.AddSample(ctx) })
	}
	return all
}

func TestWhatTheDocumentsSayIsAnsweredAndTheRestRefused(t *testing.T) {
	words, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, of := range []string{"sample", "news"} {
		t.Run(of, func(t *testing.T) {
			counted := tally(ours(t, words, of))
			t.Log(counted)
			if said, unsaid := counted[of], counted[of+outside]; said.refused > mostRefused || unsaid.refused < leastRefused[of] {
				t.Errorf("refused of what the documents say %.2f, of the rest %.2f", said.refused, unsaid.refused)
			}
		})
	}
}
