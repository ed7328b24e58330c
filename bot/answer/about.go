package answer

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"docent/retrieval"
	"docent/retrieval/lexicon"
)

const (
	// documentsSummed is how many documents a summary draws on.
	documentsSummed = 8
	// minAbout is the evidence from which a passage is taken to be about a topic.
	minAbout = 0.5
	// wholeDocument is how many passages a document may have to be read whole, since a document on a topic
	// does not name it in every passage; of a longer one only the passages found are read.
	wholeDocument = 30
	// minSaid is the share of the topic from which a sentence is on it, and fewSaid how many such sentences
	// are too few to leave the others out.
	minSaid = 0.4
	fewSaid = 2
)

// about returns the passages of the documents on the topic, the document with the best evidence first.
func (a *Answerer) about(ctx context.Context, found retrieval.Result) ([]retrieval.Hit, error) {
	on := make(map[string][]retrieval.Hit)
	var order []string
	for _, hit := range found.Hits {
		id := hit.Document.ID
		if hit.Evidence < minAbout || on[id] == nil && len(order) == documentsSummed {
			continue
		}
		if on[id] == nil {
			order = append(order, id)
		}
		on[id] = append(on[id], hit)
	}
	var about []retrieval.Hit
	for _, id := range order {
		passages, err := a.passagesAbout(ctx, on[id])
		if err != nil {
			return nil, fmt.Errorf("read the passages of %s: %w", id, err)
		}
		about = append(about, passages...)
	}
	return about, nil
}

// passagesAbout returns the passages to read of a document of which some were found, in reading order.
func (a *Answerer) passagesAbout(ctx context.Context, found []retrieval.Hit) ([]retrieval.Hit, error) {
	whole, err := a.index.Passages(ctx, found[0].Document.ID)
	if err != nil || len(whole) <= wholeDocument {
		return whole, err
	}
	slices.SortFunc(found, func(x, y retrieval.Hit) int { return cmp.Compare(x.Passage.Start, y.Passage.Start) })
	return found, nil
}

// onTopic returns the themes that say something on the topic, and the sentences of each that do, in reading
// order; where hardly any sentence names the topic, all of them count.
func (a *Answerer) onTopic(q lexicon.Query, all []theme) ([]theme, [][]point) {
	said := make([][]point, len(all))
	on := 0
	for i, t := range all {
		said[i] = a.pointsOf(q, t.hits)
		for _, p := range said[i] {
			if p.sentence.Coverage >= minSaid {
				on++
			}
		}
	}
	if on < fewSaid {
		return all, said
	}
	var kept []theme
	var points [][]point
	for i, t := range all {
		said[i] = slices.DeleteFunc(said[i], func(p point) bool { return p.sentence.Coverage < minSaid })
		if len(said[i]) > 0 {
			kept, points = append(kept, t), append(points, said[i])
		}
	}
	return kept, points
}

// pointsOf returns the sentences of the hits in reading order.
func (a *Answerer) pointsOf(q lexicon.Query, hits []retrieval.Hit) []point {
	var points []point
	for _, s := range a.index.Sentences(q, hits) {
		points = append(points, point{hit: hits[s.Hit], sentence: s})
	}
	slices.SortStableFunc(points, func(x, y point) int {
		return cmp.Or(cmp.Compare(x.sentence.Hit, y.sentence.Hit), cmp.Compare(x.sentence.Start, y.sentence.Start))
	})
	return points
}
