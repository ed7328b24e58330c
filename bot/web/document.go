package web

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"docent/corpus"
)

// documentPage is a document, or the part of it around a quote.
type documentPage struct {
	page
	Document corpus.Document
	Part     part
	Lines    []line
	// Link is the address of the quote in the reader.
	Link string
}

// document serves the reader: the text, or of a long one the part that is asked for, with the quote marked.
func (s *site) document(w http.ResponseWriter, r *http.Request) {
	s.read(w, r, "document", func(text string, quote corpus.Span) part { return partOf(text, quote, wantedPart(r)) })
}

// passage serves the quote with the text around it, as a fragment of the page.
func (s *site) passage(w http.ResponseWriter, r *http.Request) {
	s.read(w, r, "passage", passageOf)
}

// headings returns the heading lines near a span of a document. Without them the text is still whole.
func (s *site) headings(ctx context.Context, id string, near corpus.Span) map[string]bool {
	if s.Headings == nil {
		return nil
	}
	lines, err := s.Headings(ctx, id, near)
	if err != nil {
		s.Log.Error("list headings", "document", id, "error", err)
		return nil
	}
	headings := map[string]bool{}
	for _, heading := range lines {
		headings[heading] = heading != ""
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

// wantedPart reads ?part=; 0 stands for the one with the quote.
func wantedPart(r *http.Request) int {
	n, err := strconv.Atoi(r.FormValue("part"))
	if err != nil {
		return 0
	}
	return n
}

// Place says which part is shown, or "" where it is all there is.
func (p documentPage) Place() string {
	if p.Part.Of == 1 {
		return ""
	}
	return p.catalogue.Text("web.part", map[string]any{"Number": p.Part.N, "All": p.Part.Of})
}

// Earlier and Later are the addresses of the parts before and after, or "". A signed link covers them.
func (p documentPage) Earlier() string { return p.other(p.Part.N - 1) }

// Later is explained at Earlier.
func (p documentPage) Later() string { return p.other(p.Part.N + 1) }

func (p documentPage) other(n int) string {
	if n < 1 || n > p.Part.Of {
		return ""
	}
	query := p.here.Query()
	query.Set("part", strconv.Itoa(n))
	link := url.URL{RawQuery: query.Encode()}
	return link.String()
}
