package main

import (
	"context"
	"fmt"
	"path/filepath"
	"strconv"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis/lang/cjk"
	index "github.com/blevesearch/bleve_index_api"

	"docent/corpus"
)

// bleveEngine is Bleve on disk with its CJK analyser, which indexes bigrams, and BM25.
type bleveEngine struct{ x bleve.Index }

func openBleve(_ *world, dir string) (engine, error) {
	text := bleve.NewTextFieldMapping()
	text.Analyzer, text.Store, text.IncludeInAll, text.DocValues = cjk.AnalyzerName, false, false, false
	mapping := bleve.NewIndexMapping()
	mapping.DefaultMapping.AddFieldMappingsAt("text", text)
	mapping.ScoringModel = index.BM25Scoring
	x, err := bleve.New(filepath.Join(dir, "bleve"), mapping)
	if err != nil {
		return nil, fmt.Errorf("open Bleve: %w", err)
	}
	return bleveEngine{x}, nil
}

func (e bleveEngine) index(ctx context.Context, passages []corpus.Passage) error {
	batch := e.x.NewBatch()
	for i, p := range passages {
		if err := batch.Index(strconv.FormatInt(p.ID, 10), map[string]string{"text": p.Text}); err != nil {
			return err
		}
		if batch.Size() < 1000 && i < len(passages)-1 {
			continue
		}
		if err := e.x.Batch(batch); err != nil {
			return err
		}
		batch.Reset()
	}
	return ctx.Err()
}

func (e bleveEngine) search(ctx context.Context, question string) ([]int64, error) {
	match := bleve.NewMatchQuery(question)
	match.SetField("text")
	found, err := e.x.SearchInContext(ctx, bleve.NewSearchRequestOptions(match, depth, 0, false))
	if err != nil {
		return nil, err
	}
	ids := make([]int64, len(found.Hits))
	for i, hit := range found.Hits {
		if ids[i], err = strconv.ParseInt(hit.ID, 10, 64); err != nil {
			return nil, err
		}
	}
	return ids, nil
}

func (e bleveEngine) close() error { return e.x.Close() }
