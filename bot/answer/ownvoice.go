package answer

import (
	"strings"

	"docent/bot/answer/speech"
	"docent/corpus"
)

// ownSentence is a sentence in which a passage says itself, alone, what a claim says that somebody says in it too.
func (v *verdicts) ownSentence(claim examined, passage *statement, reported corpus.Span) (corpus.Span, bool) {
	said := passage.utterances()
	if !touches(said, reported) || attributesItself(claim.text) {
		return corpus.Span{}, false
	}
	for _, span := range corpus.Sentences(passage.text) {
		if !touches(said, span) && v.verifier.verify(claim, v.verifier.statement(passage.text[span.Start:span.End])).Supported {
			return span, true
		}
	}
	return corpus.Span{}, false
}

// ownVoice is what the hit's passage says itself.
func (v *verdicts) ownVoice(hit int) *statement {
	if v.own[hit] == nil {
		passage := v.passage(hit)
		v.own[hit] = v.verifier.statement(withoutSpeech(passage.text, passage.utterances()))
	}
	return v.own[hit]
}

// withoutSpeech is a text without what it has somebody say.
func withoutSpeech(text string, said []speech.Utterance) string {
	silent := []byte(text)
	for _, u := range said {
		for _, c := range u.Content {
			for i := c.Start; i < c.End; i++ {
				silent[i] = 0
			}
		}
	}
	return strings.ReplaceAll(string(silent), "\x00", "")
}
