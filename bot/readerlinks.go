package bot

import (
	"slices"

	"docent/corpus"
)

// WithLinks returns the reply with the address of every document that it cites or names made by link, which is given the
// document and the quoted bytes of its text, none for a document that is only named. The original is not changed.
func (r Reply) WithLinks(link func(document string, start, end int) string) Reply {
	cited := func(sources []corpus.Citation) []corpus.Citation {
		sources = slices.Clone(sources)
		for i, s := range sources {
			sources[i].URL = link(s.Document, s.Start, s.End)
		}
		return sources
	}
	r.Linked = true
	if r.Answer != nil {
		a := *r.Answer
		a.Sources, a.Nearest = cited(a.Sources), named(a.Nearest, link)
		r.Answer = &a
	}
	if r.Digest != nil {
		d := *r.Digest
		d.Sources = cited(d.Sources)
		r.Digest = &d
	}
	return r
}

func named(documents []corpus.Document, link func(string, int, int) string) []corpus.Document {
	documents = slices.Clone(documents)
	for i, doc := range documents {
		documents[i].URL = link(doc.ID, 0, 0)
	}
	return documents
}
