package web

import (
	"cmp"
	"slices"
	"time"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/messages"
	"docent/corpus"
)

// answerView is an answer as the page shows it.
type answerView struct {
	page
	answer.Answer
	// Voice speaks the sentences of a refusal, of which Refusal is the first.
	Voice   *messages.Catalogue
	Refusal string
	// Omitted says how many statements of the model were left out, "" for none.
	Omitted string
	// Understood says how the question was understood, or "". Notes stand below the claims.
	Understood string
	Notes      []string
	Claims     []claimView
	Sections   []sectionView
	Sources    []sourceView
	Nearest    []sourceView
	// Writing is set while a model writes the rest.
	Writing bool
}

// claimView is a claim with the sources that its markers open.
type claimView struct {
	answer.Claim
	Cited []sourceView
	// Note is the claim's translation, said to be one, or "".
	Note string
}

type sectionView struct {
	Heading string
	Claims  []claimView
}

// sourceView is a document, or a quote of one, as an entry of a list.
type sourceView struct {
	N                             int
	Title, Publisher, Date, Quote string
	// Link is the address in the reader, Passage that of the fragment around the quote, Label the marker's name.
	Link, Passage, Label string
}

// newAnswerView prepares the answer to q. An answer that says nothing is shown as a refusal.
func newAnswerView(p page, q question, a answer.Answer) *answerView {
	a.Refused = a.Refused || len(a.Claims)+len(a.Sections) == 0
	v := &answerView{page: p, Answer: a, Voice: voice(p, a)}
	v.Refusal, v.Omitted = v.Voice.Text("bot.refused", nil), bot.Omitted(a, v.Voice)
	v.Understood, v.Notes = bot.Understood(a, v.Voice), bot.Notes(a, v.Voice)
	if q.Mode == modeSummary {
		v.Refusal = v.Voice.Text("bot.summary.none", map[string]any{"Topic": q.Text})
	}
	for _, c := range a.Sources {
		v.Sources = append(v.Sources, p.source(c))
	}
	for _, doc := range a.Nearest {
		v.Nearest = append(v.Nearest, p.source(corpus.Cite(0, doc, corpus.Span{}, "")))
	}
	shown := bot.Attributed(a, v.Voice)
	v.Claims = v.claims(shown.Claims)
	for _, section := range shown.Sections {
		v.Sections = append(v.Sections, sectionView{section.Heading, v.claims(section.Claims)})
	}
	return v
}

// claims joins each claim with its sources, in the order of its citations.
func (v *answerView) claims(claims []answer.Claim) []claimView {
	views := make([]claimView, len(claims))
	for i, c := range claims {
		views[i].Claim = c
		if c.Translation != "" {
			views[i].Note = v.Voice.Text("bot.translation", map[string]any{"Text": c.Translation})
		}
		for _, n := range c.Citations {
			if at := slices.IndexFunc(v.Sources, func(s sourceView) bool { return s.N == n }); at >= 0 {
				views[i].Cited = append(views[i].Cited, v.Sources[at])
			}
		}
	}
	return views
}

// source prepares a citation for reading.
func (p page) source(c corpus.Citation) sourceView {
	span := corpus.Span{Start: c.Start, End: c.End}
	s := sourceView{
		N: c.N, Title: c.Title, Publisher: c.Publisher, Quote: c.Quote,
		Link: documentLink(c.Document, span), Passage: passageLink(c.Document, span),
		Label: p.catalogue.Text("web.marker", map[string]any{"Number": c.N}),
	}
	if s.Title = cmp.Or(c.Title, c.Opening); s.Title == "" {
		s.Title = p.T("web.untitled")
	}
	if published, err := time.Parse(time.RFC3339, c.Published); err == nil {
		s.Date = p.catalogue.Date(published)
	}
	return s
}
