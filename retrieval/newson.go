package retrieval

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"docent/corpus"
	"docent/retrieval/news"
	"docent/retrieval/period"
)

const (
	// topicDepth is how many passages on the topic are looked at in one stretch of time.
	topicDepth = 300
	// sameStory is the similarity of two passages that tell the same.
	sameStory = 0.9
)

// stretches are how far back from the newest document what is new on a topic is looked for, until there is enough.
var stretches = [...]time.Duration{7 * 24 * time.Hour, 30 * 24 * time.Hour, 120 * 24 * time.Hour, 480 * 24 * time.Hour}

// news answers a question that asks for what is new on a topic; ok is false when it asks something else, or no document
// of a known time tells of the topic: of others nobody knows what is new.
func (x *Index) news(ctx context.Context, question string, w when, language string, o Search) (result Result, ok bool, err error) {
	topic, ok := news.Topic(question, w.Period)
	if !ok || !o.News {
		return Result{}, false, nil
	}
	q := x.heard(x.lex.Query(topic))
	if len(q.Groups) == 0 {
		return Result{}, false, nil
	}
	q.Language = language
	result = Result{Query: q, Newest: true, Topic: topic}
	on := topical{x: x, q: q, weights: weightsOf(q, x.words.Frequencies(q)), read: make(map[string]told)}
	if result.Hits, result.Evidence, err = on.news(ctx, w, o); err != nil {
		return Result{}, false, fmt.Errorf("search the news on a topic: %w", err)
	}
	return result, slices.ContainsFunc(result.Hits, isDated), nil
}

func isDated(h Hit) bool { return !h.Document.Published.IsZero() }

// news returns where the documents tell of the topic, the newest first, one of each story, and their evidence. A period
// of the question has to hold them; when it holds none they are the newest of all, and no evidence where the period is
// a sure one. There are none when no document tells of the topic, or none of a period of the calendar.
func (t *topical) news(ctx context.Context, w when, o Search) ([]Hit, float64, error) {
	if w.Kind != period.None && o.From.IsZero() && o.To.IsZero() {
		narrow := o
		narrow.From, narrow.To = w.From, w.To
		hits, _, err := t.within(ctx, narrow)
		if len(hits) > 0 || err != nil || w.Kind == period.Explicit {
			return hits, best(hits), err
		}
	}
	hits, err := t.newest(ctx, o)
	if w.Kind == period.Relative && !w.Vague {
		return hits, 0, err
	}
	return hits, best(hits), err
}

// newest looks further and further back until there are enough documents about the topic.
func (t *topical) newest(ctx context.Context, o Search) ([]Hit, error) {
	if newest := t.x.newestDocuments(o); len(newest) > 0 && !newest[0].Published.IsZero() {
		for _, back := range stretches {
			narrow := o
			narrow.From = newest[0].Published.Add(-back)
			if !o.From.IsZero() && narrow.From.Before(o.From) {
				break
			}
			hits, about, err := t.within(ctx, narrow)
			if about && len(hits) == o.K || err != nil {
				return hits, err
			}
		}
	}
	hits, _, err := t.within(ctx, o)
	return hits, err
}

// within returns up to o.K hits of the documents that o admits and that are about the topic, else of
// those that mention it: the newest first, of equals that of the lower id, those without a time last.
func (t *topical) within(ctx context.Context, o Search) (hits []Hit, about bool, err error) {
	var main, mentions []Hit
	for _, doc := range t.documents(o) {
		if len(main) == o.K {
			break
		}
		told, err := t.tells(ctx, doc)
		switch {
		case err != nil:
			return nil, false, err
		case told.main:
			main = t.join(main, told.hit, o.K)
		case told.mentions:
			mentions = t.join(mentions, told.hit, o.K)
		}
	}
	if len(main) == 0 {
		return mentions, false, nil
	}
	return main, true, nil
}

// join adds a hit to those before it, at most k, unless one of them tells the same.
func (t *topical) join(hits []Hit, hit Hit, k int) []Hit {
	same := func(h Hit) bool { return t.x.vectors.Similarity(h.Passage.ID, hit.Passage.ID) >= sameStory }
	if len(hits) == k || slices.ContainsFunc(hits, same) {
		return hits
	}
	hit.Score = 1 - float64(len(hits))/float64(k)
	return append(hits, hit)
}

// documents returns the documents that o admits and that have the topic's words, the newest first.
func (t *topical) documents(o Search) []corpus.Document {
	now := t.x.current()
	seen := make(map[string]bool)
	var docs []corpus.Document
	for _, r := range t.x.words.Search(t.q, topicDepth, now.admits(o)) {
		doc, ok := now.documents[now.home[r.ID]]
		if ok && !seen[doc.ID] {
			seen[doc.ID] = true
			docs = append(docs, doc)
		}
	}
	slices.SortFunc(docs, newestFirst)
	return docs
}

// newestFirst orders documents by their time, the newest first, of equals that of the lower id.
func newestFirst(a, b corpus.Document) int {
	return cmp.Or(b.Published.Compare(a.Published), cmp.Compare(a.ID, b.ID))
}
