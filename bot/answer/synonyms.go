package answer

import (
	"slices"
	"strings"

	"docent/retrieval/lexicon"
)

// admitSynonyms takes missing words for held that share a translation with a word of the sentence that holds
// most, or the side of an opposition.
func (v *Verifier) admitSynonyms(w *compared, passage *statement) {
	var theirs []lexicon.Group
	var evidence *statement
	for i, g := range w.claim.query.Groups {
		if !w.missing(i) || !w.counts(i) || g.Kind != lexicon.Word {
			continue
		}
		if theirs == nil {
			span := supporting(w.claim, passage)
			theirs, evidence = v.lex.Query(passage.text[span.Start:span.End]).Groups, passage.part(span)
		}
		if shareMeaning([]lexicon.Group{g}, theirs) || v.areRelated(g, theirs) || shareSide(textSides(g.Surface), evidence) {
			w.degrees[i] = heldDegree
		}
	}
}

// areRelated reports whether one of some words of the same language means much the same as a word.
func (v *Verifier) areRelated(g lexicon.Group, others []lexicon.Group) bool {
	near := v.lex.Related(lexicon.Query{Groups: []lexicon.Group{g}})[0]
	return len(near) > 0 && slices.ContainsFunc(others, func(other lexicon.Group) bool {
		word := other.Surface
		if !isHan(word) {
			word = strings.Join(other.Alternatives[0].Terms, " ")
		}
		return other.Kind == lexicon.Word && near[word] >= related
	})
}
