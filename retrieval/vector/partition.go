package vector

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/philippgille/chromem-go"
)

// partition is one chromem-go collection, which a query reads from end to end. The store locks it:
// Collection.Delete reads the number of documents without a lock.
type partition struct{ docs *chromem.Collection }

// newPartition returns an empty one. Creating a collection fails only for want of a name.
func newPartition() *partition {
	docs, err := chromem.NewDB().CreateCollection("passages", nil, noEmbedding)
	if err != nil {
		panic(err)
	}
	return &partition{docs}
}

// noEmbedding stands in for chromem-go's default, which calls OpenAI; every vector here is made elsewhere.
func noEmbedding(context.Context, string) ([]float32, error) {
	return nil, fmt.Errorf("no vector given: %w", ErrVector)
}

// add keeps v itself when it has unit length.
func (p *partition) add(ctx context.Context, id int64, v []float32) error {
	return p.docs.AddDocument(ctx, chromem.Document{ID: strconv.FormatInt(id, 10), Embedding: v})
}

func (p *partition) remove(ctx context.Context, id int64) error {
	return p.docs.Delete(ctx, nil, nil, strconv.FormatInt(id, 10))
}

// growth is by how much a query widens when the filter leaves too few.
const growth = 4

// query asks for more than k, up to all, until the filter leaves k and no further document could be equal to
// the last of them: chromem-go filters by equality only, keeps any of several equals, and refuses to look
// for more results than it has documents.
func (p *partition) query(ctx context.Context, v []float32, k int, allow func(int64) bool) ([]Hit, error) {
	total := p.docs.Count()
	for n := min(k+1, total); n > 0; n = min(n*growth, total) {
		results, err := p.docs.QueryEmbedding(ctx, v, n, nil, nil)
		if err != nil || ctx.Err() != nil {
			return nil, cmp.Or(err, ctx.Err())
		}
		hits, err := admitted(results, allow)
		if err != nil {
			return nil, err
		}
		last := float64(results[len(results)-1].Similarity)
		if n == total || len(hits) >= k && hits[k-1].Score > last {
			return hits[:min(k, len(hits))], nil
		}
	}
	return nil, nil
}

// admitted returns the results that allow lets pass, best first.
func admitted(results []chromem.Result, allow func(int64) bool) ([]Hit, error) {
	hits := make([]Hit, 0, len(results))
	for _, r := range results {
		id, err := strconv.ParseInt(r.ID, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("read the id of a vector: %w", err)
		}
		if allow == nil || allow(id) {
			hits = append(hits, Hit{ID: id, Score: float64(r.Similarity)})
		}
	}
	slices.SortFunc(hits, nearer)
	return hits, nil
}
