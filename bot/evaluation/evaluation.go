// Package evaluation measures how well a corpus is searched and answered from: questions whose documents and
// answers are known go in, shares come out.
package evaluation

import (
	"context"
	"fmt"
	"time"

	"docent/retrieval"
)

const (
	// hitsWanted is how many passages the search that is timed returns.
	hitsWanted = 10
	// hitsMost is how many passages are asked for when those of one document crowd out the others.
	hitsMost = 100
	// documentsRanked is how many documents of a ranking are looked at.
	documentsRanked = 10
	// passagesRead is how many of the best passages are looked at for the answer.
	passagesRead = 5
)

// Evaluation is a corpus that is ready to be measured.
type Evaluation struct {
	// Search returns the passages that answer a question, best first.
	Search func(ctx context.Context, question string, o retrieval.Search) (retrieval.Result, error)
	// Answer returns the claims made on a question, or that none is made. Nil leaves answers out.
	Answer func(ctx context.Context, question string) (claims []string, refused bool, err error)
	// Now is the clock that searches are timed with.
	Now func() time.Time
	// Report, when set, is told how many of the questions are done.
	Report func(done, of int)
}

// Measure asks the questions one after another and returns what was found, over all of them and by pair of
// languages. The pair of a question is its language and that of its gold documents; a question with gold
// documents in several languages counts in the pair of each.
func (e *Evaluation) Measure(ctx context.Context, questions []Question) (Result, error) {
	all, pairs := &tally{}, make(map[string]*tally)
	for i, q := range questions {
		o, err := e.ask(ctx, q)
		if err != nil {
			return Result{}, fmt.Errorf("ask %q: %w", q.Question, err)
		}
		all.add(o)
		for _, pair := range q.pairs() {
			if pairs[pair] == nil {
				pairs[pair] = &tally{}
			}
			pairs[pair].add(o)
		}
		if e.Report != nil {
			e.Report(i+1, len(questions))
		}
	}
	result := Result{Figures: all.figures(), Pairs: make(map[string]Figures, len(pairs))}
	for pair, t := range pairs {
		result.Pairs[pair] = t.figures()
	}
	return result, nil
}

// ask asks one question and compares what comes with what is known.
func (e *Evaluation) ask(ctx context.Context, q Question) (outcome, error) {
	began := e.Now()
	found, err := e.Search(ctx, q.Question, retrieval.Search{K: hitsWanted})
	if err != nil {
		return outcome{}, err
	}
	o := outcome{unanswerable: q.Unanswerable, took: e.Now().Sub(began)}
	if !q.Unanswerable {
		if o.relevant, err = e.relevance(ctx, q, found.Hits); err != nil {
			return outcome{}, err
		}
		o.gold = len(q.gold)
		o.inPassages = known(q.Answers, texts(found.Hits[:min(passagesRead, len(found.Hits))]))
	}
	if e.Answer == nil {
		return o, nil
	}
	claims, refused, err := e.Answer(ctx, q.Question)
	if err != nil {
		return outcome{}, err
	}
	o.refused = &refused
	if !q.Unanswerable {
		o.inFirstClaim, o.inAnswer = known(q.Answers, claims[:min(1, len(claims))]), known(q.Answers, claims)
	}
	return o, nil
}

// relevance says of each of the best documents whether it is a gold one. A document counts once, at its best
// passage; where passages of few documents fill the hits before all gold ones are met, more are asked for,
// outside of the time taken.
func (e *Evaluation) relevance(ctx context.Context, q Question, hits []retrieval.Hit) ([]bool, error) {
	ids := distinct(nil, hits)
	if len(hits) == hitsWanted && len(ids) < documentsRanked && q.met(ids) < len(q.gold) {
		more, err := e.Search(ctx, q.Question, retrieval.Search{K: hitsMost})
		if err != nil {
			return nil, err
		}
		ids = distinct(ids, more.Hits)
	}
	relevant := make([]bool, min(len(ids), documentsRanked))
	for i := range relevant {
		relevant[i] = q.gold[ids[i]]
	}
	return relevant, nil
}

// distinct appends to ids the documents of the hits that it lacks, in their order.
func distinct(ids []string, hits []retrieval.Hit) []string {
	seen := make(map[string]bool, len(ids)+len(hits))
	for _, id := range ids {
		seen[id] = true
	}
	for _, hit := range hits {
		if !seen[hit.Document.ID] {
			seen[hit.Document.ID] = true
			ids = append(ids, hit.Document.ID)
		}
	}
	return ids
}

func texts(hits []retrieval.Hit) []string {
	texts := make([]string, len(hits))
	for i, hit := range hits {
		texts[i] = hit.Passage.Text
	}
	return texts
}
