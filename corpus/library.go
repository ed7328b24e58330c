// Package corpus keeps the documents that answers come from: it reads them in, cuts them into passages and
// gives them out again by id.
package corpus

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"docent/corpus/database"
)

// ErrNoDocument is an id that the library does not hold.
var ErrNoDocument = errors.New("no such document")

// Library is the documents and passages in a database. Any number of goroutines may use it, and other
// processes may change the same database meanwhile; Revision tells.
type Library struct {
	db  *database.DB
	now func() time.Time
}

// NewLibrary is the library in db; now is the clock that stamps what is added.
func NewLibrary(db *database.DB, now func() time.Time) *Library {
	return &Library{db: db, now: now}
}

// Filter narrows a list of documents. The zero value lists all that count under SampleAuto.
type Filter struct {
	// From and To keep documents published in [From, To); a zero bound is open. A document without a
	// time of publication passes only when both are zero.
	From, To time.Time
	Sample   Sample
}

// metaColumns are those that scanMeta reads; the last is what Opening is made of.
var metaColumns = fmt.Sprintf("d.id, d.title, d.publisher, d.published, d.url, d.language, d.origin, "+
	"CASE WHEN d.title = '' THEN substr(d.text, 1, %d) ELSE '' END", nameSource)

// Document returns the document with its text. It fails with ErrNoDocument.
func (l *Library) Document(ctx context.Context, id string) (Document, error) {
	row := l.db.Reader().QueryRowContext(ctx, "SELECT "+metaColumns+", d.text FROM documents d WHERE d.id = $1", id)
	var text string
	doc, err := scanMeta(row, &text)
	if errors.Is(err, sql.ErrNoRows) {
		return Document{}, fmt.Errorf("document %q: %w", id, ErrNoDocument)
	}
	if err != nil {
		return Document{}, fmt.Errorf("read document %q: %w", id, err)
	}
	doc.Text = text
	return doc, nil
}

// Documents lists documents without their texts, newest first and those without a time last.
func (l *Library) Documents(ctx context.Context, f Filter) ([]Document, error) {
	query := "SELECT " + metaColumns + " FROM documents d WHERE " + f.Sample.condition()
	var args []any
	if !f.From.IsZero() {
		args = append(args, f.From.Unix())
		query += fmt.Sprintf(" AND d.published_at >= $%d", len(args))
	}
	if !f.To.IsZero() {
		args = append(args, f.To.Unix())
		query += fmt.Sprintf(" AND d.published_at < $%d", len(args))
	}
	query += " ORDER BY d.published_at DESC NULLS LAST, d.added_at DESC, d.id"
	var documents []Document
	err := l.each(ctx, query, args, func(row scanner) error {
		doc, err := scanMeta(row)
		documents = append(documents, doc)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list documents: %w", err)
	}
	return documents, nil
}

// Meta returns the documents of ids, without their texts, by id; missing ones are left out.
func (l *Library) Meta(ctx context.Context, ids []string) (map[string]Document, error) {
	found := make(map[string]Document, len(ids))
	query := "SELECT " + metaColumns + " FROM documents d WHERE d.id IN "
	err := eachIn(ctx, l, query, ids, func(row scanner) error {
		doc, err := scanMeta(row)
		found[doc.ID] = doc
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read documents: %w", err)
	}
	return found, nil
}

// scanMeta reads metaColumns and then what follows them.
func scanMeta(row scanner, more ...any) (Document, error) {
	var doc Document
	var published, begins string
	into := []any{&doc.ID, &doc.Title, &doc.Publisher, &published, &doc.URL, &doc.Language, &doc.Origin, &begins}
	if err := row.Scan(append(into, more...)...); err != nil {
		return Document{}, err
	}
	if doc.Title == "" {
		doc.Opening = opening(begins)
	}
	if published == "" {
		return doc, nil
	}
	t, err := time.Parse(time.RFC3339, published)
	if err != nil {
		return Document{}, fmt.Errorf("time of document %q: %w", doc.ID, err)
	}
	doc.Published = t
	return doc, nil
}
