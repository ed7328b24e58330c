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
		sentences := corpus.Sentences(hit.Passage.Text)
		if len(sentences) == 0 || len(found) == leadsMost {
			continue
		}
		span := sentences[0]
		s := retrieval.Sentence{
			Hit: i, Text: hit.Passage.Text[span.Start:span.End], Score: hit.Score,
			Span: corpus.Span{Start: hit.Passage.Start + span.Start, End: hit.Passage.Start + span.End},
		}
		if key := strings.ToLower(s.Text); !said[key] {
			said[key] = true
			found = append(found, s)
		}
	}
	return found
}
