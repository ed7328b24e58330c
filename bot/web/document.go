package web

import (
	"errors"
	"net/http"
	"net/url"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"docent/corpus"
)

// documentPage is a document, or the part of it around a quote.
type documentPage struct {
	page
	Document corpus.Document
	Lines    []line
	// Link is the address of the quote in the reader.
	Link string
	// CutBefore and CutAfter are set where a line goes on beyond the part that is shown.
	CutBefore, CutAfter bool
}

// document serves the reader: the whole text, with the quote marked.
func (s *site) document(w http.ResponseWriter, r *http.Request) {
	doc, ok := s.find(w, r)
	if !ok {
		return
	}
	quote := quoteOf(r, doc.Text)
	lines := lay(doc.Text, quote, s.headings(r, doc.ID))
	s.render(w, http.StatusOK, "document", documentPage{page: s.page(r), Document: doc, Lines: lines})
}

// passage serves the quote with the text around it, as a fragment of the page.
func (s *site) passage(w http.ResponseWriter, r *http.Request) {
	doc, ok := s.find(w, r)
	if !ok {
		return
	}
	quote := quoteOf(r, doc.Text)
	around := surroundings(doc.Text, quote)
	within := corpus.Span{Start: quote.Start - around.Start, End: quote.End - around.Start}
	lines := lay(doc.Text[around.Start:around.End], within, s.headings(r, doc.ID))
	s.render(w, http.StatusOK, "passage", documentPage{
		page: s.page(r), Document: doc, Lines: lines, Link: documentLink(doc.ID, quote),
		CutBefore: around.Start > 0 && doc.Text[around.Start-1] != '\n',
		CutAfter:  around.End < len(doc.Text) && doc.Text[around.End] != '\n',
	})
}

// find returns the document of the address, or answers the request itself.
func (s *site) find(w http.ResponseWriter, r *http.Request) (corpus.Document, bool) {
	doc, err := s.Document(r.Context(), r.PathValue("id"))
	switch {
	case err == nil:
		return doc, true
	case errors.Is(err, s.ErrNoDocument):
		s.refuse(w, r, http.StatusNotFound, "web.error.document", nil)
	default:
		s.Log.Error("open document", "document", r.PathValue("id"), "error", err)
		s.refuse(w, r, http.StatusInternalServerError, "bot.failed", nil)
	}
	return doc, false
}

// headings returns the heading lines of a document. Without them the text is still whole.
func (s *site) headings(r *http.Request, id string) map[string]bool {
	if s.Passages == nil {
		return nil
	}
	passages, err := s.Passages(r.Context(), id)
	if err != nil {
		s.Log.Error("list passages", "document", id, "error", err)
		return nil
	}
	headings := map[string]bool{}
	for _, p := range passages {
		headings[p.Heading] = p.Heading != ""
	}
	return headings
}

// Published is the day of publication as the page's language writes it, or "".
func (p documentPage) Published() string { return p.catalogue.Date(p.Document.Published) }

// Language names the document's language in the page's, or "".
func (p documentPage) Language() string {
	tag, err := language.Parse(p.Document.Language)
	if err != nil {
		return ""
	}
	return display.Tags(language.Make(p.catalogue.Language())).Name(tag)
}

// Original is the address that the document was published under, when it is one of the web.
func (p documentPage) Original() string {
	address, err := url.Parse(p.Document.URL)
	if err != nil || address.Host == "" || !strings.HasPrefix(address.Scheme, "http") {
		return ""
	}
	return p.Document.URL
}
