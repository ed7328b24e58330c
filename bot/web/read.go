package web

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"time"

	"docent/bot/limit"
	"docent/corpus"
)

// A document is read whole to show a part of it, so few are at once: each takes some times the size of the text.
const (
	readAtOnce = 2
	// readQueued is how many more may wait for that, readPatience how long at most, and readAgain how many seconds
	// later who could not wait may try again.
	readQueued   = 32
	readPatience = 5 * time.Second
	readAgain    = "5"
)

// shown picks what is shown of a text with a quote in it.
type shown func(text string, quote corpus.Span) part

// read serves a part of the document of the address. It is sent when the document is no longer held, so that a slow
// reader takes up no more than the page.
func (s *site) read(w http.ResponseWriter, r *http.Request, template string, show shown) {
	page, id := s.page(r), r.PathValue("id")
	var body bytes.Buffer
	err := s.compose(r, &body, page, template, show)
	switch {
	case err == nil:
		s.send(w, http.StatusOK, page.chosen(), &body)
	case errors.Is(err, s.ErrNoDocument):
		s.refuse(w, r, http.StatusNotFound, "web.error.document", nil)
	case errors.Is(err, limit.ErrFull):
		w.Header().Set("Retry-After", readAgain)
		s.refuse(w, r, http.StatusServiceUnavailable, "web.error.readers", nil)
	case r.Context().Err() != nil:
		s.Log.Debug("reading abandoned", "error", err)
	default:
		s.Log.Error("open document", "document", id, "error", err)
		s.refuse(w, r, http.StatusInternalServerError, "bot.failed", nil)
	}
}

// compose writes the part into body, once it is this reader's turn.
func (s *site) compose(r *http.Request, body io.Writer, page page, template string, show shown) error {
	ctx := r.Context()
	leave, err := s.readers.Enter(ctx)
	if err != nil {
		return err
	}
	defer leave()
	doc, err := s.Document(ctx, r.PathValue("id"))
	if err != nil {
		return err
	}
	quote := quoteOf(r, doc.Text)
	part := show(doc.Text, quote)
	return s.pages.templates.ExecuteTemplate(awaited{ctx, body}, template, documentPage{
		page: page, Document: doc, Part: part, Link: documentLink(doc.ID, quote),
		Lines: part.lines(doc.Text, quote, s.headings(ctx, doc.ID, part.Span)),
	})
}

// awaited takes what is written while somebody waits for it.
type awaited struct {
	ctx context.Context
	io.Writer
}

// Write implements io.Writer.
func (a awaited) Write(p []byte) (int, error) {
	if err := a.ctx.Err(); err != nil {
		return 0, err
	}
	return a.Writer.Write(p)
}
