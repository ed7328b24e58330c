package retrieval

import (
	"context"
	"fmt"
)

// Passages returns all passages of a document that the index holds, in reading order, of equal scores; none
// for a document that it does not know.
func (x *Index) Passages(ctx context.Context, document string) ([]Hit, error) {
	doc, ok := x.current().documents[document]
	if !ok {
		return nil, nil
	}
	passages, err := x.lib.PassagesOf(ctx, document)
	if err != nil {
		return nil, fmt.Errorf("read the passages of %s: %w", document, err)
	}
	hits := make([]Hit, len(passages))
	for i, p := range passages {
		hits[i] = Hit{Passage: p, Document: doc, Score: 1}
	}
	return hits, nil
}
