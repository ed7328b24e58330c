package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"docent/bot/answer"
	"docent/bot/evaluation"
	"docent/retrieval"
)

// evalMeasureCommand is "docent eval".
type evalMeasureCommand struct {
	JSON      bool     `name:"json" help:"Print one JSON object instead of a table."`
	NoAnswers bool     `help:"Measure the search alone: compose no answers."`
	Corpus    []string `required:"" sep:"none" placeholder:"FILE" help:"A file or folder of documents, as for index; a .gz is read as what it holds. May be given several times."`
	Queries   string   `arg:"" help:"Questions, one JSON object a line: question, language, documents (ids), answers, unanswerable."`
}

func (c *evalMeasureCommand) run(ctx context.Context, p *program) (err error) {
	questions, err := evaluation.ReadQuestions(c.Queries)
	if err != nil {
		return err
	}
	began := time.Now()
	t, err := p.openTrial(ctx, c.Corpus)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, t.close()) }()
	if err := t.collection.Gold(questions, t.documents); err != nil {
		return err
	}
	index, err := t.index(ctx, p)
	if err != nil {
		return err
	}
	// What is read at the first search, such as dictionaries, belongs to the start, not to the time of a search.
	if _, err := index.Search(ctx, questions[0].Question, retrieval.Search{}); err != nil {
		return err
	}
	took := time.Since(began)
	fmt.Fprintf(p.stderr, "indexed: documents %d, passages %d\n", len(t.documents), index.Len())
	result, err := c.evaluation(p, index).Measure(ctx, questions)
	if err != nil {
		return err
	}
	result.IndexSeconds, result.PeakRSS = took.Seconds(), evaluation.PeakRSS()
	if c.JSON {
		return writeJSON(p.stdout, result)
	}
	return writeFigures(p.stdout, result)
}

// evaluation asks the index, and the composer that is configured.
func (c *evalMeasureCommand) evaluation(p *program, index *retrieval.Index) *evaluation.Evaluation {
	e := &evaluation.Evaluation{Search: index.Search, Now: time.Now, Report: counting(p.stderr, "questions")}
	if c.NoAnswers {
		return e
	}
	answerer := answer.NewAnswerer(index, p.composer(), p.log)
	e.Answer = func(ctx context.Context, question string) ([]string, bool, error) {
		a, err := answerer.Ask(ctx, answer.Question{Text: question})
		claims := make([]string, len(a.Claims))
		for i, claim := range a.Claims {
			claims[i] = claim.Text
		}
		return claims, a.Refused, err
	}
	return e
}
