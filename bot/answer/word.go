package answer

import (
	"context"
	"errors"

	"docent/retrieval"
	"docent/retrieval/endpoint"
)

// word lets the model answer, and reports whether anything that it said holds. If not, the answer comes back as it
// was, marked when that is because the model could not be reached.
func (a *Answerer) word(ctx context.Context, q Question, answer Answer, hits []retrieval.Hit) (Answer, bool) {
	if a.model == nil {
		return answer, false
	}
	q.Language = answer.Language
	draft, err := a.model.Compose(ctx, q, hits, a.follow(q, answer, hits))
	if err != nil {
		a.log.Log(ctx, endpoint.Level(err), "the model did not answer; the passages' own sentences do", "error", err)
		answer.ModelFailed = !errors.Is(err, ErrNoDraft)
		return answer, false
	}
	if draft.NoAnswer {
		return refuse(answer, hits), true
	}
	claims, sources, dropped := a.verifier.answers(q, draft, hits)
	if dropped > 0 {
		a.log.InfoContext(ctx, "claims of the model that no passage carries were dropped", "dropped", dropped, "kept", len(claims))
	}
	if len(claims) == 0 {
		return answer, false
	}
	answer.Claims, answer.Sources, answer.Composer, answer.Model = claims, sources, Model, draft.Model
	return answer, true
}

// passages is how many are searched for.
func (a *Answerer) passages() int {
	if a.model == nil {
		return passagesRead
	}
	return passagesOffered
}

// offered are the hits that a model reads: the first passagesRead, and those after them that hold about as much
// evidence.
func offered(hits []retrieval.Hit) []retrieval.Hit {
	n := min(len(hits), passagesRead)
	for n < len(hits) && hits[n].Evidence >= offeredShare*hits[0].Evidence {
		n++
	}
	return hits[:n]
}
