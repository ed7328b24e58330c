package retrieval

import (
	"context"
	"fmt"
	"slices"

	"docent/corpus"
	"docent/retrieval/lexicon"
	"docent/retrieval/period"
)

// asksNews reports whether the question asks for what is new and for nothing else: its words are words of time, or
// of a period and of news. Those of a period or a day that is named by the calendar ask what is said of it.
func (w when) asksNews(q lexicon.Query) bool {
	content := slices.ContainsFunc(q.Groups, func(g lexicon.Group) bool { return !w.spans(g) })
	if len(q.Groups) == 0 || !content {
		return (w.Kind == period.Relative || w.Latest) && !slices.ContainsFunc(q.Groups, isDate)
	}
	return q.OnlyNews(w.spans)
}

func isDate(g lexicon.Group) bool { return g.Kind == lexicon.Date }

// newest returns the beginnings of the newest documents that o admits, of the question's period if it names one:
// one of each, the newest first, of equals that of the lower id. Documents without a time come last. When the period
// has none, they are the newest of all, and are no evidence.
func (x *Index) newest(ctx context.Context, w when, o Search) ([]Hit, error) {
	narrow, evidence := o, 1.0
	if o.From.IsZero() && o.To.IsZero() && w.Kind != period.None {
		narrow.From, narrow.To = w.From, w.To
	}
	docs := x.newestDocuments(narrow)
	if len(docs) == 0 {
		docs, evidence = x.newestDocuments(o), 0
	}
	hits := make([]Hit, 0, len(docs))
	for i, doc := range docs {
		hit, ok, err := x.opening(ctx, doc)
		if err != nil {
			return nil, err
		}
		if !ok {
			continue
		}
		score := 1 - float64(i)/float64(o.K)
		hit.Score, hit.Evidence = score, evidence
		if o.Explain {
			hit.Explanation = &Explanation{ByTime: score}
		}
		hits = append(hits, hit)
	}
	return hits, nil
}

// opening returns a document's first passage; ok is false when it is gone.
func (x *Index) opening(ctx context.Context, doc corpus.Document) (hit Hit, ok bool, err error) {
	passages, err := x.lib.PassagesOf(ctx, doc.ID)
	if err != nil {
		return Hit{}, false, fmt.Errorf("read the passages of %s: %w", doc.ID, err)
	}
	if len(passages) == 0 {
		return Hit{}, false, nil // deleted after the index saw it
	}
	return Hit{Passage: passages[0], Document: doc}, true, nil
}

// newestDocuments returns up to o.K documents that o admits, the newest first.
func (x *Index) newestDocuments(o Search) []corpus.Document {
	var docs []corpus.Document
	for _, doc := range x.current().documents {
		if o.admitsDocument(doc) && (o.Documents == nil || slices.Contains(o.Documents, doc.ID)) {
			docs = append(docs, doc)
		}
	}
	slices.SortFunc(docs, newestFirst)
	return docs[:min(len(docs), o.K)]
}
