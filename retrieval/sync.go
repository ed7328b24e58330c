package retrieval

import (
	"context"
	"fmt"
	"maps"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

	"docent/corpus"
	"docent/retrieval/lexical"
)

// batch is how many passages are read, analysed and embedded at a time.
const batch = 512

// Sync brings the index to the library's present revision: passages that are gone leave it, new ones enter
// both rankers, and vectors that the library does not hold yet are made and stored there, so that none is
// made twice. It is idempotent, returns at once when nothing changed, and a Sync that was cut short is
// finished by the next. When the embedder fails, the words are complete, the error is returned, and the
// next Sync embeds what is missing.
func (x *Index) Sync(ctx context.Context) error {
	x.syncing.Lock()
	defer x.syncing.Unlock()
	revision, err := x.lib.Revision(ctx)
	if err != nil {
		return fmt.Errorf("read the library's revision: %w", err)
	}
	if revision == x.current().revision {
		return nil
	}
	next, err := x.survey(ctx)
	if err != nil {
		return fmt.Errorf("list the library: %w", err)
	}
	if err := x.syncWords(ctx, next); err != nil {
		return fmt.Errorf("index words: %w", err)
	}
	x.publish(next)
	if err := x.syncVectors(ctx, next); err != nil {
		return fmt.Errorf("index vectors: %w", err)
	}
	next.revision = revision
	x.publish(next)
	return nil
}

// Settle makes questions cheaper when the vectors have become many, where that can be done: vector.Store.Settle.
// It may take seconds, while searches go on, and mostly returns at once; call it in the background after a Sync.
func (x *Index) Settle(ctx context.Context) error { return x.vectors.Settle(ctx) }

func (x *Index) publish(s state) {
	x.mu.Lock()
	x.state = s
	x.mu.Unlock()
}

// survey reads which passages and documents count, at revision -1: not yet complete.
func (x *Index) survey(ctx context.Context) (state, error) {
	next := state{revision: -1, documents: make(map[string]corpus.Document)}
	docs, err := x.lib.Documents(ctx, corpus.Filter{Sample: x.opts.Sample})
	if err != nil {
		return state{}, err
	}
	for _, doc := range docs {
		next.documents[doc.ID] = doc
	}
	next.home, err = x.lib.Homes(ctx, x.opts.Sample)
	return next, err
}

// syncWords makes the words' index hold exactly the passages of next.
func (x *Index) syncWords(ctx context.Context, next state) error {
	for id := range x.words.IDs() {
		if _, ok := next.home[id]; !ok {
			x.words.Remove(id)
		}
	}
	missing := sortedKeys(next.home, x.words.Has)
	for ids := range slices.Chunk(missing, batch) {
		passages, err := x.lib.Passages(ctx, ids)
		if err != nil {
			return err
		}
		for _, p := range passages {
			doc := next.documents[p.Document]
			x.words.Add(p.ID, x.fields(p, doc))
			x.addNames(p, doc)
		}
	}
	x.keepWords(len(missing))
	return nil
}

// fields are the passage as the words' index sees it. A title counts in every passage of its document.
func (x *Index) fields(p corpus.Passage, doc corpus.Document) []lexical.Field {
	return []lexical.Field{
		{Tokens: x.lex.Tokens(p.Text), Weight: 1},
		{Tokens: x.lex.Tokens(doc.Title), Weight: titleWeight},
		{Tokens: x.lex.Tokens(p.Heading), Weight: headingWeight},
	}
}

const (
	titleWeight   = 0.5
	headingWeight = 0.5
)

// syncVectors makes the vectors' store hold exactly the passages of next: from the library's rows where
// they are, else from the embedder.
func (x *Index) syncVectors(ctx context.Context, next state) error {
	for _, id := range x.vectors.IDs() {
		if _, ok := next.home[id]; !ok {
			if err := x.vectors.Remove(ctx, id); err != nil {
				return err
			}
		}
	}
	if err := x.loadVectors(ctx, sortedKeys(next.home, x.vectors.Has)); err != nil {
		return err
	}
	for ids := range slices.Chunk(sortedKeys(next.home, x.vectors.Has), batch) {
		if err := x.embed(ctx, ids, next); err != nil {
			return err
		}
	}
	return nil
}

// loadVectors indexes the vectors of these passages that the library holds, on all processors.
func (x *Index) loadVectors(ctx context.Context, missing []int64) error {
	all, ctx := errgroup.WithContext(ctx)
	all.SetLimit(runtime.GOMAXPROCS(0))
	for some := range slices.Chunk(missing, batch) {
		all.Go(func() error {
			var ids []int64
			var vectors [][]float32
			err := x.lib.VectorsOf(ctx, x.emb.Model(), some, func(id int64, vector []float32) error {
				ids, vectors = append(ids, id), append(vectors, vector)
				return nil
			})
			if err != nil {
				return err
			}
			return x.vectors.Add(ctx, ids, vectors)
		})
	}
	return all.Wait()
}

// embed makes, stores and indexes the vectors of some passages.
func (x *Index) embed(ctx context.Context, ids []int64, next state) error {
	passages, err := x.lib.Passages(ctx, ids)
	if err != nil || len(passages) == 0 {
		return err
	}
	texts := make([]string, len(passages))
	ids = make([]int64, len(passages))
	for i, p := range passages {
		ids[i] = p.ID
		texts[i] = next.documents[p.Document].Title + "\n" + p.Heading + "\n" + p.Text
	}
	vectors, err := x.emb.Embed(ctx, texts)
	if err != nil {
		return fmt.Errorf("embed %d passages: %w", len(texts), err)
	}
	if err := x.lib.StoreVectors(ctx, x.emb.Model(), ids, vectors); err != nil {
		return err
	}
	return x.vectors.Add(ctx, ids, vectors)
}

// sortedKeys returns the passages of home that has does not hold, ascending.
func sortedKeys(home map[int64]string, has func(int64) bool) []int64 {
	missing := make(map[int64]struct{})
	for id := range home {
		if !has(id) {
			missing[id] = struct{}{}
		}
	}
	return slices.Sorted(maps.Keys(missing))
}
