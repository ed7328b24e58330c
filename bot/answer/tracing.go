package answer

import (
	"time"

	"docent/corpus"
	"docent/retrieval"
)

// sentencesTraced is how many sentences a trace lists.
const sentencesTraced = 10

// step begins a step; the function that it returns ends it.
func (t *Trace) step(name string) (end func()) {
	if t == nil {
		return func() {}
	}
	began := time.Now()
	return func() {
		t.Steps = append(t.Steps, TracedStep{name, float64(time.Since(began).Microseconds()) / 1000})
	}
}

// found records what the search brought.
func (t *Trace) found(r retrieval.Result) {
	if t == nil {
		return
	}
	t.Evidence, t.Passages, t.Claims, t.Sentences = r.Evidence, []TracedPassage{}, []TracedClaim{}, []TracedSentence{}
	for i, h := range r.Hits {
		t.Passages = append(t.Passages, TracedPassage{
			N: i + 1, Document: h.Document.ID, Title: h.Document.Title, Published: corpus.FormatTime(h.Document.Published),
			Score: h.Score, Evidence: h.Evidence, Text: h.Passage.Text,
		})
	}
}

// ended says why the answer is what it is.
func (t *Trace) ended(outcome string) {
	if t != nil {
		t.Outcome = outcome
	}
}

// drafted records what the model wrote and what its prompt held.
func (t *Trace) drafted(d Draft) {
	if t == nil {
		return
	}
	t.Draft, t.Prompt = d.Text, &TracedPrompt{d.Model, d.Passages, d.Prompt}
}

// judged records the verdict on each claim of a draft.
func (t *Trace) judged(v *Verifier, d Draft, hits []retrieval.Hit) {
	if t == nil {
		return
	}
	texts := make([]string, len(hits))
	for i, h := range hits {
		texts[i] = h.Passage.Text
	}
	for _, c := range claimsOf(d.Text, len(hits)) {
		n, verdict := v.VerifyAny(c.Text, cited(texts, c.Citations))
		if !verdict.Supported {
			if other, better := v.VerifyAny(c.Text, texts); better.Supported || len(c.Citations) == 0 {
				n, verdict = other, better
			}
		} else {
			n = c.Citations[n-1]
		}
		t.Claims = append(t.Claims, TracedClaim{c.Text, orNone(c.Citations), verdict.Supported, n, verdict.Reason})
	}
}

func orNone(numbers []int) []int { return append([]int{}, numbers...) }

// cited returns the texts of the numbers, which count from 1.
func cited(texts []string, numbers []int) (some []string) {
	for _, n := range numbers {
		some = append(some, texts[n-1])
	}
	return some
}

// considered records the sentences that the answer was chosen from.
func (t *Trace) considered(sentences []retrieval.Sentence, answer Answer) {
	if t == nil {
		return
	}
	chosen := make(map[string]bool)
	for _, c := range answer.Claims {
		chosen[c.Text] = true
	}
	for _, s := range sentences[:min(len(sentences), sentencesTraced)] {
		t.Sentences = append(t.Sentences, TracedSentence{s.Hit + 1, s.Score, chosen[withoutMarks(s.Text)], s.Text})
	}
}
