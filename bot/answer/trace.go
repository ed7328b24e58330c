package answer

import (
	"time"

	"docent/corpus"
	"docent/retrieval"
)

// Trace tells how an answer came about. Its methods do nothing on a nil trace. It has no secrets: only what the
// documents, the reader and the model said.
type Trace struct {
	// Evidence in [0, 1] is that of the passages found, best first.
	Evidence float64         `json:"evidence"`
	Passages []TracedPassage `json:"passages"`
	// Prompt is what the model was asked with; there is none when no model was asked.
	Prompt *TracedPrompt `json:"prompt,omitempty"`
	// Draft is what the model wrote, unchecked.
	Draft string `json:"draft"`
	// Claims are those of the draft, each with its verdict.
	Claims []TracedClaim `json:"claims"`
	// Sentences are those that an extractive answer is chosen from, best first.
	Sentences []TracedSentence `json:"sentences"`
	// Outcome says in English why the answer is what it is.
	Outcome string       `json:"outcome"`
	Steps   []TracedStep `json:"steps"`
}

// TracedPassage is a passage with its rank, from 1.
type TracedPassage struct {
	N         int     `json:"n"`
	Document  string  `json:"document"`
	Title     string  `json:"title"`
	Published string  `json:"published"`
	Score     float64 `json:"score"`
	Evidence  float64 `json:"evidence"`
	Text      string  `json:"text"`
}

// TracedPrompt is the size of a prompt: passages from the first, and tokens as docent estimates them.
type TracedPrompt struct {
	Model    string `json:"model"`
	Passages int    `json:"passages"`
	Tokens   int    `json:"tokens"`
}

// TracedClaim is a claim of a draft with the passages that it cites and the one that carries it, 0 for none.
type TracedClaim struct {
	Text      string `json:"text"`
	Cited     []int  `json:"cited"`
	Supported bool   `json:"supported"`
	Passage   int    `json:"passage"`
	Reason    string `json:"reason"`
}

// TracedSentence is a sentence of a passage; Chosen is set when it is in the answer.
type TracedSentence struct {
	Passage int     `json:"passage"`
	Score   float64 `json:"score"`
	Chosen  bool    `json:"chosen"`
	Text    string  `json:"text"`
}

// TracedStep is a step and the time that it took, in milliseconds.
type TracedStep struct {
	Name string  `json:"name"`
	MS   float64 `json:"ms"`
}

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
