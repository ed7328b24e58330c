package answer

import (
	"strings"

	"docent/corpus"
	"docent/retrieval"
)

// leadsMost is how many documents the answer to "what is new?" tells of.
const leadsMost = 5

// leads returns the first sentence of each of the first hits, each text once: news say the most there.
func leads(hits []retrieval.Hit) []retrieval.Sentence {
	var found []retrieval.Sentence
	said := make(map[string]bool)
	for i, hit := range hits {
		s, ok := lead(i, hit)
		if key := strings.ToLower(s.Text); ok && !said[key] && len(found) < leadsMost {
			said[key] = true
			found = append(found, s)
		}
	}
	return found
}

// lead returns the first sentence of the i-th hit that tells something: neither what stands beside a photo nor what
// pages put around a text.
func lead(i int, hit retrieval.Hit) (retrieval.Sentence, bool) {
	text, sentences := hit.Passage.Text, corpus.Sentences(hit.Passage.Text)
	for j, span := range sentences {
		beside := j+1 < len(sentences) && corpus.BeginsWithCredit(text[sentences[j+1].Start:])
		s, ok := quotable(retrieval.Sentence{
			Hit: i, Text: text[span.Start:span.End], Score: hit.Score,
			Span: corpus.Span{Start: hit.Passage.Start + span.Start, End: hit.Passage.Start + span.End},
		})
		if ok && !beside && !corpus.IsFurniture(s.Text) {
			return s, true
		}
	}
	return retrieval.Sentence{}, false
}
