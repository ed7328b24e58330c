package evaluation

import (
	"slices"
	"time"
)

// Figures are what a set of questions measured. A share, from 0 to 1, is of the questions that can measure it,
// and nil (in JSON null) when there are none.
type Figures struct {
	// Questions counts all of them, answerable or not.
	Questions int `json:"questions"`
	// RecallAt1, RecallAt5 and RecallAt10 are the shares of answerable questions with a gold document among
	// the first 1, 5 and 10 documents found. A document counts once, at its best passage.
	RecallAt1  *float64 `json:"recall@1"`
	RecallAt5  *float64 `json:"recall@5"`
	RecallAt10 *float64 `json:"recall@10"`
	// MRR is the mean reciprocal rank of the first gold document; one that is not among the first ten counts 0.
	MRR *float64 `json:"mrr"`
	// NDCGAt10 is the mean normalised discounted cumulative gain of the first ten documents.
	NDCGAt10 *float64 `json:"ndcg@10"`
	// AnswerInPassagesAt5, AnswerInFirstClaim and AnswerInAnswer are the shares of answerable questions, of
	// those whose answer is known, with an answer in the text of the first five passages, of the first claim,
	// and of all claims. Width, case and spaces make no difference.
	AnswerInPassagesAt5 *float64 `json:"answer_in_passages@5"`
	AnswerInFirstClaim  *float64 `json:"answer_in_first_claim"`
	AnswerInAnswer      *float64 `json:"answer_in_answer"`
	// RefusedAnswerable and RefusedUnanswerable are the shares of answerable and of unanswerable questions
	// that were refused.
	RefusedAnswerable   *float64 `json:"refused_answerable"`
	RefusedUnanswerable *float64 `json:"refused_unanswerable"`
	// Latency is the time of one search for ten passages.
	Latency *Latency `json:"latency_ms"`
}

// Latency holds percentiles of a time, in milliseconds.
type Latency struct {
	P50 float64 `json:"p50"`
	P95 float64 `json:"p95"`
	P99 float64 `json:"p99"`
}

// Result is all that was measured.
type Result struct {
	Figures
	// IndexSeconds is how long it took from reading the corpus to the first answer of a search, which is in no
	// other time.
	IndexSeconds float64 `json:"index_seconds"`
	// PeakRSS is the most memory that the process has had resident, in MiB; nil where the system does not tell.
	PeakRSS *float64 `json:"peak_rss_mb"`
	// Pairs holds the figures by the languages of question and gold document: "zh-en" is a Chinese question
	// on an English document.
	Pairs map[string]Figures `json:"pairs"`
}

// mean collects what a share is made of.
type mean struct {
	sum float64
	n   int
}

func (m *mean) add(value float64) { m.sum, m.n = m.sum+value, m.n+1 }

// addIf adds 1 for true and 0 for false; nil is not measured.
func (m *mean) addIf(measured *bool) {
	switch {
	case measured == nil:
	case *measured:
		m.add(1)
	default:
		m.add(0)
	}
}

func (m *mean) value() *float64 {
	if m.n == 0 {
		return nil
	}
	value := m.sum / float64(m.n)
	return &value
}

// tally collects the outcomes of questions.
type tally struct {
	questions                               int
	at1, at5, at10, mrr, ndcg               mean
	inPassages, inFirst, inAnswer           mean
	refusedAnswerable, refusedNotAnswerable mean
	took                                    []time.Duration
}

// add counts an outcome. An unanswerable question counts in the share of refusals alone, and in the times.
func (t *tally) add(o outcome) {
	t.questions++
	t.took = append(t.took, o.took)
	if o.unanswerable {
		t.refusedNotAnswerable.addIf(o.refused)
		return
	}
	t.refusedAnswerable.addIf(o.refused)
	t.inPassages.addIf(o.inPassages)
	t.inFirst.addIf(o.inFirstClaim)
	t.inAnswer.addIf(o.inAnswer)
	if o.gold == 0 {
		return
	}
	t.at1.add(success(o.relevant, 1))
	t.at5.add(success(o.relevant, 5))
	t.at10.add(success(o.relevant, 10))
	t.mrr.add(reciprocalRank(o.relevant))
	t.ndcg.add(ndcg(o.relevant, o.gold, 10))
}

func (t *tally) figures() Figures {
	return Figures{
		Questions: t.questions,
		RecallAt1: t.at1.value(), RecallAt5: t.at5.value(), RecallAt10: t.at10.value(),
		MRR: t.mrr.value(), NDCGAt10: t.ndcg.value(),
		AnswerInPassagesAt5: t.inPassages.value(), AnswerInFirstClaim: t.inFirst.value(), AnswerInAnswer: t.inAnswer.value(),
		RefusedAnswerable: t.refusedAnswerable.value(), RefusedUnanswerable: t.refusedNotAnswerable.value(),
		Latency: t.latency(),
	}
}

func (t *tally) latency() *Latency {
	if len(t.took) == 0 {
		return nil
	}
	sorted := slices.Sorted(slices.Values(t.took))
	return &Latency{P50: percentile(sorted, 50), P95: percentile(sorted, 95), P99: percentile(sorted, 99)}
}
