package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"docent/corpus"
	"docent/retrieval"
)

// searchCommand is "docent search".
type searchCommand struct {
	JSON    bool     `name:"json" help:"Print one JSON object instead of text."`
	Hits    int      `short:"k" default:"10" placeholder:"N" help:"How many passages are listed at most, from 1 to 1000."`
	Explain bool     `help:"Show how the score of each passage comes about."`
	Query   []string `arg:"" help:"What to look for, in any language; '-' reads it from standard input."`
}

// searchView is a search as machines read it.
type searchView struct {
	Query  string    `json:"query"`
	Hits   []hitView `json:"hits"`
	TookMS int64     `json:"took_ms"`
}

// hitView is one passage found; its text is the bytes [Start, End) of the document's.
type hitView struct {
	// name is what a person knows the document by.
	name      string
	N         int    `json:"n"`
	Document  string `json:"document"`
	Passage   int64  `json:"passage"`
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	// Published is RFC 3339, or "" when unknown.
	Published string  `json:"published"`
	Text      string  `json:"text"`
	Score     float64 `json:"score"`
	Start     int     `json:"start"`
	End       int     `json:"end"`
	// Explain is left out unless it is asked for.
	Explain *explainView `json:"explain,omitempty"`
}

func (c *searchCommand) run(ctx context.Context, p *program) error {
	if c.Hits < 1 || c.Hits > 1000 {
		return usagef("--hits is %d; it goes from 1 to 1000", c.Hits)
	}
	query, err := p.words("query", c.Query)
	if err != nil {
		return err
	}
	space, err := p.openSynced(ctx)
	if err != nil {
		return err
	}
	defer space.close()
	began := time.Now()
	found, err := space.index.Search(ctx, query, retrieval.Search{K: c.Hits, Explain: c.Explain})
	if err != nil {
		return err
	}
	return c.write(p.stdout, viewSearch(query, found.Hits, time.Since(began)))
}

// write writes the hits; none is errRefused.
func (c *searchCommand) write(w io.Writer, view searchView) error {
	if c.JSON {
		if err := writeJSON(w, view); err != nil {
			return err
		}
	} else if err := writeHits(w, view.Hits); err != nil {
		return err
	}
	if len(view.Hits) == 0 {
		return errRefused
	}
	return nil
}

// viewSearch returns the search as machines read it.
func viewSearch(query string, hits []retrieval.Hit, took time.Duration) searchView {
	view := searchView{Query: query, Hits: []hitView{}, TookMS: took.Milliseconds()}
	for i, hit := range hits {
		view.Hits = append(view.Hits, hitView{
			N: i + 1, Document: hit.Document.ID, Passage: hit.Passage.ID, Title: hit.Document.Title, name: hit.Document.Name(),
			Publisher: hit.Document.Publisher, Published: corpus.FormatTime(hit.Document.Published),
			Text: hit.Passage.Text, Score: hit.Score, Start: hit.Passage.Start, End: hit.Passage.End,
			Explain: viewExplanation(hit),
		})
	}
	return view
}

// writeHits lists the hits for a person.
func writeHits(w io.Writer, hits []hitView) error {
	if len(hits) == 0 {
		_, err := fmt.Fprintln(w, "No passage matches.")
		return err
	}
	for _, hit := range hits {
		_, err := fmt.Fprintf(w, "%d. %s\n%s\n    docent show %s\n", hit.N,
			byline(hit.name, hit.Document, hit.Publisher, hit.Published), indented(hit.Text), printable(hit.Document))
		if err == nil && hit.Explain != nil {
			err = writeExplanation(w, hit.Score, *hit.Explain)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
