package answer

import (
	"context"
	"errors"

	"docent/corpus"
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
	verdicts := newVerdicts(a.verifier, hits)
	done := q.Trace.step("model")
	draft, err := a.model.Compose(ctx, q, hits, a.follow(q, answer, verdicts))
	done()
	if err != nil {
		a.log.Log(ctx, endpoint.Level(err), "the model did not answer; the passages' own sentences do", "error", err)
		answer.ModelFailed = !errors.Is(err, ErrNoDraft)
		q.Trace.ended("the model did not answer: " + err.Error())
		return answer, false
	}
	q.Trace.drafted(draft)
	if draft.NoAnswer {
		q.Trace.ended("refused: the model finds that the passages do not say")
		return refuse(answer, hits), true
	}
	claims, sources, dropped := a.verify(ctx, q, draft, verdicts)
	if dropped > 0 {
		a.log.InfoContext(ctx, "claims of the model that no passage carries were dropped", "dropped", dropped, "kept", len(claims))
	}
	if len(claims) == 0 {
		q.Trace.ended("no claim of the model holds")
		return answer, false
	}
	answer.Claims, answer.Sources, answer.Composer, answer.Model, answer.Dropped = claims, sources, Model, draft.Model, dropped
	q.Trace.ended("worded by the model")
	return answer, true
}

// verify keeps the claims of a draft that hold, by the rules and then by the second opinion.
func (a *Answerer) verify(ctx context.Context, q Question, draft Draft, v *verdicts) ([]Claim, []corpus.Citation, int) {
	done := q.Trace.step("verify")
	claims, sources, dropped := v.answers(q, draft)
	q.Trace.judged(a.verifier, draft, v.hits)
	done()
	if a.model.cfg.SecondOpinion == "" {
		return claims, sources, dropped
	}
	defer q.Trace.step("second opinion")()
	kept, cited, doubted := a.reconsider(ctx, claims, sources)
	return kept, cited, dropped + doubted
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
