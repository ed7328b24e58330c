package digest

import (
	"cmp"
	"math"
	"slices"

	"docent/retrieval/lexicon"
)

// story is what one line tells.
type story struct {
	// articles tell it, in the order of publication.
	articles []*article
	// candidates are the sentences that may tell it, best first.
	candidates []candidate
	update     bool
}

// group makes stories of articles: an article joins the story that most of its articles share with it.
func (c comparer) group(articles []*article) []*story {
	slices.SortFunc(articles, func(a, b *article) int {
		return cmp.Or(a.doc.Published.Compare(b.doc.Published), cmp.Compare(a.doc.ID, b.doc.ID))
	})
	var stories []*story
	for _, a := range articles {
		if s := c.storyOf(a, stories); s != nil {
			s.articles = append(s.articles, a)
		} else {
			stories = append(stories, &story{articles: []*article{a}})
		}
	}
	for _, s := range stories {
		s.candidates = c.candidates(s)
	}
	return stories
}

// storyOf returns the story of which the largest share, and at least half, is the same as a; articles from
// another time than a's have no say.
func (c comparer) storyOf(a *article, stories []*story) (best *story) {
	most := 0.5
	for _, s := range stories {
		same, near := 0, 0
		for _, b := range s.articles {
			if contemporary(a, b) {
				near++
			}
			if c.same(a, b) {
				same++
			}
		}
		if share := float64(same) / float64(max(1, near)); share >= most && (best == nil || share > most) {
			best, most = s, share
		}
	}
	return best
}

// follow compares the story with what was told. If it was told, only sentences with something new can
// tell it, as an update.
func (s *story) follow(c comparer, told []*article) {
	known, repeated := make(map[string]lexicon.Kind), make(map[uint64]bool)
	for _, t := range told {
		if !slices.ContainsFunc(s.articles, func(a *article) bool { return c.same(a, t) }) {
			continue
		}
		s.update = true
		for term, kind := range t.all {
			known[term] = kind
		}
		for shingle := range t.shingles {
			repeated[shingle] = true
		}
	}
	if s.update {
		s.candidates = slices.DeleteFunc(s.candidates, func(o candidate) bool {
			return contained(shingles(o.text), repeated) >= 0.5 || !bringsNews(o.terms, known)
		})
	}
}

// bringsNews reports whether a sentence has a name, number or date that is not known.
func bringsNews(terms []lexicon.Token, known map[string]lexicon.Kind) bool {
	return slices.ContainsFunc(terms, func(t lexicon.Token) bool {
		_, old := known[t.Term]
		return t.Kind != lexicon.Word && !old
	})
}

// tellable reports whether there is a sentence to tell the story with.
func (s *story) tellable() bool { return len(s.candidates) > 0 }

// weight grows with the number of documents that tell the story and with how much it is on the topic.
func (s *story) weight() float64 {
	best := 0.0
	for _, a := range s.articles {
		best = max(best, (a.evidence+a.focus())/2)
	}
	return math.Log1p(float64(len(s.articles))) + best
}

// rank orders stories by weight, then the latest first.
func rank(stories []*story) {
	slices.SortStableFunc(stories, func(a, b *story) int {
		return cmp.Or(cmp.Compare(b.weight(), a.weight()),
			b.articles[0].doc.Published.Compare(a.articles[0].doc.Published))
	})
}
