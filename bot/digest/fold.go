package digest

const (
	// repeats is the likeness of two sentences that say the same, and the share of words that one has of
	// the other when they have but one figure in common; without figures it is verbatim.
	repeats  = 0.5
	verbatim = 0.8
	// mostFigures is the share of the figures of the one with fewer that both have.
	mostFigures = 0.66
)

// fold joins each story to the first before it whose line says the same, so that no two lines do, though
// the documents behind them go on differently. It returns the stories that are left.
func (c comparer) fold(stories []*story, language string) []*story {
	var left []*story
	for _, s := range stories {
		if into := c.repeated(s, left, language); into != nil {
			into.articles = append(into.articles, s.articles...)
			into.candidates = append(into.candidates, s.candidates...)
			continue
		}
		left = append(left, s)
	}
	return left
}

// repeated returns the story whose line the line of s would repeat, or nil.
func (c comparer) repeated(s *story, stories []*story, language string) *story {
	if !s.tellable() {
		return nil
	}
	for _, other := range stories {
		if other.tellable() && other.update == s.update && c.repeats(other.head(language), s.head(language)) {
			return other
		}
	}
	return nil
}

// repeats reports whether two sentences say the same. Sentences in the same words with other figures don't:
// a new month of the same statistics is news.
func (c comparer) repeats(a, b candidate) bool {
	if !contemporary(a.article, b.article) || cosine(c.rarity.vector(a.terms), c.rarity.vector(b.terms)) < repeats {
		return false
	}
	words := max(contained(shingles(a.text), shingles(b.text)), contained(shingles(b.text), shingles(a.text)))
	shared, least := sharedFigures(a.terms, b.terms)
	switch {
	case least == 0:
		return words >= verbatim
	case float64(shared) < mostFigures*float64(least):
		return false
	}
	return shared >= 2 || words >= repeats
}
