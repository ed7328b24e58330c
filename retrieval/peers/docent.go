package main

import (
	"context"

	"docent/corpus"
	"docent/retrieval"
	"docent/retrieval/lexical"
	"docent/retrieval/lexicon"
)

// docentEngine is docent's search whole: both rankers, fused, the passages read and their evidence weighed.
type docentEngine struct{ x *retrieval.Index }

func openDocent(w *world, dir string) (engine, error) {
	return docentEngine{retrieval.New(w.library, w.lex, w.emb, retrieval.Options{Sample: corpus.SampleOff, Dir: dir})}, nil
}

func (e docentEngine) index(ctx context.Context, _ []corpus.Passage) error { return e.x.Sync(ctx) }

func (e docentEngine) search(ctx context.Context, question string) ([]int64, error) {
	found, err := e.x.Search(ctx, question, retrieval.Search{K: depth})
	ids := make([]int64, len(found.Hits))
	for i, hit := range found.Hits {
		ids[i] = hit.Passage.ID
	}
	return ids, err
}

func (docentEngine) close() error { return nil }

// wordsEngine is docent's inverted index alone, with the analysis of the question.
type wordsEngine struct {
	lex *lexicon.Lexicon
	x   *lexical.Index
}

func openWords(w *world, _ string) (engine, error) { return wordsEngine{w.lex, lexical.New()}, nil }

func (e wordsEngine) index(ctx context.Context, passages []corpus.Passage) error {
	for _, p := range passages {
		e.x.Add(p.ID, []lexical.Field{{Tokens: e.lex.Tokens(p.Text), Weight: 1}})
	}
	return ctx.Err()
}

func (e wordsEngine) search(_ context.Context, question string) ([]int64, error) {
	var ids []int64
	for _, hit := range e.x.Search(e.lex.Query(question), depth, nil) {
		ids = append(ids, hit.ID)
	}
	return ids, nil
}

func (wordsEngine) close() error { return nil }
