package answer

import "docent/retrieval"

// noted adds what a reader should know beside the claims: that the evidence is old, that sources contradict each
// other, or that the question may mean several things.
func (a *Answerer) noted(answer Answer, q Question, found retrieval.Result) Answer {
	if answer.Refused || len(answer.Claims) == 0 {
		return answer
	}
	now := q.Now
	if now.IsZero() {
		now = a.index.Now()
	}
	r := a.remark(q.Text, now)
	answer.AsOf = oldEvidence(answer, found, r, now)
	if found.Newest {
		return answer // of many things, so that no two of them differ
	}
	if answer.Readings = a.readings(r, found); len(answer.Readings) == 0 {
		answer = a.contradicted(answer, found)
	}
	return answer
}
