// Package speech finds what a text has somebody say: reported speech, in English, Chinese and Russian, with its speaker
// as the text names him. It would rather miss a speaker than name a wrong one.
package speech

import (
	"slices"
	"strings"
	"unicode/utf8"

	"docent/corpus"
)

// Utterance is something that a text has somebody say, write, think, forecast, allege or deny. Its spans count bytes of
// the text.
type Utterance struct {
	// Speaker is who says it, in the words of the text, but for the capital that a common noun has from its place; "" where
	// the text leaves him to a pronoun that may mean several.
	Speaker string
	// Verb is what a Russian text says in front of a speaker, or would: "заявил", "по словам", "сообщили в". The case of
	// Speaker goes with it. It is "" in other languages.
	Verb string
	// Denied is set where the speaker says that it is not so.
	Denied bool
	// Phrase names the speaker and that he speaks. Content, in parts, is what he says. Antecedent is the phrase of another
	// utterance that names the speaker, empty where this one does.
	Phrase     corpus.Span
	Content    []corpus.Span
	Antecedent corpus.Span

	kind      speakerKind
	referring referral
	// before and after say on which sides of the phrase its content stands.
	before, after bool
}

// referral is how a text refers to a speaker without his name: 0 not at all.
type referral uint8

const (
	// toPerson is he and she, toAny what may mean anybody: they, the same ministry, 该公司.
	toPerson referral = 1 + iota
	toAny
)

// In returns what somebody says in a text, in reading order.
func In(text string) []Utterance {
	var all, before []Utterance
	end := 0
	for _, span := range corpus.Sentences(text) {
		found := inSentence(text, span)
		if len(found) == 0 && strings.Trim(text[end:span.Start], " ") == "" {
			found = goesOn(text, span, before)
		}
		for i := range found {
			found[i].resolve(text, slices.Concat(before, found[:i]))
		}
		all = append(all, found...)
		before, end = found, span.End
	}
	return all
}

// Told is what is said, with a space between its parts.
func (u Utterance) Told(text string) string {
	parts := make([]string, len(u.Content))
	for i, c := range u.Content {
		parts[i] = text[c.Start:c.End]
	}
	return strings.Join(parts, " ")
}

// somebody reports whether there is a speaker, if only by a pronoun.
func (u Utterance) somebody() bool { return u.Speaker != "" || u.referring != 0 }

// quotes reports whether the content is in quotation marks.
func (u Utterance) quotes(text string) bool {
	return slices.ContainsFunc(u.Content, func(c corpus.Span) bool {
		r, size := utf8.DecodeLastRuneInString(text[:c.Start])
		return size > 0 && strings.ContainsRune(openingQuotes, r)
	})
}

// goesOn is what the speaker of the sentence before says in one that is a quotation and nothing else: “…”, said X. “…”
func goesOn(text string, span corpus.Span, before []Utterance) []Utterance {
	if len(before) == 0 {
		return nil
	}
	last := before[len(before)-1]
	quote, ok := quotationAt(text, span.Start)
	if !ok || quote.End < span.End-len("”") || !last.quotes(text) || last.Speaker == "" {
		return nil
	}
	last.Antecedent = last.Phrase
	last.Phrase, last.Content, last.referring = corpus.Span{Start: span.Start, End: span.Start}, []corpus.Span{quote}, 0
	return []Utterance{last}
}
