package main

import (
	"context"
	"fmt"
	"strconv"

	"github.com/philippgille/chromem-go"

	"docent/corpus"
	"docent/retrieval/embed"
)

// chromemEngine is one chromem-go collection of docent's built-in vectors, every one of which is compared.
type chromemEngine struct {
	emb  embed.Embedder
	docs *chromem.Collection
}

func openChromem(w *world, _ string) (engine, error) {
	docs, err := chromem.NewDB().CreateCollection("passages", nil, func(context.Context, string) ([]float32, error) {
		return nil, fmt.Errorf("every vector is given")
	})
	return chromemEngine{w.emb, docs}, err
}

func (e chromemEngine) index(ctx context.Context, passages []corpus.Passage) error {
	for _, p := range passages {
		vectors, err := e.emb.Embed(ctx, []string{p.Text})
		if err != nil {
			return err
		}
		if err := e.docs.AddDocument(ctx, chromem.Document{ID: strconv.FormatInt(p.ID, 10), Embedding: vectors[0]}); err != nil {
			return err
		}
	}
	return nil
}

func (e chromemEngine) search(ctx context.Context, question string) ([]int64, error) {
	vectors, err := e.emb.Embed(ctx, []string{question})
	if err != nil {
		return nil, err
	}
	found, err := e.docs.QueryEmbedding(ctx, vectors[0], min(depth, e.docs.Count()), nil, nil)
	if err != nil {
		return nil, err
	}
	ids := make([]int64, len(found))
	for i, hit := range found {
		if ids[i], err = strconv.ParseInt(hit.ID, 10, 64); err != nil {
			return nil, err
		}
	}
	return ids, nil
}

func (chromemEngine) close() error { return nil }
