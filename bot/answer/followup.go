package answer

import (
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/corpus"
)

const (
	// turnsRead is how many of the last turns a question may lean on.
	turnsRead = 6
	// longestFollowUp is the length from which a question is taken to stand for itself, in characters.
	longestFollowUp = 200
)

// understand returns the question as it is understood beside its thread, with what it lacks put in; one that stands
// for itself is returned as it is. A model rewrites where there is one; what it writes is taken only when every name
// and number of it was said before, and else what the question lacks is carried over word by word.
func (a *Answerer) understand(ctx context.Context, q Question) Question {
	if len(q.Thread) == 0 || utf8.RuneCountInString(q.Text) > longestFollowUp || !utf8.ValidString(q.Text) {
		return q
	}
	q.Thread = q.Thread[max(0, len(q.Thread)-turnsRead):]
	if q.Now.IsZero() {
		q.Now = a.index.Now()
	}
	r := a.remark(q.Text, q.Now)
	how := r.leans()
	if how == alone {
		return q
	}
	if text, ok := a.rewrite(ctx, q, how); ok && text != q.Text {
		return q.as(text)
	}
	return q
}

// as is the question in other words, in the language in which it was asked.
func (q Question) as(text string) Question {
	if len(strings.Fields(q.Text)) > 1 || !isLatin(q.Text) {
		if q.Language == "" {
			q.Language = corpus.DetectLanguage(q.Text)
		}
	}
	q.Text = text
	return q
}

// to is the answer to the question as it was asked, which says how it was understood.
func (a Answer) to(asked, alone Question) Answer {
	a.Question = asked.Text
	if alone.Text != asked.Text {
		a.Understood = alone.Text
	}
	return a
}

// aloud is the question with a listener that hears answers to the question as it was asked.
func (q Question) aloud(asked Question) Question {
	if asked.OnClaims != nil {
		q.OnClaims = func(a Answer) { asked.OnClaims(a.to(asked, q)) }
	}
	return q
}

// isLatin reports whether a text is in Latin letters, in which one word alone does not tell its language.
func isLatin(text string) bool { return script(text) == unicode.Latin }

// rewrite puts into the question what it lacks, by the model or by words; ok is false when nothing is to be put in.
func (a *Answerer) rewrite(ctx context.Context, q Question, how leaning) (text string, ok bool) {
	carried := ""
	if how != perhaps {
		carried = a.carryOver(q, how)
	}
	if a.model != nil {
		text, err := a.model.Rewrite(ctx, q)
		switch {
		case err != nil:
			a.log.Warn("the model did not rewrite a question; its words are carried over", "error", err)
		case a.invents(text, q, carried):
			a.log.Info("the model rewrote a question with what nobody said; its words are carried over")
		default:
			return text, true
		}
	}
	return carried, carried != ""
}

// carryOver puts words of the last turn that has some into the question; "" when none has.
func (a *Answerer) carryOver(q Question, how leaning) string {
	own := a.remark(q.Text, q.Now)
	for _, turn := range slices.Backward(q.Thread) {
		last := a.remark(strings.ToValidUTF8(turn.Question, ""), q.Now)
		if len(last.content()) == 0 {
			continue
		}
		if how == instead {
			return replaced(last, own, turn)
		}
		return appended(last, own)
	}
	return ""
}
