package retrieval

import (
	"context"
	"time"

	"docent/corpus"
	"docent/retrieval/lexical"
	"docent/retrieval/lexicon"
	"docent/retrieval/period"
)

const (
	// enough is the evidence within a period at which documents outside it are not asked.
	enough = 0.6
	// periodShare and newerShare are the most that a document's time adds to a score of about 1.
	periodShare = 0.08
	newerShare  = 0.05
	// fading is the age at which what being newer adds has halved.
	fading = 30 * 24 * time.Hour
)

// when is what the words of time in a question ask of the documents' times.
type when struct {
	period.Period
	now time.Time
	// told is until when news may still tell of the period.
	told time.Time
}

// when reads the words of time in the question, told from now or, when that is zero, from the index's clock.
func (x *Index) when(question string, now time.Time) when {
	if now.IsZero() {
		now = x.opts.Now()
	}
	w := when{Period: period.Parse(question, now), now: now}
	if !w.To.IsZero() {
		w.told = w.To.Add(delay(w.From, w.To))
	}
	return w
}

// delay is how long after a period news still tell of it: a quarter as long as it took, from a day to a month.
func delay(from, to time.Time) time.Duration {
	const day = 24 * time.Hour
	if from.IsZero() {
		return day
	}
	return min(max(to.Sub(from)/4, day), 30*day)
}

// narrows says whether the documents of the period are asked first. Bounds that the caller set outdo the question's.
func (w when) narrows(o Search) bool {
	return w.Kind == period.Relative && o.From.IsZero() && o.To.IsZero()
}

// within is the search among the documents that may tell of the period.
func (w when) within(o Search) Search {
	o.From, o.To = w.From, w.told
	return o
}

// everywhere is w for a search that found too little within it: where the period reached up to the
// present, it asked for what is newest.
func (w when) everywhere() when {
	w.Latest = w.Latest || w.To.IsZero() || w.told.After(w.now)
	return w
}

// gain is what the time of a document adds to the score of its passages; nothing for one without a time.
func (w when) gain(doc corpus.Document) float64 {
	if doc.Published.IsZero() {
		return 0
	}
	gain := 0.0
	if w.Kind != period.None && !doc.Published.Before(w.From) && (w.told.IsZero() || doc.Published.Before(w.told)) {
		gain += periodShare
	}
	if w.Latest {
		age := max(0, w.now.Sub(doc.Published))
		gain += newerShare * float64(fading) / float64(fading+age)
	}
	return gain
}

// matter is the query without the words of time that say when a document appeared, not what it says: those
// of relative periods and of the newest. A query of nothing else stays whole.
func (w when) matter(q lexicon.Query) lexicon.Query {
	if w.Kind != period.Relative && !w.Latest {
		return q
	}
	var kept []lexicon.Group
	for _, g := range q.Groups {
		if w.Kind == period.Explicit && g.Kind != lexicon.Word || !w.spans(g) {
			kept = append(kept, g)
		}
	}
	if len(kept) > 0 {
		q.Groups = kept
	}
	return q
}

// spans says whether a group stands within the words of time.
func (w when) spans(g lexicon.Group) bool {
	for _, s := range w.Spans {
		if s.Start <= g.Start && g.End <= s.End {
			return true
		}
	}
	return false
}

// find searches the period first, when the question narrows to it, and everything when that tells too little.
func (x *Index) find(ctx context.Context, q lexicon.Query, w when, o Search) ([]Hit, lexical.Frequencies, error) {
	if !w.narrows(o) {
		return x.search(ctx, q, w, o)
	}
	hits, common, err := x.search(ctx, q, w, w.within(o))
	if err != nil || best(hits) >= enough {
		return hits, common, err
	}
	return x.search(ctx, q, w.everywhere(), o)
}
