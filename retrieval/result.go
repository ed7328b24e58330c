package retrieval

import (
	"time"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// Search narrows and sizes a search. The zero value asks for the default number of hits from everything.
type Search struct {
	// K is how many hits are wanted; 0 means 10.
	K int
	// From and To keep documents published in [From, To); a zero bound is open. A document without
	// a time of publication passes only when both are zero.
	From, To time.Time
	// Publisher and Language, when set, must equal the document's.
	Publisher, Language string
	// Documents, when not nil, are the only documents searched.
	Documents []string
	// Now is the asker's clock, in the zone that "last week" is told in; zero is the index's own.
	Now time.Time
	// News lets a question that asks for what is new on a topic find the openings of the documents about it, the
	// newest first. One that asks for nothing but what is new finds those of all documents in any case.
	News bool
	// Explain asks for the explanation of each hit.
	Explain bool
}

// Result is what a search found, best first.
type Result struct {
	Query lexicon.Query
	Hits  []Hit
	// Newest says that the question asks for nothing but what is new: the hits are the beginnings of the newest
	// documents, the newest first. With a Topic, which the question names, they are about that, and Query is of that.
	Newest bool
	Topic  string
	// Evidence in [0, 1] is how far the best of the hits covers what was asked.
	Evidence float64
	// Rarity tells how rare the words of the question are among the passages.
	Rarity Rarity
}

// Hit is one retrieved passage.
type Hit struct {
	Passage corpus.Passage
	// Document is the passage's document without its text.
	Document corpus.Document
	// Score orders hits of one result; scores of different results are not comparable.
	Score float64
	// Evidence in [0, 1] is the share of the question, weighted by rarity, that the passage covers.
	Evidence float64
	// Explanation is nil unless it was asked for.
	Explanation *Explanation
}

// Sentence is one sentence of a hit, scored against the question.
type Sentence struct {
	// Hit is the index of the hit that the sentence stands in.
	Hit int
	// Span counts bytes of the document's text.
	corpus.Span
	Text string
	// Lead is how many bytes of Text are of the sentence before, with the white space behind it, where that is
	// needed to understand this one; else 0.
	Lead int
	// Score orders the sentences of one result, higher first.
	Score float64
	// Coverage in [0, 1] is the share of the question, weighted by rarity, that the sentence itself covers.
	Coverage float64
	// Fits is set when the sentence has something new of the kind asked for, and is no question itself nor of
	// another year than the question's.
	Fits bool
	// Traits are what Score is made of.
	Traits Traits
	// Surprise is how unlikely a passage is to say by chance what the sentence says of the question, in nats.
	Surprise float64
}

// best is the most evidence that one of the hits has.
func best(hits []Hit) float64 {
	evidence := 0.0
	for _, hit := range hits {
		evidence = max(evidence, hit.Evidence)
	}
	return evidence
}
