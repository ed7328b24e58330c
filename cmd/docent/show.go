package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"docent/corpus"
)

// showCommand is "docent show".
type showCommand struct {
	JSON     bool   `name:"json" help:"Print one JSON object instead of text."`
	Document string `arg:"" help:"The document's id, as ask and search print it."`
}

// documentView is a document as machines read it.
type documentView struct {
	Document  string `json:"document"`
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	// Published is RFC 3339, or "" when unknown.
	Published string `json:"published"`
	URL       string `json:"url"`
	Language  string `json:"language"`
	Text      string `json:"text"`
}

func (c *showCommand) run(ctx context.Context, p *program) error {
	space, err := p.open(ctx)
	if err != nil {
		return err
	}
	defer space.close()
	doc, err := space.library.Document(ctx, c.Document)
	if errors.Is(err, corpus.ErrNoDocument) {
		return c.missing(ctx, space)
	}
	if err != nil {
		return err
	}
	view := documentView{doc.ID, doc.Title, doc.Publisher, corpus.FormatTime(doc.Published), doc.URL, doc.Language, doc.Text}
	if c.JSON {
		return writeJSON(p.stdout, view)
	}
	return writeDocument(p.stdout, view)
}

// writeDocument writes what is known of the document, and its text, for a person.
func writeDocument(w io.Writer, doc documentView) error {
	head := byline(doc.Title, doc.Document, doc.Publisher, doc.Published)
	if doc.URL != "" {
		head += "\n" + printable(doc.URL)
	}
	_, err := fmt.Fprintf(w, "%s\n\n%s\n", head, printable(strings.TrimRight(doc.Text, "\n")))
	return err
}

// missing says that there is no such document, and names the ones whose ids look most like it.
func (c *showCommand) missing(ctx context.Context, space *workspace) error {
	docs, err := space.library.Documents(ctx, corpus.Filter{})
	if err != nil {
		return err
	}
	ids := make([]string, len(docs))
	for i, doc := range docs {
		ids[i] = doc.ID
	}
	if len(ids) == 0 {
		return fmt.Errorf("there is no document %q: the library is empty; 'docent index PATH' fills it", c.Document)
	}
	return fmt.Errorf("there is no document %q; the nearest are %s, and 'docent search WORDS' shows the id of each hit",
		c.Document, strings.Join(nearestIDs(c.Document, ids), ", "))
}

// nearestIDs returns up to three of the ids, those first that share the most pieces of three bytes with the
// wanted one.
func nearestIDs(wanted string, ids []string) []string {
	pieces := make(map[string]bool)
	for i := range max(0, len(wanted)-2) {
		pieces[strings.ToLower(wanted[i:i+3])] = true
	}
	shared := func(id string) (n int) {
		for i := range max(0, len(id)-2) {
			if pieces[strings.ToLower(id[i:i+3])] {
				n++
			}
		}
		return n
	}
	ids = slices.Clone(ids)
	slices.SortStableFunc(ids, func(a, b string) int { return cmp.Compare(shared(b), shared(a)) })
	return ids[:min(3, len(ids))]
}
