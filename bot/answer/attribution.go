package answer

import (
	"slices"
	"strings"

	"docent/bot/answer/speech"
	"docent/corpus"
)

// Attribution says that a claim is what the documents have somebody say, which they do not say themselves.
type Attribution struct {
	// Speaker is whose words these are, verbatim from the passage; "" where the passage does not tell for certain.
	Speaker string `json:"speaker"`
	// Verb is how a Russian passage puts it in front of the speaker, whose case goes with it: "заявил", "по словам".
	Verb string `json:"verb,omitempty"`
}

// contentShare is the share of a claim that what somebody says has to hold for the claim to be his words.
const contentShare = 0.75

// attribution tells whose words a claim is that some hits carry; nil where one of them says it itself, where the claim
// says or leaves open whose words it gives, and where that can't be told.
func (v *verdicts) attribution(claim examined, by []carrier) *Attribution {
	if attributesItself(claim.text) {
		return nil
	}
	var first *Attribution
	for _, c := range by {
		said := v.saidIn(claim, c)
		if said == nil {
			return nil
		}
		if first == nil || first.Speaker == "" {
			first = said
		}
	}
	if first != nil && v.names(claim.text, first.Speaker) {
		return nil
	}
	return first
}

// names reports whether a claim begins with its speaker, as the minutes of a meeting do: "Weber: it is cold".
func (v *verdicts) names(claim, speaker string) bool {
	before, _, label := strings.Cut(strings.ReplaceAll(claim, "：", ":"), ":")
	return label && speaker != "" && mentions(v.verifier.statement(before), speaker)
}

// saidIn tells whose words a claim is in one hit that carries it.
func (v *verdicts) saidIn(claim examined, c carrier) *Attribution {
	passage, span := v.passage(c.hit), c.supports
	said := passage.utterances()
	if !touches(said, span) || v.verifier.verify(claim, v.ownVoice(c.hit)).Supported {
		return nil
	}
	best, length := (*Attribution)(nil), 0
	for _, u := range said {
		if !meets(u.Content, span.Start, span.End) || !v.rests(claim, u, passage.text) {
			continue
		}
		if n := len(u.Told(passage.text)); best == nil || n < length {
			best, length = attributionOf(u), n
		}
	}
	return best
}

// attributionOf is the speaker of an utterance, unless his name is what a chat would make a link of, or a reader take for
// a marker.
func attributionOf(u speech.Utterance) *Attribution {
	if u.Speaker == "" || linkLike.MatchString(u.Speaker) || strings.ContainsAny(u.Speaker, "[]［］【】<>{}|*_\n") {
		return &Attribution{}
	}
	return &Attribution{Speaker: u.Speaker, Verb: u.Verb}
}

// touches reports whether a span has a part of what somebody says.
func touches(said []speech.Utterance, span corpus.Span) bool {
	return slices.ContainsFunc(said, func(u speech.Utterance) bool { return meets(u.Content, span.Start, span.End) })
}

// rests reports whether a claim is what is said: that carries it with the name of who says it, or holds all its numbers
// and most of its words. What somebody denies carries a claim that denies it too.
func (v *verdicts) rests(claim examined, u speech.Utterance, passage string) bool {
	told := u.Told(passage)
	if u.Denied {
		return v.verifier.verify(claim, v.verifier.statement(passage[u.Phrase.Start:u.Phrase.End]+" "+told)).Supported
	}
	content := v.verifier.statement(u.Speaker + ": " + told)
	if v.verifier.verify(claim, content).Supported {
		return true
	}
	return script(claim.text) == script(passage) && checkQuantities(claim, content) == "" && coverage(claim.query, content) >= contentShare
}
