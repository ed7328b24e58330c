package answer

import (
	"regexp"
	"slices"
	"strings"

	"docent/corpus"
	"docent/retrieval"
)

// followed is how many sentences of a draft are looked at while it is written; the rest waits for its end.
const followed = 24

// follower shows what holds of a draft while a model writes it.
type follower struct {
	verifier *Verifier
	hits     []retrieval.Hit
	show     func(Answer)
	// answer is what was shown last, settled the part of the draft that it is made of.
	answer  Answer
	settled string
}

// follow returns a function that takes the whole of a draft each time that it has grown, or nil when nobody listens.
// What it shows has been verified: nothing of a sentence that is not whole, and nothing that no passage carries.
// At the model's first token, before any sentence can be whole, it names the documents that are being read.
func (a *Answerer) follow(q Question, answer Answer, hits []retrieval.Hit) func(string) {
	if q.OnClaims == nil {
		return nil
	}
	answer.Composer, answer.Model = Model, a.model.Name()
	f := &follower{verifier: a.verifier, hits: hits, show: q.OnClaims, answer: answer}
	reading := answer
	reading.Nearest = nearestDocuments(hits)
	q.OnClaims(reading)
	return f.take
}

// take shows the claims of a draft when they have changed.
func (f *follower) take(text string) {
	settled := settledPart(text)
	if settled == f.settled {
		return
	}
	f.settled = settled
	claims, sources, _ := f.verifier.Check(Draft{Text: settled}, f.hits)
	if slices.EqualFunc(claims, f.answer.Claims, Claim.equal) {
		return
	}
	f.answer.Claims, f.answer.Sources = claims, sources
	f.show(f.answer)
}

func (c Claim) equal(d Claim) bool { return c.Text == d.Text && slices.Equal(c.Citations, d.Citations) }

// sentenceEnd is the stop of a sentence with what may stand behind it.
var sentenceEnd = regexp.MustCompile(`[.!?。！？…]["[【［（('»”’)）\]】］\s\d]*\z`)

// settledPart is the beginning of a draft that will not change any more: whole lines, sentences that another one
// follows, and a last sentence that is cited and has its stop. (A stop alone may be the point of "10.4%".)
func settledPart(text string) string {
	line := strings.LastIndexByte(text, '\n') + 1
	spans := corpus.Sentences(text[line:])
	end := line
	for i, s := range spans {
		last := i == len(spans)-1
		whole := text[line+s.Start : line+s.End]
		if last && !(sentenceEnd.MatchString(whole) && marker.MatchString(canonical(whole, maxPassages))) {
			break
		}
		if end = line + s.End; i == followed {
			break
		}
	}
	return strings.TrimSpace(text[:end])
}

// maxPassages is more than any prompt holds.
const maxPassages = 99
