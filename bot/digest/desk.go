package digest

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"docent/corpus"
	"docent/retrieval"
	"docent/retrieval/lexicon"
)

const (
	// searchHits is how many passages a topic may have in a window.
	searchHits = 1000
	// backgroundHits is how many passages on the topic, of any time, tell which of its words are common.
	backgroundHits = 300
	// mostArticles bounds the documents of one digest: each is compared with each.
	mostArticles = 400
)

// desk holds the articles of one digest: those to tell, and those of the days before that were told.
type desk struct {
	fresh, told []*article
	compare     comparer
}

// gather reads the articles on the topic, from as long before the window as a story lasts.
func gather(ctx context.Context, index *retrieval.Index, lib *corpus.Library, r Request) (desk, error) {
	found, err := index.Search(ctx, r.Topic, retrieval.Search{K: searchHits, From: before(r.From), To: r.To})
	if err != nil {
		return desk{}, fmt.Errorf("search the topic: %w", err)
	}
	usual, err := index.Search(ctx, r.Topic, retrieval.Search{K: backgroundHits})
	if err != nil {
		return desk{}, fmt.Errorf("search the topic at any time: %w", err)
	}
	d := desk{compare: comparer{rarity: newRarity(index.Lexicon(), usual.Hits)}}
	for _, hit := range bestOf(found.Hits) {
		told := r.Told(hit.Document.ID)
		if !told && r.isOver(hit.Document) {
			continue
		}
		a, err := read(ctx, index, lib, found.Query, hit)
		if err != nil {
			return desk{}, err
		}
		d.put(a, told)
	}
	return d, nil
}

func (d *desk) put(a *article, told bool) {
	a.vector = d.compare.rarity.vector(a.terms)
	switch {
	case told:
		d.told = append(d.told, a)
	case a.onTopic():
		d.fresh = append(d.fresh, a)
	}
}

// isOver reports whether a document appeared before the window. One that is known by its day alone, and so may have
// appeared late on it, is new until that day is over, where what was told is remembered.
func (r Request) isOver(doc corpus.Document) bool {
	if r.remembers && doc.DayAlone() {
		return !doc.Published.AddDate(0, 0, 1).After(r.From)
	}
	return doc.Published.Before(r.From)
}

// before is the start of the time in which a told story may still go on; an open bound stays open.
func before(from time.Time) time.Time {
	if from.IsZero() {
		return from
	}
	return from.Add(-storySpan)
}

// bestOf returns the best hit of each document that is worth reading, best first.
func bestOf(hits []retrieval.Hit) []retrieval.Hit {
	best := make(map[string]int)
	var all []retrieval.Hit
	for _, h := range hits {
		i, seen := best[h.Document.ID]
		switch {
		case h.Evidence < enoughToRead || h.Document.Published.IsZero():
		case !seen:
			best[h.Document.ID] = len(all)
			all = append(all, h)
		case h.Evidence > all[i].Evidence:
			all[i] = h
		}
	}
	slices.SortFunc(all, func(a, b retrieval.Hit) int {
		return cmp.Or(cmp.Compare(b.Evidence, a.Evidence), cmp.Compare(a.Document.ID, b.Document.ID))
	})
	return all[:min(len(all), mostArticles)]
}

// read makes the article of a hit's document.
func read(ctx context.Context, index *retrieval.Index, lib *corpus.Library, q lexicon.Query, hit retrieval.Hit) (*article, error) {
	passages, err := lib.PassagesOf(ctx, hit.Document.ID)
	if err != nil {
		return nil, fmt.Errorf("read document %s: %w", hit.Document.ID, err)
	}
	hits := make([]retrieval.Hit, len(passages))
	for i, p := range passages {
		hits[i] = retrieval.Hit{Passage: p, Document: hit.Document, Score: 1}
	}
	return newArticle(index.Lexicon(), q, hit, passages, index.Sentences(q, hits)), nil
}
