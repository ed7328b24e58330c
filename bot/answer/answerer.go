package answer

import (
	"context"
	"fmt"
	"log/slog"

	"docent/corpus"
	"docent/retrieval"
)

const (
	// passagesRead is how many of the best passages an answer is composed from.
	passagesRead = 8
	// passagesOffered is how many a model may read, where its context has room; the later ones have to hold
	// offeredShare of the evidence that the first has.
	passagesOffered = 20
	offeredShare    = 0.6
	// nearestNamed is how many documents a refusal names.
	nearestNamed = 3
)

// Answerer answers questions from an index: by a model where there is one, else, and whenever the model
// fails or none of its claims holds, by the passages' own sentences. Safe for concurrent use.
type Answerer struct {
	index *retrieval.Index
	// model is nil when there is none.
	model    *ModelComposer
	verifier *Verifier
	log      *slog.Logger
}

// NewAnswerer returns an answerer over the index; model may be nil.
func NewAnswerer(index *retrieval.Index, model *ModelComposer, log *slog.Logger) *Answerer {
	return &Answerer{index: index, model: model, verifier: NewVerifier(index.Lexicon()), log: log}
}

// Ask answers the question, or refuses when the documents do not hold enough evidence; then no model is
// asked to answer. One that leans on its thread is answered as it is understood there. It fails only when the index
// can't be searched or ctx ends.
func (a *Answerer) Ask(ctx context.Context, q Question) (Answer, error) {
	done := q.Trace.step("understand")
	alone := a.understand(ctx, q)
	done()
	done = q.Trace.step("search")
	found, err := a.index.Search(ctx, alone.Text, retrieval.Search{K: a.passages(), Now: alone.Now, News: true})
	if err != nil {
		return Answer{}, fmt.Errorf("search for what was asked: %w", err)
	}
	done()
	q.Trace.found(found)
	answer, err := a.answer(ctx, alone.aloud(q), found)
	return a.noted(answer, alone, found).to(q, alone), err
}

// answer answers a question that stands for itself from what was found.
func (a *Answerer) answer(ctx context.Context, q Question, found retrieval.Result) (Answer, error) {
	answer := Answer{Question: q.Text, Language: q.Language, Composer: Extractive}
	if answer.Language == "" {
		answer.Language = found.Query.Language
	}
	quotes := a.quotes(found)
	if !enough(found, quotes) {
		q.Trace.ended("refused: the passages hold too little evidence")
		return refuse(answer, found.Hits), nil
	}
	answer, worded := a.word(ctx, q, answer, offered(found.Hits))
	if !worded {
		found.Hits = read(found.Hits)
		answer = a.extractTraced(q.Trace, answer, found, quotes)
	}
	return a.translate(ctx, answer), ctx.Err()
}

// extractTraced is extract, told to the trace.
func (a *Answerer) extractTraced(t *Trace, answer Answer, found retrieval.Result, quotes []retrieval.Sentence) Answer {
	defer t.step("extract")()
	answer = extract(answer, found, a.unrepeated(quotes))
	if t == nil {
		return answer
	}
	t.considered(a.index.Sentences(found.Query, found.Hits), answer)
	outcome := "sentences of the documents"
	if answer.Refused {
		outcome = "refused: no sentence holds the kind of thing asked for"
	}
	if t.Outcome != "" {
		outcome = t.Outcome + "; " + outcome
	}
	t.ended(outcome)
	return answer
}

// refuse turns the answer into a refusal that names the nearest documents.
func refuse(answer Answer, hits []retrieval.Hit) Answer {
	answer.Refused, answer.Nearest = true, nearestDocuments(hits)
	return answer
}

// nearestDocuments are those of the best hits, each once.
func nearestDocuments(hits []retrieval.Hit) []corpus.Document {
	var documents []corpus.Document
	seen := make(map[string]bool)
	for _, hit := range hits {
		if len(documents) < nearestNamed && !seen[hit.Document.ID] {
			seen[hit.Document.ID] = true
			documents = append(documents, hit.Document)
		}
	}
	return documents
}
