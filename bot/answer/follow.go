package answer

import (
	"regexp"
	"slices"
	"strings"

	"docent/corpus"
)

const (
	// followed is how many sentences of a draft are looked at while it is written, and followedBytes how much of it;
	// the rest waits for its end.
	followed      = 24
	followedBytes = 8 << 10
)

// follower shows what holds of a draft while a model writes it.
type follower struct {
	verdicts   *verdicts
	pertinence pertinence
	show       func(Answer)
	// answer is what was shown last, settled the part of the draft that it is made of.
	answer  Answer
	settled string
	// proposed are the claims that checker has taken.
	proposed []Claim
	checker  *checker
}

// follow returns a function that takes the whole of a draft each time that it has grown, or nil when nobody listens.
// What it shows has been verified: nothing of a sentence that is not whole, and nothing that no passage carries.
// At the model's first token, before any sentence can be whole, it names the documents that are being read.
func (a *Answerer) follow(q Question, answer Answer, v *verdicts) func(string) {
	if q.OnClaims == nil {
		return nil
	}
	answer.Composer, answer.Model = Model, a.model.Name()
	f := &follower{
		verdicts: v, pertinence: a.verifier.pertinence(q), show: q.OnClaims, answer: answer, checker: newChecker(v),
	}
	begun := false
	return func(text string) {
		if !begun {
			begun, answer.Nearest = true, nearestDocuments(v.hits)
			q.OnClaims(answer)
		}
		f.take(text)
	}
}

// take shows the claims of a draft when they have changed.
func (f *follower) take(text string) {
	if len(text) > followedBytes || len(f.proposed) > followed {
		return
	}
	settled := settledPart(text)
	if settled == f.settled {
		return
	}
	f.settled = settled
	f.check(claimsOf(settled, len(f.verdicts.hits)))
	claims, sources := f.pertinence.keep(f.checker.claims, f.checker.sources)
	if slices.EqualFunc(claims, f.answer.Claims, Claim.equal) {
		return
	}
	f.answer.Claims, f.answer.Sources = slices.Clone(claims), slices.Clone(sources)
	f.show(f.answer)
}

// check takes the claims that are new, or all of them where an earlier one has changed.
func (f *follower) check(proposed []Claim) {
	known := len(f.proposed)
	if len(proposed) < known || !slices.EqualFunc(proposed[:known], f.proposed, Claim.equal) {
		f.checker, known = newChecker(f.verdicts), 0
	}
	for _, claim := range proposed[known:] {
		f.checker.take(claim)
	}
	f.proposed = proposed
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
		end = line + s.End
	}
	return strings.TrimSpace(text[:end])
}

// maxPassages is more than any prompt holds.
const maxPassages = 99
