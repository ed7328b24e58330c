package digest

import (
	"time"

	"docent/retrieval/lexicon"
)

const (
	// storySpan is how far apart two documents that tell one story are published at most.
	storySpan = 72 * time.Hour
	// reprint is the share of each lead that the other document repeats when one is a reprint of the other.
	reprint = 0.4
	// alike and akin are the likeness of the leads of two documents that tell one story in other words:
	// alike with two rare figures or dates in common, akin with three. Among 252 Chinese reports of one
	// summer on one region, different stories stay below 0.32; reports of one event that have different
	// contents reach 0.58 and have one figure in common.
	alike = 0.5
	akin  = 0.34
	// kindred is the share of each lead that the other says in its own language, the mean of the two, when
	// they tell one story; leastKindred is the lesser of the two. Two shared figures go with it.
	kindred      = 0.5
	leastKindred = 0.4
)

// comparer decides whether two articles tell the same story. It is strict: a story told twice is a
// smaller fault than two stories told as one.
type comparer struct {
	rarity rarity
}

func (c comparer) same(a, b *article) bool {
	if !contemporary(a, b) || disagree(a, b) {
		return false
	}
	if overlap(a, b) >= reprint {
		return true
	}
	shared := c.shared(a.terms, b.terms)
	if a.doc.Language != b.doc.Language {
		return shared >= 2 && translated(a, b)
	}
	likeness := cosine(a.vector, b.vector)
	return likeness >= alike && shared >= 2 || likeness >= akin && shared >= 3
}

// contemporary reports whether two articles may tell one story by their time.
func contemporary(a, b *article) bool {
	return a.doc.Published.Sub(b.doc.Published).Abs() <= storySpan
}

// translated reports whether two leads say the same in two languages.
func translated(a, b *article) bool {
	there := mean(lexicon.Covers(a.inOthers, b.terms))
	back := mean(lexicon.Covers(b.inOthers, a.terms))
	return min(there, back) >= leastKindred && (there+back)/2 >= kindred
}

// overlap is how much of its lead each of two articles finds in the other, the lesser of the two: a short
// text that stands in a survey of many stories is not the survey's story.
func overlap(a, b *article) float64 {
	return min(contained(a.leadShingles, b.shingles), contained(b.leadShingles, a.shingles))
}

// shared counts the rare numbers and dates that both texts have.
func (c comparer) shared(a, b []lexicon.Token) int {
	n, of := 0, setOf(b)
	for term, kind := range setOf(a) {
		if _, both := of[term]; both && kind != lexicon.Word && c.rarity.rare(term) {
			n++
		}
	}
	return n
}

// disagree reports whether both leads have figures of which none, or of many hardly any, is the same:
// tables and statistics that come every day or month in the same words are new each time.
func disagree(a, b *article) bool {
	shared, least := sharedFigures(a.terms, b.terms)
	return least >= 1 && shared == 0 || least >= 4 && float64(shared) < 0.34*float64(least)
}

// sharedFigures counts the different numbers and dates that both texts have, and those of the text that
// has fewer.
func sharedFigures(a, b []lexicon.Token) (shared, least int) {
	of, with := figures(a), figures(b)
	for term := range of {
		if with[term] {
			shared++
		}
	}
	return shared, min(len(of), len(with))
}

func figures(tokens []lexicon.Token) map[string]bool {
	set := make(map[string]bool)
	for _, t := range tokens {
		if t.Kind == lexicon.Number || t.Kind == lexicon.Date {
			set[t.Term] = true
		}
	}
	return set
}
