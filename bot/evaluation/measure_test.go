package evaluation

import (
	"context"
	"errors"
	"testing"
	"time"

	"docent/corpus"
	"docent/retrieval"
)

// found makes hits of "document: text" pairs.
func found(pairs ...[2]string) []retrieval.Hit {
	hits := make([]retrieval.Hit, len(pairs))
	for i, p := range pairs {
		hits[i] = retrieval.Hit{Document: corpus.Document{ID: p[0]}, Passage: corpus.Passage{Document: p[0], Text: p[1]}}
	}
	return hits
}

// canned answers searches with what is known of each question, the first K of it.
func canned(known map[string][]retrieval.Hit) func(context.Context, string, retrieval.Search) (retrieval.Result, error) {
	return func(_ context.Context, question string, o retrieval.Search) (retrieval.Result, error) {
		hits := known[question]
		return retrieval.Result{Hits: hits[:min(o.K, len(hits))]}, nil
	}
}

// ticking is a clock that goes on by the step each time it is read.
func ticking(step time.Duration) func() time.Time {
	at := time.Unix(0, 0)
	return func() time.Time { at = at.Add(step); return at }
}

func gold(q Question, documents map[string]string) Question {
	q.setGold(documents)
	return q
}

func value(t *testing.T, name string, got *float64, want float64) {
	t.Helper()
	if got == nil {
		t.Errorf("%s is not measured, want %v", name, want)
	} else if diff := *got - want; diff > 1e-9 || diff < -1e-9 {
		t.Errorf("%s is %v, want %v", name, *got, want)
	}
}

func TestSharesAreOfTheQuestionsThatMeasureThem(t *testing.T) {
	e := &Evaluation{
		Search: canned(map[string][]retrieval.Hit{
			"one": found([2]string{"a", "holds ４２"}, [2]string{"b", ""}),
			"two": found([2]string{"b", "no"}, [2]string{"b", "no"}, [2]string{"c", "seven"}),
			"no":  found([2]string{"a", "42"}),
		}),
		Answer: func(_ context.Context, question string) ([]string, bool, error) {
			claims := map[string][]string{"one": {"It is 41.", "It is 42."}}[question]
			return claims, claims == nil, nil
		},
		Now: ticking(2 * time.Millisecond),
	}
	result, err := e.Measure(t.Context(), []Question{
		gold(Question{Question: "one", Language: "en", Answers: []string{"42"}}, map[string]string{"a": "en"}),
		gold(Question{Question: "two", Language: "zh", Answers: []string{"seven"}}, map[string]string{"c": "en"}),
		{Question: "no", Language: "en", Unanswerable: true, Answers: []string{"42"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if result.Questions != 3 || result.Latency.P50 != 2 || len(result.Pairs) != 2 {
		t.Errorf("%+v", result)
	}
	value(t, "recall@1", result.RecallAt1, 1./2)
	value(t, "recall@5", result.RecallAt5, 1)
	value(t, "mrr", result.MRR, (1+1./2)/2) // c is the second document, though the third passage
	value(t, "answer in passages", result.AnswerInPassagesAt5, 1)
	value(t, "answer in first claim", result.AnswerInFirstClaim, 0)
	value(t, "answer in answer", result.AnswerInAnswer, 1./2)
	value(t, "refused answerable", result.RefusedAnswerable, 1./2)
	value(t, "refused unanswerable", result.RefusedUnanswerable, 1)
	value(t, "mrr of zh-en", result.Pairs["zh-en"].MRR, 1./2)
	value(t, "mrr of en-en", result.Pairs["en-en"].MRR, 1)
	if result.Pairs["en-en"].RefusedUnanswerable != nil {
		t.Error("a share of no question is measured")
	}
}

func TestPassagesOfOneDocumentDoNotHideTheOthers(t *testing.T) {
	crowd := make([][2]string, 30)
	for i := range crowd {
		crowd[i] = [2]string{"long", "text"}
	}
	e := &Evaluation{Search: canned(map[string][]retrieval.Hit{"q": found(append(crowd, [2]string{"gold", "42"})...)}), Now: time.Now}
	result, err := e.Measure(t.Context(), []Question{gold(Question{Question: "q", Answers: []string{"42"}}, map[string]string{"gold": "en"})})
	if err != nil {
		t.Fatal(err)
	}
	value(t, "mrr", result.MRR, 1./2)
	value(t, "answer in passages", result.AnswerInPassagesAt5, 0) // which counts passages, not documents
	if result.RefusedAnswerable != nil || result.AnswerInAnswer != nil {
		t.Error("answers are measured without any")
	}
}

func TestAFailedSearchOrAnswerEndsTheMeasuring(t *testing.T) {
	broken := errors.New("broken")
	for name, e := range map[string]*Evaluation{
		"search": {Now: time.Now, Search: func(context.Context, string, retrieval.Search) (retrieval.Result, error) {
			return retrieval.Result{}, broken
		}},
		"answer": {Now: time.Now, Search: canned(nil), Answer: func(context.Context, string) ([]string, bool, error) {
			return nil, false, broken
		}},
	} {
		if _, err := e.Measure(t.Context(), []Question{{Question: "q"}}); !errors.Is(err, broken) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
