package answer

import (
	"fmt"

	"docent/corpus"
)

// shortestClause is how many pieces a clause has at least that is held against a sentence by itself.
const shortestClause = 4

// checkTwisted wants a claim, or a clause of it, that repeats a sentence of the passage but for a few words to differ in
// none that says something else: another number, name or amount, a denial, or a word of another meaning.
func (v *Verifier) checkTwisted(claim examined, passage *statement) string {
	if claim.repeatsQuestion() || claim.script() != passage.script() {
		return ""
	}
	all := v.differences(claim, passage)
	for _, h := range all {
		if !v.twists(claim, passage, h, len(all) == 1) {
			continue
		}
		switch {
		case len(h.own) == 0:
			return fmt.Sprintf("the claim leaves out %q of the passage", textOf(passage, h.theirs))
		case len(h.theirs) == 0:
			return fmt.Sprintf("the passage does not have %q", textOf(claim.statement, h.own))
		}
		return fmt.Sprintf("where the claim has %q the passage has %q", textOf(claim.statement, h.own), textOf(passage, h.theirs))
	}
	return ""
}

// differences returns where a claim differs from the sentence that it repeats as a whole, or else where its clauses do.
func (v *Verifier) differences(claim examined, passage *statement) []hunk {
	all, whole := passage.differs(claim.pieces)
	if whole {
		return all
	}
	for _, clause := range clausesOf(claim.pieces) {
		some, _ := passage.differs(clause)
		all = append(all, some...)
	}
	return all
}

// differs returns where a part of a claim differs from the sentence of the statement that it repeats, if it does.
func (s *statement) differs(part []piece) (all []hunk, found bool) {
	sentence := s.nearestSentence(part)
	pairs, weight := align(part, sentence)
	if !retells(part, pairs, weight) {
		return nil, false
	}
	return hunks(part, sentence, pairs), true
}

// clausesOf cuts the pieces of a claim into clauses; a short one stays with that before it.
func clausesOf(all []piece) (clauses [][]piece) {
	for start := 0; start < len(all); {
		end := start + 1
		for end < len(all) && (!all[end].opens || end-start < shortestClause || clauseEnd(all, end+1)-end < shortestClause) {
			end++
		}
		clauses = append(clauses, all[start:end])
		start = end
	}
	return clauses
}

// nearestSentence returns the pieces of the sentence that has most of those of a part of a claim.
func (s *statement) nearestSentence(part []piece) (nearest []piece) {
	most, part := 0.0, part[:min(len(part), longestAligned)]
	for _, span := range corpus.Sentences(s.text) {
		sentence := within(s.pieces, span, func(p piece) int { return p.start })
		if c := common(part, sentence); c > most {
			most, nearest = c, sentence
		}
	}
	return nearest
}

func textOf(s *statement, run []piece) string { return s.text[run[0].start:run[len(run)-1].end] }
