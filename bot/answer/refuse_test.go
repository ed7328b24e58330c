package answer

import (
	"context"
	"testing"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// The least share of questions that documents answer which has to be answered, and of others that has to be refused.
const (
	leastAnswered = 0.9
	leastRefused  = 0.6
)

// ours are questions of our own in three languages: those with answers are answered by the documents that ship with
// docent, or by news beside the repository; the others are near them, and are not.
func ours(t testing.TB, words *lexicon.Lexicon, of string) (all []trial) {
	use := func(a *Answerer) {
		for n, q := range trialLines(t, "testdata/refusals.jsonl") {
			set := of
			if len(q.Answers) == 0 {
				set += outside
			}
			if q.Corpus == of {
				all = append(all, try(t, a, set, n, q))
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
			var said, answered, unsaid, refused float64
			for _, c := range ours(t, words, of) {
				switch {
				case c.Answerable:
					said++
					if !c.Refused {
						answered++
					}
				default:
					unsaid++
					if c.Refused {
						refused++
					}
				}
				if c.Refused == c.Answerable || c.Answerable && !c.Right {
					t.Logf("%s: refused %v, right %v, log odds %.1f of %.2f", c.Question, c.Refused, c.Right, c.logOdds(), c.Signs)
				}
			}
			t.Logf("answered %.0f of %.0f, refused %.0f of %.0f", answered, said, refused, unsaid)
			if answered < leastAnswered*said || refused < leastRefused*unsaid {
				t.Errorf("answered %.0f of %.0f, refused %.0f of %.0f", answered, said, refused, unsaid)
			}
		})
	}
}
