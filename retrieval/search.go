package retrieval

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"docent/retrieval/endpoint"
	"docent/retrieval/lexical"
	"docent/retrieval/lexicon"
)

const (
	// defaultHits is how many hits a search returns that names no number.
	defaultHits = 10
	// maxHits bounds what one search may ask for.
	maxHits = 1000
	// depth is how many candidates each ranker offers at least.
	depth = 50
	// embedPatience is how long a question waits for its vector before the words rank alone.
	embedPatience = 5 * time.Second
)

// Search returns the passages that answer the question best, best first, ranked by words and by vectors
// at once. Any text is a question: one that asks for nothing but what is new finds the newest documents, any other
// without a content word finds nothing and is no error. While the
// embedder fails the words answer alone. It fails only when ctx ends or the library can't be read.
func (x *Index) Search(ctx context.Context, question string, o Search) (Result, error) {
	o.K = min(max(o.K, 0), maxHits)
	if o.K == 0 {
		o.K = defaultHits
	}
	w, asked := x.when(question, o.Now), x.lex.Query(question)
	if result, ok, err := x.news(ctx, question, w, asked.Language, o); ok || err != nil {
		return result, err
	}
	result := Result{Query: w.matter(x.heard(asked)), Newest: w.asksNews(asked)}
	var common lexical.Frequencies
	var err error
	switch {
	case result.Newest:
		result.Hits, err = x.newest(ctx, w, o)
	case len(result.Query.Groups) == 0:
		err = ctx.Err()
	default:
		result.Hits, common, err = x.find(ctx, result.Query, w, o)
	}
	if err != nil {
		return Result{}, err
	}
	result.Evidence, result.Rarity = best(result.Hits), rarityOf(result.Query, common)
	return result, nil
}

// search ranks the passages that o admits and reads the best. It also tells how common the words of the query are.
func (x *Index) search(ctx context.Context, q lexicon.Query, w when, o Search) ([]Hit, lexical.Frequencies, error) {
	all, common, err := x.rank(ctx, q, w, o)
	if err != nil {
		return nil, common, fmt.Errorf("rank passages: %w", err)
	}
	x.spread(all, x.current().home, o.K)
	all = all[:min(len(all), o.K)]
	hits, err := x.hits(ctx, q, common, all)
	if err != nil {
		return nil, common, fmt.Errorf("read hits: %w", err)
	}
	x.rerank(q, hits)
	if o.Explain {
		x.explain(q, all, hits)
	}
	return hits, common, nil
}

// rank asks both rankers at once, fuses what they say and lets the documents' times count.
func (x *Index) rank(ctx context.Context, q lexicon.Query, w when, o Search) ([]ranked, lexical.Frequencies, error) {
	now := x.current()
	allow := now.admits(o)
	k := max(depth, 2*o.K)
	var words, vectors []scored
	var common lexical.Frequencies
	var both errgroup.Group
	both.Go(func() error {
		var hits []lexical.Hit
		hits, common = x.words.Rank(q, k, allow)
		words = now.translatedLess(q.Language, hits)
		return nil
	})
	both.Go(func() error {
		vectors = x.nearest(ctx, q.Text, k, allow)
		return nil
	})
	if err := both.Wait(); err != nil {
		return nil, common, err
	}
	gain := func(passage int64) float64 { return w.gain(now.documents[now.home[passage]]) }
	return fuse(words, vectors, x.vectorShare(), gain), common, ctx.Err()
}

// nearest returns the passages whose vectors are nearest the question's, or none when it can't be embedded.
func (x *Index) nearest(ctx context.Context, question string, k int, allow func(int64) bool) []scored {
	if x.vectors.Len() == 0 {
		return nil
	}
	embedding, cancel := context.WithTimeout(ctx, embedPatience)
	defer cancel()
	vectors, err := x.emb.Embed(embedding, []string{question})
	if err != nil || len(vectors) != 1 {
		x.opts.Log.Log(ctx, endpoint.Level(err), "words alone rank this search: the question was not embedded", "error", err)
		return nil
	}
	hits, err := x.vectors.Query(ctx, vectors[0], k, allow)
	if err != nil {
		x.opts.Log.Warn("words alone rank this search: the vectors were not searched", "error", err)
		return nil
	}
	near := make([]scored, len(hits))
	for i, h := range hits {
		near[i] = scored{h.ID, float64(h.Score)}
	}
	return near
}

// hits reads the ranked passages from the library and scores their evidence. A passage that was deleted
// after the index saw it is left out.
func (x *Index) hits(ctx context.Context, q lexicon.Query, common lexical.Frequencies, best []ranked) ([]Hit, error) {
	ids := make([]int64, len(best))
	score := make(map[int64]float64, len(best))
	for i, r := range best {
		ids[i], score[r.id] = r.id, r.score
	}
	passages, err := x.lib.Passages(ctx, ids)
	if err != nil {
		return nil, err
	}
	docs := x.current().documents
	weights, dates := weightsOf(q, common), datesOf(q)
	hits := make([]Hit, 0, len(passages))
	for _, p := range passages {
		doc := docs[p.Document]
		hits = append(hits, Hit{
			Passage: p, Document: doc, Score: score[p.ID],
			Evidence: x.evidence(q, weights, dates, p, doc),
		})
	}
	return hits, nil
}
