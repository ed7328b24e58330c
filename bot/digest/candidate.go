package digest

import (
	"cmp"
	"slices"

	"docent/retrieval/lexicon"
)

// What a sentence gains by being on the topic, central to its story, early in its document, and full of
// names and figures.
const (
	topicShare    = 0.35
	centralShare  = 0.3
	earlyShare    = 0.2
	specificShare = 0.15
)

// Sentences of fewer units say too little, of more too much.
const (
	shortest = 10
	longest  = 240
)

// crowdedFitness is the fitness of a list.
const crowdedFitness = 0.5

// candidate is a sentence that may tell a story.
type candidate struct {
	sentence
	article *article
	// place is the index of the sentence in its article.
	place int
	// central in [0, 1] is how much of the story the sentence tells.
	central float64
	score   float64
}

// candidates returns the sentences of a story's articles that are on the topic, best first.
func (c comparer) candidates(s *story) []candidate {
	var all []candidate
	centre, highest, topic := c.centre(s), 0.0, 0.0
	for _, a := range s.articles {
		for i, one := range a.sentences {
			if one.coverage == 0 {
				continue
			}
			central := cosine(c.rarity.vector(one.terms), centre)
			highest, topic = max(highest, central), max(topic, one.coverage)
			all = append(all, candidate{sentence: one, article: a, place: i, central: central})
		}
	}
	for i := range all {
		all[i].score = all[i].worth(topic, highest)
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	return all
}

// worth is the score of a candidate of a story whose sentences reach the given coverage and centrality.
func (c candidate) worth(topic, highest float64) float64 {
	worth := topicShare*c.coverage/topic + earlyShare/(1+float64(c.place)/2) + specificShare*specificity(c.terms)
	if highest > 0 {
		worth += centralShare * c.central / highest
	}
	if c.crowded {
		worth *= crowdedFitness
	}
	return worth * fitness(c.text)
}

// centre adds up the terms of all sentences of a story.
func (c comparer) centre(s *story) map[string]float64 {
	sum := make(map[string]float64)
	for _, a := range s.articles {
		for _, one := range a.sentences {
			for term, weight := range c.rarity.vector(one.terms) {
				sum[term] += weight
			}
		}
	}
	return sum
}

// specificity in [0, 1] grows with the number of names, numbers and dates.
func specificity(terms []lexicon.Token) float64 {
	n := 0
	for _, kind := range setOf(terms) {
		if kind != lexicon.Word {
			n++
		}
	}
	return float64(min(n, 5)) / 5
}

// fitness in (0, 1] is less than 1 for a sentence that is too short or too long for a line.
func fitness(text string) float64 {
	weight := weightOf(text)
	switch {
	case weight < shortest:
		return 0.4
	case weight > longest:
		return float64(longest) / float64(weight)
	}
	return 1
}
