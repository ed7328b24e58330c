package answer

import (
	"slices"
	"strings"

	"docent/bot/answer/speech"
	"docent/corpus"
	"docent/retrieval"
)

// verbatim makes a claim of a sentence of a hit, and the sentence a source of the answer. Where he or she says it, the
// sentence that names the speaker is told with it; where it stands within what somebody says, the claim has its
// attribution. What is told anyway, in bytes of its document, is not told twice.
func (a *Answer) verbatim(hit retrieval.Hit, s retrieval.Sentence, told []corpus.Span) Claim {
	said := speech.In(hit.Passage.Text)
	if named := withSpeaker(hit.Passage, s, said); !slices.ContainsFunc(told, func(other corpus.Span) bool {
		return named.Start < other.End && other.Start < s.Start
	}) {
		s = named
	}
	return Claim{
		Text: withoutMarks(s.Text), Citations: []int{a.cite(hit, s)},
		Attribution: attributionOfPart(hit.Passage, s.Span, said),
	}
}

// withSpeaker is the sentence with the one right before it where that names who is only "he" in it.
func withSpeaker(p corpus.Passage, s retrieval.Sentence, said []speech.Utterance) retrieval.Sentence {
	start, end := s.Start-p.Start, s.End-p.Start
	for _, u := range said {
		if u.Phrase.Start < start || u.Phrase.End > end || u.Phrase.Start == u.Phrase.End || u.Antecedent.End == 0 || u.Antecedent.End > start {
			continue
		}
		for _, before := range corpus.Sentences(p.Text[:start]) {
			text := p.Text[before.Start:end]
			if before.Start <= u.Antecedent.Start && u.Antecedent.End <= before.End &&
				strings.Trim(p.Text[before.End:start], " \u00a0") == "" && letters(text) <= adjoinLetters {
				s.Text, s.Lead, s.Start = text, start-before.Start, p.Start+before.Start
				return s
			}
		}
	}
	return s
}

// attributionOfPart tells whose words a part of a passage is that stands within what somebody says; nil where it stands
// in none, or names the speaker itself.
func attributionOfPart(p corpus.Passage, part corpus.Span, said []speech.Utterance) *Attribution {
	start, end := part.Start-p.Start, part.End-p.Start
	for _, u := range said {
		if u.Phrase.Start < u.Phrase.End && start < u.Phrase.End && u.Phrase.Start < end || u.Denied {
			continue
		}
		for _, c := range u.Content {
			if c.Start <= start+len("“") && end-len("”。") <= c.End && start < c.End {
				return attributionOf(u)
			}
		}
	}
	return nil
}
