package answer

import (
	"context"
	"fmt"
	"log/slog"

	"docent/retrieval"
)

const (
	// passagesRead is how many of the best passages an answer is composed from.
	passagesRead = 8
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
// asked. It fails only when the index can't be searched or ctx ends.
func (a *Answerer) Ask(ctx context.Context, q Question) (Answer, error) {
	found, err := a.index.Search(ctx, q.Text, retrieval.Search{K: passagesRead, Now: q.Now})
	if err != nil {
		return Answer{}, fmt.Errorf("search for %q: %w", q.Text, err)
	}
	answer := Answer{Question: q.Text, Language: q.Language, Composer: Extractive}
	if answer.Language == "" {
		answer.Language = found.Query.Language
	}
	if !a.enough(found) {
		return refuse(answer, found.Hits), nil
	}
	if worded, ok := a.word(ctx, answer, found.Hits); ok {
		return worded, nil
	}
	return a.extract(answer, found), ctx.Err()
}

// word lets the model answer, and reports whether anything that it said holds.
func (a *Answerer) word(ctx context.Context, answer Answer, hits []retrieval.Hit) (Answer, bool) {
	if a.model == nil {
		return Answer{}, false
	}
	draft, err := a.model.Compose(ctx, answer.Question, answer.Language, hits, nil)
	if err != nil {
		a.log.Warn("the model did not answer; the passages' own sentences do", "error", err)
		return Answer{}, false
	}
	if draft.NoAnswer {
		return refuse(answer, hits), true
	}
	var dropped int
	answer.Claims, answer.Sources, dropped = a.verifier.Check(draft, hits)
	if dropped > 0 {
		a.log.Info("claims of the model that no passage carries were dropped", "dropped", dropped, "kept", len(answer.Claims))
	}
	answer.Composer, answer.Model = Model, draft.Model
	return answer, len(answer.Claims) > 0
}

// refuse turns the answer into a refusal that names the nearest documents.
func refuse(answer Answer, hits []retrieval.Hit) Answer {
	answer.Refused = true
	seen := make(map[string]bool)
	for _, hit := range hits {
		if len(answer.Nearest) < nearestNamed && !seen[hit.Document.ID] {
			seen[hit.Document.ID] = true
			answer.Nearest = append(answer.Nearest, hit.Document)
		}
	}
	return answer
}
