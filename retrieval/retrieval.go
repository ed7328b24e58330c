// Package retrieval finds the passages of a library that answer a question, by words and by vectors at once.
package retrieval

import (
	"log/slog"
	"sync"
	"time"

	"docent/corpus"
	"docent/retrieval/embed"
	"docent/retrieval/lexical"
	"docent/retrieval/lexicon"
	"docent/retrieval/lexicon/sound"
	"docent/retrieval/vector"
)

// Options choose what an Index holds and where it keeps its snapshot.
type Options struct {
	// Sample says whether the shipped documents count.
	Sample corpus.Sample
	// Dir is the folder of the snapshot; "" keeps none.
	Dir string
	Log *slog.Logger
	// Now is the clock that "last week" is told from, in the zone that its weeks begin in; nil is time.Now.
	Now func() time.Time
}

// Index answers searches over the passages of one library. It holds nothing that the library's rows
// can't restore: Sync brings it up to date, after a crash as well as after an ingest. All methods are
// safe for concurrent use.
type Index struct {
	lib  *corpus.Library
	lex  *lexicon.Lexicon
	emb  embed.Embedder
	opts Options

	words   *lexical.Index
	names   *sound.Table
	vectors *vector.Store
	terms   readTerms

	// syncing lets one Sync run at a time; state is guarded by mu.
	syncing sync.Mutex
	mu      sync.RWMutex
	state   state
}

// state is what the index knows of the library at one revision.
type state struct {
	revision int64
	// documents holds what is known of each document, without its text.
	documents map[string]corpus.Document
	// home names the document of each indexed passage.
	home map[int64]string
}

// New returns an index that holds what its snapshot does; Sync makes it complete. The embedder may be the
// built-in one or an endpoint.
func New(lib *corpus.Library, lex *lexicon.Lexicon, emb embed.Embedder, opts Options) *Index {
	if opts.Log == nil {
		opts.Log = slog.New(slog.DiscardHandler)
	}
	if opts.Now == nil {
		opts.Now = time.Now
	}
	words, names := restoreWords(opts, lex)
	return &Index{
		lib: lib, lex: lex, emb: emb, opts: opts,
		words: words, names: names, vectors: vector.New(),
		state: state{revision: -1},
	}
}

// Lexicon returns the lexicon that the index analyses texts with.
func (x *Index) Lexicon() *lexicon.Lexicon { return x.lex }

// Len returns the number of passages indexed.
func (x *Index) Len() int { return x.words.Len() }

func (x *Index) current() state {
	x.mu.RLock()
	defer x.mu.RUnlock()
	return x.state
}

// Now is the index's clock.
func (x *Index) Now() time.Time { return x.opts.Now() }
