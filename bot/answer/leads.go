package answer

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"docent/corpus"
	"docent/retrieval"
)

const (
	// leadsMost is how many documents the answer to "what is new?" tells of.
	leadsMost = 5
	// betterLead is how much more of the topic than the first a sentence has to cover to be told in its place.
	betterLead = 0.3
)

// chooseLeads keeps the first of the leads.
func chooseLeads(_ []retrieval.Hit, leads iter.Seq[retrieval.Sentence]) (first []retrieval.Sentence) {
	for s := range leads {
		if first = append(first, s); len(first) == leadsMost {
			break
		}
	}
	return first
}

// leads returns the first sentence of each of the first hits, each text once: news say the most there.
func leads(hits []retrieval.Hit) []retrieval.Sentence {
	var found []retrieval.Sentence
	said := make(map[string]bool)
	for i, hit := range hits {
		s, ok := lead(i, hit)
		if key := strings.ToLower(s.Text); ok && !said[key] {
			said[key] = true
			found = append(found, s)
		}
	}
	return found
}

// topicLeads returns of each of the first hits the first sentence that is on the topic, else its first, each text once.
func (a *Answerer) topicLeads(found retrieval.Result) []retrieval.Sentence {
	hits := read(found.Hits)
	all := leads(hits)
	sentences := a.index.Sentences(found.Query, hits)
	slices.SortStableFunc(sentences, func(s, t retrieval.Sentence) int { return cmp.Compare(s.Start, t.Start) })
	for i, first := range all {
		on := coverageAt(sentences, first)
		for _, s := range sentences {
			if s.Hit != first.Hit || s.Start <= first.Start || s.Coverage <= on+betterLead {
				continue
			}
			if quote, ok := tellable(s, hits[s.Hit].Passage); ok {
				all[i], on = quote, s.Coverage
			}
		}
	}
	return all
}

// coverageAt is how much of the topic the sentence covers that ends where s does.
func coverageAt(sentences []retrieval.Sentence, s retrieval.Sentence) float64 {
	for _, other := range sentences {
		if other.Hit == s.Hit && other.Start <= s.Start && s.Start < other.End {
			return other.Coverage
		}
	}
	return 0
}

// lead returns the first sentence of the i-th hit that tells something.
func lead(i int, hit retrieval.Hit) (retrieval.Sentence, bool) {
	text := hit.Passage.Text
	for _, span := range corpus.Sentences(text) {
		s, ok := tellable(retrieval.Sentence{
			Hit: i, Text: text[span.Start:span.End], Score: hit.Score,
			Span: corpus.Span{Start: hit.Passage.Start + span.Start, End: hit.Passage.Start + span.End},
		}, hit.Passage)
		if ok {
			return s, true
		}
	}
	return retrieval.Sentence{}, false
}

// tellable is the quotable part of a sentence of the passage that tells something: it is neither what stands beside a
// photo nor what pages put around a text.
func tellable(s retrieval.Sentence, p corpus.Passage) (retrieval.Sentence, bool) {
	behind := strings.TrimLeft(p.Text[s.End-p.Start:], " \n\r\t\u3000")
	quote, ok := quotable(s)
	return quote, ok && !corpus.BeginsWithCredit(behind)
}
