package answer

import (
	"slices"

	"docent/retrieval"
	"docent/retrieval/lexicon"
)

// minEvidence is the evidence below which the documents are taken not to say.
const minEvidence = 0.47

// enough reports whether what was found can carry an answer. A question of numbers alone asks for a sum, not
// for a document; one for nothing but what is new is answered by whatever is.
func enough(found retrieval.Result) bool {
	if found.Newest {
		return found.Evidence >= minEvidence
	}
	return found.Evidence >= minEvidence && slices.ContainsFunc(found.Query.Groups, func(g lexicon.Group) bool {
		return g.Kind != lexicon.Number
	})
}
