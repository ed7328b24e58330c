package main

import (
	"context"

	"docent/corpus"
)

// depth is how many passages an engine is asked for.
const depth = 10

// engine is a way to find passages.
type engine interface {
	// index takes the passages in.
	index(ctx context.Context, passages []corpus.Passage) error
	// search returns the ids of up to depth passages, best first.
	search(ctx context.Context, question string) ([]int64, error)
	close() error
}

// contender is an engine by its name; open gives it a folder of its own.
type contender struct {
	name string
	open func(w *world, dir string) (engine, error)
}

var contenders = []contender{
	{"docent", openDocent},
	{"docent, words alone", openWords},
	{"Bleve, cjk, BM25", openBleve},
	{"SQLite FTS5, bigrams", openFTS},
	{"chromem-go, exhaustive", openChromem},
}
